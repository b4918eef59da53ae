import Box from '@mui/material/Box'
import { t } from '../../../shared/i18n/t'
import type { MessengerTicket } from '../api'
import { TicketItem } from './TicketItem'

/** The tickets, newest update first. */
export function TicketItems({ items }: { items: readonly MessengerTicket[] }) {
  return (
    <Box component="ul" aria-label={t('messenger.title')} sx={listStyles}>
      {items.map((ticket) => (
        <TicketItem key={ticket.id} ticket={ticket} />
      ))}
    </Box>
  )
}

const tone = (category: MessengerTicket['state']['category'], color: string) => ({
  [`& .state[data-category="${category}"]::before`]: { bgcolor: color },
})

/** Once for all rows: a style of its own for each would cost more than the row. */
const listStyles = {
  listStyle: 'none',
  m: 0,
  p: 0.75,
  '& .row': {
    display: 'block',
    px: 1.75,
    py: 1.5,
    borderRadius: 1.25,
    color: 'inherit',
    textDecoration: 'none',
    outlineOffset: -2,
  },
  '& a.row:hover': { bgcolor: 'action.hover' },
  '& li + li': { borderTop: 1, borderColor: 'divider' },
  '& .head': { display: 'flex', alignItems: 'center', gap: 1, minHeight: 20, mb: 0.25 },
  '& .title': { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical' },
  '& .title, & .type': { overflow: 'hidden', fontWeight: 600 },
  '& .about': { display: 'flex', gap: 0.75, mt: 0.25 },
  '& .about, & time': { typography: 'caption', color: 'text.secondary' },
  '& .type': { fontWeight: 400, textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .state': {
    flex: 1,
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    gap: 0.75,
    typography: 'caption',
    fontWeight: 600,
    color: 'text.secondary',
    '&::before': { content: '""', flex: 'none', width: 8, height: 8, borderRadius: '50%' },
  },
  '& .state bdi': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .state[data-category="waiting_on_customer"]': { color: 'warning.main' },
  ...tone('submitted', 'info.main'),
  ...tone('in_progress', 'primary.main'),
  ...tone('waiting_on_customer', 'warning.main'),
  ...tone('resolved', 'success.main'),
} as const
