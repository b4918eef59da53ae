import Box from '@mui/material/Box'
import OutlinedInput from '@mui/material/OutlinedInput'
import Typography from '@mui/material/Typography'
import { useId, type Ref } from 'react'

type Props = {
  value: string
  problem: string | null
  inputRef: Ref<HTMLInputElement>
  disabled: boolean
  onChange: (value: string) => void
  onLeave: () => void
}

export function HostField({ value, problem, inputRef, disabled, onChange, onLeave }: Props) {
  const id = useId()
  return (
    <Box>
      <Box component="label" htmlFor={id} sx={{ display: 'block', fontWeight: 600, mb: 0.75 }}>
        Domain
      </Box>
      <OutlinedInput
        id={id}
        size="small"
        value={value}
        disabled={disabled}
        error={problem !== null}
        placeholder="help.example.com"
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
        inputRef={inputRef}
        inputProps={{
          'aria-describedby': `${id}-help`,
          'aria-invalid': problem !== null,
          inputMode: 'url',
          autoComplete: 'off',
          autoCapitalize: 'none',
          spellCheck: false,
        }}
        sx={{ width: '100%', maxWidth: 440 }}
      />
      <Typography
        variant="body2"
        id={`${id}-help`}
        role={problem ? 'alert' : undefined}
        sx={{ mt: 0.75, color: problem ? 'error.main' : 'text.secondary' }}
      >
        {problem ?? 'The domain alone, without https://. Point it at your Help Center in your DNS first.'}
      </Typography>
    </Box>
  )
}
