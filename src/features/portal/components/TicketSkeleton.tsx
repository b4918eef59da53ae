import Box from '@mui/material/Box'
import type { TicketRow } from '../api'
import { StateBanner } from './StateBanner'
import { TicketColumns } from './TicketColumns'
import { TicketFacts } from './TicketFacts'
import { Bar } from './TicketHeader'

type Props = { row: TicketRow | undefined; isNarrow: boolean }

/** A ticket before it is there: what the list knew of it stands already. */
export function TicketSkeleton({ row, isNarrow }: Props) {
  const facts = row ? (
    <TicketFacts ticket={row} isFolded={isNarrow} />
  ) : (
    <Box sx={{ ...cardStyles, height: isNarrow ? 46 : 260, mt: isNarrow ? 1.5 : 0 }} />
  )
  return (
    <Box aria-busy>
      {row ? (
        <StateBanner state={row.state} canReply={undefined} onReply={() => {}} />
      ) : (
        <Box sx={{ ...cardStyles, height: 56, mt: 2 }} />
      )}
      <TicketColumns facts={facts} isNarrow={isNarrow}>
        <Box
          aria-hidden
          sx={{ ...cardStyles, marginInlineStart: { xs: 0, sm: 5.5 }, p: 2, display: 'grid', gap: 1.5 }}
        >
          <Bar width="30%" />
          <Bar width="92%" />
          <Bar width="86%" />
          <Bar width="54%" />
        </Box>
      </TicketColumns>
    </Box>
  )
}

const cardStyles = {
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
} as const
