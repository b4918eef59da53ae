import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ConfigError } from '../../shared/config/configError'
import { AlertIcon } from '../../shared/ui/firstIcons'
import { StateMessage } from '../../shared/ui/StateMessage'

/** Instead of the app, when nobody can know what it is to talk to. For those who run it, so it names every mistake. */
export function ConfigErrorPage({ error: { source, problems } }: { error: ConfigError }) {
  return (
    <main>
      <StateMessage
        role="alert"
        heading="h1"
        icon={<AlertIcon />}
        title="This portal is not set up correctly"
        detail={
          <>
            {source} has to be mended by whoever runs this portal:
            <Box
              component="ul"
              sx={{ textAlign: 'start', my: 2, paddingInlineStart: 2.5, color: 'text.primary' }}
            >
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </Box>
          </>
        }
        actions={
          <Button variant="contained" onClick={() => location.reload()}>
            Reload the page
          </Button>
        }
      />
    </main>
  )
}
