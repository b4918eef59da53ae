import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { useMediaQuery } from '../../shared/hooks/useMediaQuery'
import type { PortalHome, TicketDetail, TicketRow } from './api'
import { PrintStyles } from './components/PrintStyles'
import { ShortcutHelp } from './components/ShortcutHelp'
import { TicketBody } from './components/TicketBody'
import { TicketHeader } from './components/TicketHeader'
import { TicketSkeleton } from './components/TicketSkeleton'
import { useMarkSeen } from './personal/useMarkSeen'

type Props = {
  id: string
  home: PortalHome | undefined
  ticket: TicketDetail | undefined
  /** What the list knew of it. */
  row: TicketRow | undefined
  /** Over all of it, when it may be out of date. */
  note: ReactNode
}

export function TicketView({ id, home, ticket, row, note }: Props) {
  useMarkSeen(home?.viewer.id, ticket)
  const isNarrow = useMediaQuery('(max-width: 899.95px)')
  return (
    <Box sx={{ maxWidth: 1120, mx: 'auto', px: { xs: 2, sm: 3 }, pt: { xs: 1, sm: 2 }, pb: 6 }}>
      <PrintStyles />
      <ShortcutHelp />
      {note}
      <TicketHeader id={id} ticket={ticket ?? row} />
      {ticket && home ? (
        <TicketBody
          // What is written belongs to one person and one ticket.
          key={`${home.viewer.id} ${ticket.id}`}
          ticket={ticket}
          viewer={home.viewer}
          isNarrow={isNarrow}
        />
      ) : (
        <TicketSkeleton row={row} isNarrow={isNarrow} />
      )}
    </Box>
  )
}
