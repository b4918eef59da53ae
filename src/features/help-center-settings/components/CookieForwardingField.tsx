import Box from '@mui/material/Box'
import Radio from '@mui/material/Radio'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import type { CookieForwarding } from '../api'
import { cookieWords } from '../model'
import { CookieCheck } from './CookieCheck'

type Props = {
  value: CookieForwarding
  /** The domain to check, if there is one. */
  host: string
  onChange: (value: CookieForwarding) => void
  disabled: boolean
}

const choices: CookieForwarding[] = ['ok', 'undetected', 'off']

/** Whether the cookie of the sign-in comes through the domain: three answers, and how to find out which is true. */
export function CookieForwardingField({ value, host, onChange, disabled }: Props) {
  const id = useId()
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ fontWeight: 600, p: 0, mb: 0.25 }}>
        Are cookies forwarded?
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        If a proxy or content delivery network stands in front of the domain, it has to pass cookies on.
      </Typography>
      <Box sx={{ display: 'grid', gap: 0.5 }}>
        {choices.map((choice) => {
          const isChosen = choice === value
          return (
            <Box
              key={choice}
              sx={{
                display: 'flex',
                alignItems: 'flex-start',
                gap: 0.5,
                marginInlineStart: -1,
                p: 0.5,
                borderRadius: 1,
                bgcolor: isChosen ? 'action.selected' : 'transparent',
              }}
            >
              <Radio
                size="small"
                checked={isChosen}
                disabled={disabled}
                onChange={() => onChange(choice)}
                name={id}
                value={choice}
                slotProps={{
                  input: { id: `${id}-${choice}`, 'aria-describedby': `${id}-${choice}-meaning` },
                }}
                sx={{ p: 0.75 }}
              />
              <Box sx={{ flex: 1, minWidth: 0, py: 0.5 }}>
                <Box
                  component="label"
                  htmlFor={`${id}-${choice}`}
                  sx={{ display: 'block', cursor: 'pointer' }}
                >
                  {cookieWords[choice].title}
                </Box>
                <Typography
                  variant="body2"
                  id={`${id}-${choice}-meaning`}
                  sx={{ color: 'text.secondary', textWrap: 'pretty' }}
                >
                  {cookieWords[choice].meaning}
                </Typography>
              </Box>
            </Box>
          )
        })}
      </Box>
      <CookieCheck host={host} />
    </Box>
  )
}
