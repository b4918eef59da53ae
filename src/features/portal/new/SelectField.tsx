import Box from '@mui/material/Box'
import { t } from '../../../shared/i18n/t'
import type { ProblemCode } from './draft'
import { Field, inputStyles } from './Field'

type Props = {
  label: string
  isRequired: boolean
  options: readonly { value: string; label: string }[]
  value: string
  problem: ProblemCode | undefined
  onChange: (value: string) => void
}

/** One of several, in the browser's own list: on a phone that is the phone's. */
export function SelectField({ label, isRequired, options, value, problem, onChange }: Props) {
  return (
    <Field label={label} isRequired={isRequired} problem={problem}>
      {(input) => (
        <Box
          component="select"
          {...input}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          sx={{ ...inputStyles, maxWidth: 360, cursor: 'pointer' }}
        >
          <option value="">{isRequired ? t('newTicket.choose') : t('newTicket.none')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Box>
      )}
    </Field>
  )
}
