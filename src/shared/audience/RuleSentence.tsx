import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useId, useRef } from 'react'
import { useCopy } from '../hooks/useCopy'
import { CheckIcon, CopyIcon } from '../ui/icons'

/** The whole rule on one line of plain text, to be read at a glance and copied into a mail or a ticket. */
export function RuleSentence({ text }: { text: string }) {
  const id = useId()
  const line = useRef<HTMLSpanElement>(null)
  const { isCopied, copy } = useCopy('The rule')
  return (
    <Box
      role="group"
      aria-labelledby={`${id}-label`}
      sx={{
        mt: 1.5,
        px: 1.5,
        py: 0.75,
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        borderRadius: 1,
        bgcolor: 'surface.sunken',
        typography: 'body2',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0, py: 0.5, color: 'text.secondary', overflowWrap: 'anywhere' }}>
        <Box component="span" id={`${id}-label`} sx={{ fontWeight: 650 }}>
          In words:
        </Box>{' '}
        <span ref={line}>{text}</span>
      </Box>
      <Button
        size="small"
        color="inherit"
        aria-label={isCopied ? 'Copied' : 'Copy the rule as text'}
        startIcon={isCopied ? <CheckIcon /> : <CopyIcon />}
        onClick={() => void copy(text, () => line.current && getSelection()?.selectAllChildren(line.current))}
        sx={{ flex: 'none', alignSelf: 'flex-start' }}
      >
        {isCopied ? 'Copied' : 'Copy'}
      </Button>
    </Box>
  )
}
