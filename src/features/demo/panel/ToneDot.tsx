import Box from '@mui/material/Box'
import type { Tone } from '../states/state'

const colors: Record<Tone, string> = {
  ready: 'success.main',
  loading: 'info.main',
  empty: 'text.disabled',
  attention: 'warning.main',
  refused: 'secondary.main',
  error: 'error.main',
}

/** What kind of state it is, at a glance; its name says it, too. */
export function ToneDot({ tone }: { tone: Tone }) {
  const isOpen = tone === 'loading' || tone === 'empty'
  return (
    <Box
      aria-hidden
      component="span"
      sx={{
        flex: 'none',
        width: 7,
        height: 7,
        borderRadius: '50%',
        color: colors[tone],
        border: 1.5,
        borderColor: 'currentColor',
        bgcolor: isOpen ? 'transparent' : 'currentColor',
      }}
    />
  )
}
