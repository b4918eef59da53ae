import Box from '@mui/material/Box'
import { t } from '../../../shared/i18n/t'
import type { FormField } from './api'
import type { FieldValue, ProblemCode } from './draft'
import { Field, inputStyles } from './Field'
import { SelectField } from './SelectField'
import { TagsInput } from './TagsInput'
import { YesNo } from './YesNo'

type Props = {
  field: FormField
  value: FieldValue | undefined
  problem: ProblemCode | undefined
  /** Undefined takes the answer back. */
  onChange: (value: FieldValue | undefined) => void
}

/** One attribute of the type, asked for as its kind of value is best given. */
export function AttributeField({ field, value, problem, onChange }: Props) {
  const { name, dataType, options = [], requiredOnCreate: isRequired } = field
  const text = typeof value === 'string' ? value : ''
  const common = { label: name, isRequired, problem }
  switch (dataType) {
    case 'option':
      return (
        <SelectField
          {...common}
          value={text}
          options={options.map((option) => ({ value: option, label: option }))}
          onChange={onChange}
        />
      )
    case 'boolean':
      return (
        <Field {...common} isGroup>
          {(input) => <YesNo input={input} value={value} isRequired={isRequired} onChange={onChange} />}
        </Field>
      )
    case 'tags':
      return (
        <Field {...common} hint={t('newTicket.tagsHint')}>
          {(input) => (
            <TagsInput input={input} tags={Array.isArray(value) ? value : []} onChange={onChange} />
          )}
        </Field>
      )
    default:
      return (
        <Field {...common}>
          {(input) => (
            <Box
              component="input"
              {...input}
              {...(dataType === 'date' ? { type: 'date' } : { type: 'text', dir: 'auto' })}
              {...(dataType === 'number' && { inputMode: 'decimal' as const })}
              autoComplete="off"
              value={text}
              onChange={(event) => onChange(event.target.value)}
              sx={{ ...inputStyles, ...(dataType !== 'string' && { maxWidth: 200 }) }}
            />
          )}
        </Field>
      )
  }
}
