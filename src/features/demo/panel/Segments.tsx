import Box from '@mui/material/Box'
import { useId } from 'react'
import { visuallyHidden } from '../../../shared/ui/visuallyHidden'

type Props<T extends string | number> = {
  label: string
  /** Null when none of them holds. */
  value: T | null
  options: readonly { value: T; label: string; hint?: string }[]
  onChange: (value: T) => void
  /** Where the choices speak for themselves. */
  isLabelHidden?: boolean
  /** What one has to know before choosing. */
  note?: string | null | undefined
}

/** One of a few, all in view: a row of radio buttons, drawn as a tool's control. */
export function Segments<T extends string | number>({
  label,
  value,
  options,
  onChange,
  isLabelHidden = false,
  note,
}: Props<T>) {
  const name = useId()
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={isLabelHidden ? visuallyHidden : labelStyles}>
        {label}
      </Box>
      <Box sx={rowStyles}>
        {options.map((option) => (
          <Box
            component="label"
            key={option.value}
            title={option.hint}
            sx={segmentStyles}
            data-chosen={option.value === value || undefined}
          >
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              style={visuallyHidden}
            />
            {option.label}
          </Box>
        ))}
      </Box>
      {note && (
        <Box sx={{ mt: 0.5, fontSize: '0.6875rem', lineHeight: '1rem', color: 'text.secondary' }}>{note}</Box>
      )}
    </Box>
  )
}

/** The small headings of the panel. */
export const labelStyles = {
  p: 0,
  mb: 0.5,
  fontSize: '0.6875rem',
  lineHeight: '1rem',
  fontWeight: 600,
  color: 'text.secondary',
} as const

const rowStyles = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '2px',
  p: '2px',
  borderRadius: 1,
  bgcolor: 'surface.sunken',
} as const

const segmentStyles = {
  position: 'relative',
  flex: '1 0 auto',
  minHeight: 24,
  px: 0.875,
  display: 'grid',
  placeItems: 'center',
  borderRadius: 0.75,
  fontSize: '0.75rem',
  lineHeight: '1rem',
  fontWeight: 500,
  color: 'text.secondary',
  cursor: 'pointer',
  whiteSpace: 'nowrap',
  '&:hover': { color: 'text.primary' },
  '&[data-chosen]': {
    bgcolor: 'background.paper',
    color: 'text.primary',
    boxShadow: '0 0 0 1px var(--p-palette-divider)',
  },
  '&:has(:focus-visible)': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 1 },
} as const
