import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

type Props = { facts: ReactNode; isNarrow: boolean; children: ReactNode }

/** The conversation with the facts beside it, or above it where there is no room. */
export function TicketColumns({ facts, isNarrow, children }: Props) {
  if (isNarrow)
    return (
      <>
        {facts}
        <Box sx={{ mt: 2 }}>{children}</Box>
      </>
    )
  return (
    <Box
      className="print-first"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) 296px',
        alignItems: 'start',
        gap: 4,
        mt: 3,
        '& > :last-child': { position: 'sticky', top: 57 + 24 },
      }}
    >
      <div>{children}</div>
      {facts}
    </Box>
  )
}
