import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useRef } from 'react'
import { useCopy } from '../../../shared/hooks/useCopy'
import { CheckIcon, CopyIcon } from '../../../shared/ui/icons'

type Props = { label: string; text: string; maxHeight?: number }

/** Something to read as it is, and to take along. */
export function CodeBlock({ label, text, maxHeight = 360 }: Props) {
  const code = useRef<HTMLPreElement>(null)
  const { isCopied, copy } = useCopy(label)
  const select = () => code.current && getSelection()?.selectAllChildren(code.current)
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'surface.sunken', minWidth: 0 }}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          paddingInlineStart: 1.5,
          paddingInlineEnd: 0.5,
          py: 0.25,
          borderBottom: 1,
          borderColor: 'divider',
          typography: 'caption',
          color: 'text.secondary',
        }}
      >
        {label}
        <Button
          size="small"
          color="inherit"
          aria-label={`Copy: ${label}`}
          startIcon={isCopied ? <CheckIcon /> : <CopyIcon />}
          onClick={() => void copy(text, () => select())}
        >
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
      </Box>
      <Box
        component="pre"
        ref={code}
        tabIndex={0}
        role="group"
        aria-label={label}
        dir="ltr"
        sx={{ m: 0, p: 1.5, maxHeight, overflow: 'auto', fontSize: '0.78125rem', lineHeight: 1.55 }}
      >
        {text}
      </Box>
    </Box>
  )
}
