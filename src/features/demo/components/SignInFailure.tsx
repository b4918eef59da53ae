import Box from '@mui/material/Box'
import { describeError } from '../../../shared/api/errorWords'
import { AlertIcon } from '../../../shared/ui/firstIcons'

export function SignInFailure({ error }: { error: unknown }) {
  const { title, detail } = describeError(error)
  return (
    <Box
      role="alert"
      sx={{ display: 'flex', gap: 1, mb: 3, px: 2, py: 1.5, borderRadius: 1.5, bgcolor: 'error.light' }}
    >
      <AlertIcon sx={{ color: 'error.main', fontSize: 22, flex: 'none' }} />
      <span>
        <strong>Not signed in: {title.toLowerCase()}.</strong> {detail}
      </span>
    </Box>
  )
}
