import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useDocumentTitle } from '../../../../shared/hooks/useDocumentTitle'
import type { PortalHome } from '../../api'
import type { TicketTab } from '../listState'
import { words } from '../../words'

/** What the page is, and whose tickets are in it. */
export function TicketListHeader({
  home,
  tab,
}: {
  home: PortalHome | undefined
  tab: TicketTab | undefined
}) {
  useDocumentTitle(words.list.title())
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h1">{words.list.title()}</Typography>
      <Typography variant="body2" noWrap sx={{ minHeight: '1.25rem', mt: 0.25, color: 'text.secondary' }}>
        {home &&
          tab &&
          words.list.scope(
            tab,
            home.companies.map(({ name }) => name),
          )}
      </Typography>
    </Box>
  )
}
