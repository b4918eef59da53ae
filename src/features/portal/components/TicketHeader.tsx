import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useDocumentTitle } from '../../../shared/hooks/useDocumentTitle'
import type { TicketDetail, TicketRow } from '../api'
import { words } from '../words'
import { BackToList } from './BackToList'

/** @param ticket as much as is known of it; undefined while that is nothing */
export function TicketHeader({ ticket }: { ticket: TicketDetail | TicketRow | undefined }) {
  useDocumentTitle(ticket ? words.ticket.title(ticket.number, ticket.title) : words.list.title())
  return (
    <header>
      <BackToList />
      <Box sx={{ mt: 0.5, minHeight: '1.25rem', typography: 'body2', color: 'text.secondary' }}>
        {ticket ? (
          <>
            {words.ticket.number(ticket.number)} · <bdi>{ticket.type.name}</bdi>
          </>
        ) : (
          <Bar width={140} />
        )}
      </Box>
      <Typography variant="h1" sx={{ minHeight: '2rem', overflowWrap: 'anywhere', textWrap: 'pretty' }}>
        {ticket ? <bdi>{ticket.title}</bdi> : <Bar width="min(420px, 80%)" />}
      </Typography>
    </header>
  )
}

/** A line that is still on its way. */
export function Bar({ width, height = 12 }: { width: number | string; height?: number }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        display: 'inline-block',
        verticalAlign: 'middle',
        width,
        height,
        borderRadius: '6px',
        bgcolor: 'action.hover',
      }}
    />
  )
}
