import Box from '@mui/material/Box'
import type { Attributes } from '../../../shared/audience/attributes'
import type { Purpose } from '../../../shared/audience/rule'
import { CloseIcon } from '../../../shared/ui/firstIcons'
import { CheckIcon } from '../../../shared/ui/icons'
import { visuallyHidden } from '../../../shared/ui/visuallyHidden'
import { conditionInWords, metInWords, type ReadCondition } from '../model'

type Props = {
  condition: ReadCondition
  /** For which of the person's companies the rule was read. */
  company: readonly string[]
  purpose: Purpose
  person: string
  attributes: Attributes
}

/** A condition as the rule has it, and what it met. */
export function TracedCondition({ condition, company, purpose, person, attributes }: Props) {
  const { attribute, operator, value } = conditionInWords(condition, attributes)
  const Icon = condition.result ? CheckIcon : CloseIcon
  return (
    <Box sx={{ display: 'flex', gap: 1, typography: 'body2' }}>
      <Icon
        sx={{
          flex: 'none',
          mt: '1px',
          fontSize: 18,
          color: condition.isDecisive ? 'text.primary' : 'text.disabled',
        }}
      />
      <Box sx={{ minWidth: 0, ...(!condition.isDecisive && { color: 'text.secondary' }) }}>
        <Box component="span" sx={visuallyHidden}>
          {condition.result ? 'True: ' : 'Not true: '}
        </Box>
        {attribute} {operator} {value && <strong>{value}</strong>}
        <Box sx={{ color: 'text.secondary' }}>
          {metInWords({ condition, attributes, person, company, purpose })}
        </Box>
      </Box>
    </Box>
  )
}
