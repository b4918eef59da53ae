import Box from '@mui/material/Box'
import Switch from '@mui/material/Switch'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'

type Props = {
  label: string
  /** What it means to turn this on, in a sentence. */
  description?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
  /** 'restriction' for what takes something away from people. */
  tone?: 'primary' | 'restriction'
  /** The card is about nothing else: who follows a link to it lands on this switch. */
  isLanding?: boolean
}

/** A setting that is on or off: the words at the start, the switch at the end, all of it one target. */
export function SwitchRow({
  label,
  description,
  checked,
  onChange,
  disabled = false,
  tone = 'primary',
  isLanding = false,
}: Props) {
  const id = useId()
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', justifyContent: 'space-between' }}>
      <Box
        component="label"
        htmlFor={id}
        sx={{ flex: 1, minWidth: 0, cursor: disabled ? 'default' : 'pointer' }}
      >
        <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
          {label}
        </Box>
        {description && (
          <Typography
            variant="body2"
            component="span"
            id={`${id}-description`}
            sx={{ display: 'block', color: 'text.secondary', textWrap: 'pretty' }}
          >
            {description}
          </Typography>
        )}
      </Box>
      <Switch
        checked={checked}
        disabled={disabled}
        onChange={(_event, next) => onChange(next)}
        slotProps={{
          input: {
            id,
            'aria-label': label,
            ...(isLanding && { 'data-land': '' }),
            ...(description ? { 'aria-describedby': `${id}-description` } : {}),
          },
        }}
        sx={{ flex: 'none', '& .Mui-checked + .MuiSwitch-track': { bgcolor: `${tone}.main` } }}
      />
    </Box>
  )
}
