import Box from '@mui/material/Box'
import OutlinedInput from '@mui/material/OutlinedInput'
import { takesAnyOption, type Attribute } from './attributes'
import { fieldText } from './fieldText'
import { OptionsInput } from './OptionsInput'
import type { ChosenCondition } from './rule'
import { SuggestInput } from './SuggestInput'
import { splitList } from './values'

type Props = {
  id: string
  condition: ChosenCondition
  attribute: Attribute
  onText: (text: string) => void
  onItems: (items: string[]) => void
  /** A list was pasted where one value stands, or into a list. */
  onPasted: (list: string[]) => void
  isInvalid: boolean
  describedBy?: string | undefined
}

/** What the condition is compared with, entered the way its type wants it. Nothing for operators without a value. */
export function ValueInput(props: Props) {
  const { id, condition, attribute, onText, onItems, onPasted, isInvalid, describedBy } = props
  const { value } = condition
  if (value.kind === 'none') return null
  const label = `Value of ${attribute.label}`
  const shared = { id, label, isInvalid, describedBy }
  if (value.kind === 'options')
    return (
      <OptionsInput
        {...shared}
        items={value.items}
        options={attribute.options ?? []}
        isOpen={takesAnyOption(attribute.key)}
        onChange={onItems}
        onPasted={() => onPasted([])}
      />
    )
  if (value.kind === 'option' || value.kind === 'tag')
    return (
      <SuggestInput
        {...shared}
        value={value.text}
        onChange={onText}
        onCommit={onText}
        suggestions={attribute.options ?? attribute.samples ?? []}
        placeholder={value.kind === 'tag' ? 'A tag' : 'Choose one'}
        onPaste={(event) => {
          const list = splitList(event.clipboardData.getData('text'))
          if (condition.operator !== 'is' || list.length < 2) return
          event.preventDefault()
          onPasted(list)
        }}
      />
    )
  const sample = attribute.samples?.[0]
  const field = (
    <OutlinedInput
      id={id}
      size="small"
      fullWidth
      type={value.kind === 'date' ? 'date' : 'text'}
      value={value.text}
      error={isInvalid}
      placeholder={value.kind === 'text' && sample ? `For example ${sample}` : undefined}
      onChange={(event) => onText(event.target.value)}
      sx={fieldText}
      inputProps={{
        'aria-label': value.kind === 'days' ? `Days: ${label}` : label,
        'aria-describedby': describedBy,
        ...(value.kind === 'date' ? {} : { inputMode: inputModes[value.kind] }),
        autoComplete: 'off',
      }}
    />
  )
  if (value.kind !== 'days') return field
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box sx={{ width: 88, flex: 'none' }}>{field}</Box>
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        days ago
      </Box>
    </Box>
  )
}

const inputModes = { text: 'text', number: 'decimal', days: 'numeric' } as const
