import Box from '@mui/material/Box'
import { useState } from 'react'

type Props = { label: string; value: string; onChange: (color: string) => void }

const isColor = (text: string) => /^#[0-9a-f]{6}$/i.test(text)

/** One colour, picked or typed. What is no colour yet changes nothing. */
export function ColorField({ label, value, onChange }: Props) {
  const [draft, setDraft] = useState(value)
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 0, fontSize: '0.75rem' }}>
      <Box
        component="input"
        type="color"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        sx={swatchStyles}
      />
      <Box component="span" aria-hidden sx={{ flex: 1, whiteSpace: 'nowrap' }}>
        {label}
      </Box>
      <Box
        component="input"
        aria-label={`${label} as hex`}
        aria-invalid={!isColor(draft)}
        value={draft}
        maxLength={7}
        spellCheck={false}
        onChange={(event) => {
          const text = event.target.value
          setDraft(text)
          if (isColor(text)) onChange(text.toLowerCase())
        }}
        sx={hexStyles}
      />
    </Box>
  )
}

const swatchStyles = {
  flex: 'none',
  width: 24,
  height: 24,
  p: 0,
  border: 1,
  borderColor: 'divider',
  borderRadius: 0.75,
  bgcolor: 'transparent',
  cursor: 'pointer',
  '&::-webkit-color-swatch-wrapper': { padding: 0 },
  '&::-webkit-color-swatch': { border: 0, borderRadius: 0.5 },
} as const

const hexStyles = {
  width: 66,
  height: 24,
  px: 0.5,
  border: 1,
  borderColor: 'transparent',
  borderRadius: 0.75,
  fontFamily: 'ui-monospace, monospace',
  fontSize: '0.6875rem',
  color: 'text.secondary',
  bgcolor: 'transparent',
  '&:hover, &:focus': { borderColor: 'divider' },
  '&[aria-invalid="true"]': { borderColor: 'error.main' },
} as const
