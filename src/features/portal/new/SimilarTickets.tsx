import Box from '@mui/material/Box'
import { useHref } from 'react-router-dom'
import { t } from '../../../shared/i18n/t'
import { paths } from '../../../shared/paths'
import type { TicketRow } from '../api'
import { StateLabel, stateStyles } from '../components/StateLabel'

/** Tickets that may have the answer already. In a tab of their own: nobody leaves what they are writing. */
export function SimilarTickets({ tickets }: { tickets: readonly TicketRow[] }) {
  return (
    <Box component="ul" aria-label={t('newTicket.similar.title')} sx={styles}>
      {tickets.map((ticket) => (
        <Ticket key={ticket.id} ticket={ticket} />
      ))}
    </Box>
  )
}

function Ticket({ ticket: { id, number, title, state } }: { ticket: TicketRow }) {
  const href = useHref(paths.ticket(id))
  return (
    <li>
      <a href={href} target="_blank" rel="noreferrer">
        <bdi>{title}</bdi>
      </a>
      <span className="line">
        <span>#{number}</span>
        <StateLabel state={state} />
      </span>
    </li>
  )
}

const styles = {
  ...stateStyles,
  m: 0,
  p: 0,
  listStyle: 'none',
  display: 'grid',
  gap: 1.5,
  '& a': {
    display: 'block',
    py: 0.25,
    fontWeight: 600,
    overflowWrap: 'anywhere',
    '&:not(:hover)': { textDecoration: 'none' },
  },
  '& .line': {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: 1,
    mt: 0.25,
    typography: 'body2',
    color: 'text.secondary',
  },
} as const
