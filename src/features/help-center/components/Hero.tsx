import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'

/** The head of the homepage, with a colonnade that stands on its lower edge. */
export function Hero() {
  return (
    <Box
      sx={{
        position: 'relative',
        overflow: 'hidden',
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'primary.light',
      }}
    >
      <Colonnade />
      <Box
        sx={{
          position: 'relative',
          maxWidth: 1040,
          mx: 'auto',
          px: { xs: 2, sm: 3 },
          py: { xs: 5, sm: 8 },
        }}
      >
        <Typography
          variant="h1"
          sx={{
            fontSize: 'clamp(1.75rem, 1.3rem + 2vw, 2.5rem)',
            lineHeight: 1.15,
            letterSpacing: '-0.02em',
            textWrap: 'balance',
          }}
        >
          How can we help?
        </Typography>
        <Typography variant="subtitle1" component="p" sx={{ mt: 1, color: 'text.secondary', maxWidth: 480 }}>
          Guides, answers, and the people behind them.
        </Typography>
      </Box>
    </Box>
  )
}

const columns = [0, 1, 2, 3, 4, 5]

function Colonnade() {
  return (
    <Box
      component="svg"
      aria-hidden
      viewBox="0 0 420 200"
      preserveAspectRatio="xMaxYMax meet"
      sx={{
        position: 'absolute',
        insetInlineEnd: { xs: -150, sm: -40, md: 24 },
        bottom: 0,
        height: { xs: '78%', sm: '88%' },
        color: 'primary.main',
        opacity: 0.13,
      }}
    >
      <path d="M210 0 412 56v14H8V56L210 0Z" fill="currentColor" />
      {columns.map((column) => (
        <path
          key={column}
          d={`M${24 + column * 68} 80h32v8h-4v112h-24v-112h-4Z`}
          fill="currentColor"
          opacity={0.9 - column * 0.1}
        />
      ))}
    </Box>
  )
}
