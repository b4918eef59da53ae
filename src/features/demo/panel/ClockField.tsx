import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useId, useState } from 'react'
import { labelStyles } from './Segments'

type Props = {
  /** Where the clock stands, RFC 3339; null while it runs. */
  value: string | null
  onChange: (value: string | null) => void
}

/** The time at which everything happens, in UTC; it is set when the field is left or Enter is pressed. */
export function ClockField({ value, onChange }: Props) {
  const id = useId()
  const [draft, setDraft] = useState(value?.slice(0, 16) ?? '')
  function commit() {
    const at = Date.parse(`${draft}:00Z`)
    const next = Number.isNaN(at) ? null : new Date(at).toISOString()
    if (next !== null && next !== value) onChange(next)
  }
  return (
    <div>
      <Box component="label" htmlFor={id} sx={{ ...labelStyles, display: 'block' }}>
        Clock, UTC
      </Box>
      <Box sx={{ display: 'flex', gap: 0.5 }}>
        <Box
          component="input"
          id={id}
          type="datetime-local"
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => event.key === 'Enter' && commit()}
          sx={fieldStyles}
        />
        <Button
          size="small"
          variant="text"
          color="inherit"
          disabled={value === null}
          onClick={() => onChange(null)}
          sx={{ minHeight: 28, fontSize: '0.75rem' }}
        >
          {value === null ? 'Running' : 'Let it run'}
        </Button>
      </Box>
    </div>
  )
}

const fieldStyles = {
  flex: 1,
  minWidth: 0,
  height: 28,
  px: 1,
  border: 1,
  borderColor: 'divider',
  borderRadius: 0.75,
  font: 'inherit',
  fontSize: '0.75rem',
  color: 'text.primary',
  bgcolor: 'background.paper',
} as const
