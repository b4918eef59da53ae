import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { paths } from '../../../shared/paths'
import { announce } from '../../../shared/ui/LiveRegion'
import { noChoice, type DemoChoice } from '../start/choice'
import { addressOf } from '../start/here'
import { linkToHere, open } from './useDemoChoice'

/** Sharing what is on screen, and getting the panel out of the way. */
export function PanelFoot({ choice, onHide }: { choice: DemoChoice; onHide: () => void }) {
  const [isCopied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(linkToHere(choice))
    setCopied(true)
    announce('The link is copied.')
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <Box sx={footStyles}>
      <Button size="small" variant="outlined" color="inherit" onClick={() => void copy()} sx={buttonStyles}>
        {isCopied ? 'Copied' : 'Copy link'}
      </Button>
      <Button size="small" color="inherit" href={addressOf(paths.demo)} sx={buttonStyles}>
        All states
      </Button>
      <Button size="small" color="inherit" onClick={() => open(paths.demoData, noChoice)} sx={buttonStyles}>
        Your data
      </Button>
      <Button
        size="small"
        color="inherit"
        onClick={onHide}
        sx={{ ...buttonStyles, marginInlineStart: 'auto' }}
      >
        Hide for a presentation
        <Box component="kbd" sx={keyStyles}>
          Ctrl .
        </Box>
      </Button>
    </Box>
  )
}

const footStyles = {
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 0.5,
  px: 1,
  py: 0.75,
  borderTop: 1,
  borderColor: 'divider',
} as const

const buttonStyles = { minHeight: 28, fontSize: '0.75rem', fontWeight: 550 } as const

const keyStyles = {
  marginInlineStart: 1,
  px: 0.5,
  border: 1,
  borderColor: 'divider',
  borderRadius: 0.5,
  font: 'inherit',
  fontSize: '0.6875rem',
  color: 'text.secondary',
} as const
