import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { describeError } from '../../../shared/api/errorWords'
import { discoveryQueries } from '../../../shared/api/discovery'
import { audienceQueries } from '../../../shared/audience/api'
import type { PortalSettings } from '../api'
import { openWords, waysIn } from '../waysIn'
import { WayInItem } from './WayInItem'

/** The three places where customers come upon the portal: which are open now, and to how many people. */
export function WaysIn({ settings }: { settings: PortalSettings }) {
  const { audience } = settings.access
  // Turning the portal on, or a publish in another tab, may just have changed what was known.
  const layout = useQuery({ ...discoveryQueries.layout(), staleTime: 0 })
  const messenger = useQuery(discoveryQueries.messenger())
  const preview = useQuery({
    ...audienceQueries.preview({ audience, purpose: 'access', limit: 1 }),
    enabled: audience !== null,
  })
  const ways = waysIn({
    settings,
    layout: layout.data?.value,
    messenger: messenger.data?.value,
    people: preview.isPlaceholderData ? undefined : preview.data?.matching,
  })
  const failed = [layout, messenger, preview].filter(({ isError }) => isError)
  return (
    <Box component="section" aria-labelledby="ways-in-title" sx={{ mt: 3, containerType: 'inline-size' }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 1 }}>
        <Typography variant="h3" id="ways-in-title" sx={{ flex: 1 }}>
          Ways in
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {openWords(ways)}
        </Typography>
      </Box>
      <Box
        component="ul"
        aria-labelledby="ways-in-title"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1.25,
          '& > li:not(:first-of-type)': { borderTop: 1, borderColor: 'divider' },
          '@container (min-width: 600px)': {
            gridTemplateColumns: 'repeat(3, 1fr)',
            '& > li:not(:first-of-type)': {
              borderTop: 0,
              borderInlineStart: '1px solid',
              borderColor: 'divider',
            },
          },
        }}
      >
        {ways.map((way) => (
          <WayInItem key={way.id} way={way} />
        ))}
      </Box>
      {failed.length > 0 && (
        <Box role="alert" sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Box sx={{ typography: 'body2', color: 'error.main' }}>
            Not everything about the ways in is known: {describeError(failed[0]?.error).title.toLowerCase()}.
          </Box>
          <Button size="small" onClick={() => failed.forEach(({ refetch }) => void refetch())}>
            Try again
          </Button>
        </Box>
      )}
    </Box>
  )
}
