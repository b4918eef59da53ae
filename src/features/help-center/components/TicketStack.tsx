import Box from '@mui/material/Box'

/** Drawn tickets, so that the card shows what it opens without telling anybody's data. */
const drawn = [
  { tone: 'primary.main', title: '72%', meta: '38%' },
  { tone: 'warning.main', title: '54%', meta: '46%' },
  { tone: 'success.main', title: '64%', meta: '30%' },
]

export function TicketStack() {
  return (
    <Box
      className="ticket-stack"
      sx={{
        position: 'absolute',
        insetInlineStart: 36,
        top: 30,
        width: 300,
        display: 'grid',
        gap: 1.25,
        transform: 'rotate(-4deg)',
        transition: 'transform 240ms',
      }}
    >
      {drawn.map(({ tone, title, meta }, index) => (
        <Box
          key={tone}
          sx={{
            display: 'flex',
            gap: 1.5,
            alignItems: 'center',
            p: 1.75,
            marginInlineStart: index * 2.5,
            borderRadius: 1.5,
            bgcolor: 'background.paper',
            boxShadow: 1,
          }}
        >
          <Box sx={{ width: 10, height: 10, borderRadius: '50%', bgcolor: tone, flex: 'none' }} />
          <Box sx={{ flex: 1 }}>
            <Box sx={{ ...bar, width: title, opacity: 0.32 }} />
            <Box sx={{ ...bar, width: meta, height: 6, mt: 1, opacity: 0.16 }} />
          </Box>
        </Box>
      ))}
    </Box>
  )
}

const bar = { height: 8, borderRadius: 1, bgcolor: 'text.primary' } as const
