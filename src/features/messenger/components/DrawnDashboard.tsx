import Box from '@mui/material/Box'

const figures = [52, 68, 44]
const columns = [38, 52, 46, 64, 58, 74, 69, 82, 61, 77, 88, 72]
const lines = [
  [34, 18],
  [46, 24],
  [28, 14],
  [40, 20],
]

const bar = { height: 8, borderRadius: 1, bgcolor: 'text.primary' } as const
const card = {
  p: 2.5,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
} as const

/** Figures, a chart and a table, without a word: a page that could be anybody's. */
export function DrawnDashboard() {
  return (
    <Box aria-hidden sx={{ maxWidth: 960, display: 'grid', gap: 2 }}>
      <Box sx={{ ...bar, width: 180, height: 14, opacity: 0.2, mb: 1 }} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(3, 1fr)' }, gap: 2 }}>
        {figures.map((width, index) => (
          <Box key={width} sx={{ ...card, display: { xs: index === 2 ? 'none' : 'block', sm: 'block' } }}>
            <Box sx={{ ...bar, width: '44%', opacity: 0.12 }} />
            <Box sx={{ ...bar, width: `${width}%`, height: 20, mt: 1.75, opacity: 0.22 }} />
          </Box>
        ))}
      </Box>
      <Box sx={{ ...card, height: 240, display: 'flex', alignItems: 'flex-end', gap: { xs: 0.75, sm: 1.5 } }}>
        {columns.map((height) => (
          <Box
            key={height}
            sx={{
              flex: 1,
              height: `${height}%`,
              borderRadius: '4px 4px 0 0',
              bgcolor: 'primary.main',
              opacity: 0.16,
            }}
          />
        ))}
      </Box>
      <Box sx={{ ...card, py: 1 }}>
        {lines.map(([title, meta]) => (
          <Box
            key={title}
            sx={{
              display: 'flex',
              justifyContent: 'space-between',
              py: 1.75,
              '& + &': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            <Box sx={{ ...bar, width: `${title}%`, opacity: 0.18 }} />
            <Box sx={{ ...bar, width: `${meta}%`, opacity: 0.1 }} />
          </Box>
        ))}
      </Box>
    </Box>
  )
}
