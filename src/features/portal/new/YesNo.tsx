import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { t } from '../../../shared/i18n/t'
import type { FieldValue } from './draft'
import type { InputProps } from './Field'

type Props = {
  input: InputProps
  value: FieldValue | undefined
  isRequired: boolean
  onChange: (value: boolean | undefined) => void
}

/** Yes, no, or no answer: a box to tick could not say the third. */
export function YesNo({ input, value, isRequired, onChange }: Props) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 2.5, minHeight: 32 }}>
      {[true, false].map((answer) => (
        <Box
          key={String(answer)}
          component="label"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, minHeight: 32, cursor: 'pointer' }}
        >
          <Box
            component="input"
            type="radio"
            name={input.id}
            data-invalid={input['aria-invalid']}
            checked={value === answer}
            onChange={() => onChange(answer)}
            sx={{
              m: 0,
              width: 18,
              height: 18,
              accentColor: (theme) => (theme.vars ?? theme).palette.primary.main,
            }}
          />
          {answer ? t('newTicket.yes') : t('newTicket.no')}
        </Box>
      ))}
      {!isRequired && typeof value === 'boolean' && (
        <Button size="small" color="inherit" onClick={() => onChange(undefined)}>
          {t('newTicket.takeBack')}
        </Button>
      )}
    </Box>
  )
}
