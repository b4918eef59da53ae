import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { useState } from 'react'
import { CheckIcon, CopyIcon } from '../../../shared/ui/icons'
import { announce } from '../../../shared/ui/LiveRegion'
import { choiceOfState, linkTo, open, wornTheme } from '../panel/useDemoChoice'
import { ToneDot } from '../panel/ToneDot'
import { noChoice, type DemoChoice } from '../start/choice'
import type { DemoState } from '../states/state'
import { Thumbnail, type Size } from './Thumbnail'

type Props = { state: DemoState; size: Size; look: Pick<DemoChoice, 'look' | 'language'> }

/** One state: its picture opens it, its link can be taken along. */
export function StateCard({ state, size, look }: Props) {
  const [isCopied, setCopied] = useState(false)
  const choice = { ...noChoice, ...look, theme: wornTheme() }
  async function copy() {
    await navigator.clipboard.writeText(linkTo(state, choice))
    setCopied(true)
    announce(`The link to “${state.name}” is copied.`)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <Box component="li" sx={{ ...cardStyles, width: `min(100%, ${size.width * size.scale + 2}px)` }}>
      <Box
        component="a"
        href={linkTo(state, choice)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          open(state.path, choiceOfState(state, choice))
        }}
        sx={linkStyles}
      >
        <Thumbnail state={state} size={size} look={look} />
        <Box component="span" sx={captionStyles}>
          <ToneDot tone={state.tone} />
          <span>{state.name}</span>
        </Box>
      </Box>
      <IconButton
        size="small"
        aria-label={`Copy the link to ${state.screen}: ${state.name}`}
        title="Copy link"
        onClick={() => void copy()}
        sx={{ position: 'absolute', insetInlineEnd: 4, bottom: 4, color: 'text.secondary' }}
      >
        {isCopied ? <CheckIcon sx={{ fontSize: 16 }} /> : <CopyIcon sx={{ fontSize: 16 }} />}
      </IconButton>
    </Box>
  )
}

const cardStyles = {
  position: 'relative',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.25,
  bgcolor: 'background.paper',
  overflow: 'hidden',
  transition: 'border-color 120ms, box-shadow 120ms',
  '&:hover, &:focus-within': { borderColor: 'primary.main', boxShadow: 2 },
} as const

const linkStyles = {
  display: 'block',
  color: 'text.primary',
  textDecoration: 'none',
  '&:focus-visible': { outlineOffset: -2 },
} as const

const captionStyles = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  minHeight: 36,
  px: 1.25,
  paddingInlineEnd: 5,
  borderTop: 1,
  borderColor: 'divider',
  fontSize: '0.8125rem',
  lineHeight: '1.125rem',
  fontWeight: 550,
} as const
