import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { AlertIcon, CopyIcon, TrashIcon } from '../ui/icons'
import { AttributePicker } from './AttributePicker'
import { operatorOf, operatorsOf, type Attribute } from './attributes'
import { PillSelect } from './PillSelect'
import type { Condition } from './rule'
import { conditionWords } from './ruleWords'
import type { RuleEditor } from './useRuleEditor'
import { ValueInput } from './ValueInput'

type Props = { editor: RuleEditor; condition: Condition; label: string; canDuplicate: boolean }

/** One line of the sentence: an attribute, an operator, a value; what is wrong with it stands below it. */
export function RuleCondition({ editor, condition, label, canDuplicate }: Props) {
  const { dispatch, attributes, domId } = editor
  const { id } = condition
  const problem = editor.problemAt(id)
  const problemId = domId(id, 'operator') + '-problem'
  const isChosen = condition.type !== 'empty' && condition.type !== 'unreadable'
  const attribute = isChosen ? attributes.get(condition.attribute) : undefined
  const invalid = (part: 'attribute' | 'operator' | 'value') => ({
    isInvalid: problem?.part === part,
    describedBy: problem?.part === part ? problemId : undefined,
  })

  function choose(chosen: Attribute) {
    dispatch({ type: 'attribute', id, attribute: chosen })
    const hasValue = operatorsOf(chosen.type)[0]?.kind !== 'none'
    editor.focus(id, hasValue ? 'value' : 'operator')
  }
  const stored = condition.type === 'unreadable' ? condition.stored : null
  const words = stored && conditionWords(stored, attributes)

  return (
    <Box
      role="group"
      aria-label={label}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Its own lists open elsewhere in the document; going there is not leaving.
        const isWithin = currentTarget.contains(relatedTarget) || relatedTarget?.closest('.MuiModal-root')
        if (relatedTarget && !isWithin && isChosen) editor.touch(id)
      }}
      sx={{ minWidth: 0, flex: 1 }}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0,1fr) auto', sm: 'minmax(0,4fr) minmax(0,7fr) auto' },
          gridTemplateAreas: {
            xs: '"attribute actions" "question question"',
            sm: '"attribute question actions"',
          },
        }}
      >
        <Box sx={{ gridArea: 'attribute', minWidth: 0 }}>
          <AttributePicker
            id={domId(id, 'attribute')}
            attributes={attributes}
            value={isChosen ? condition.attribute : null}
            {...(words ? { fallback: words.attribute } : {})}
            onChange={choose}
            {...invalid('attribute')}
          />
        </Box>
        <Box sx={{ gridArea: 'question', minWidth: 0, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {isChosen && (
            <PillSelect
              id={domId(id, 'operator')}
              label={`Operator for ${attribute?.label ?? condition.attribute}`}
              value={condition.operator}
              options={operatorsOf(condition.type).map(({ operator, label: text, after }) => ({
                value: operator,
                label: after ? `${text} … ${after}` : text,
                short: text,
              }))}
              onChange={(operator) => {
                dispatch({ type: 'operator', id, operator })
                if (operatorOf(condition.type, operator)?.kind !== condition.value.kind)
                  editor.focus(id, 'value')
              }}
            />
          )}
          {words && (
            <Box sx={{ py: 1, color: 'text.secondary' }}>
              {words.operator} {words.value}
            </Box>
          )}
          {isChosen && attribute && condition.value.kind !== 'none' && (
            <Box sx={{ flex: '1 1 150px', minWidth: 0 }}>
              <ValueInput
                id={domId(id, 'value')}
                condition={condition}
                attribute={attribute}
                onText={(text) => dispatch({ type: 'text', id, text })}
                onItems={(items) => dispatch({ type: 'items', id, items })}
                {...invalid('value')}
              />
            </Box>
          )}
        </Box>
        <Box sx={{ gridArea: 'actions', display: 'flex', pt: '3px' }}>
          <IconButton
            size="small"
            title="Duplicate"
            aria-label={`Duplicate ${label}`}
            disabled={!canDuplicate}
            onClick={() => dispatch({ type: 'duplicate', id })}
          >
            <CopyIcon sx={{ fontSize: 20 }} />
          </IconButton>
          <IconButton
            size="small"
            title="Remove"
            aria-label={`Remove ${label}`}
            onClick={() => dispatch({ type: 'remove', id })}
          >
            <TrashIcon sx={{ fontSize: 20 }} />
          </IconButton>
        </Box>
      </Box>
      {problem && (
        <Box
          id={problemId}
          sx={{
            mt: 0.75,
            display: 'flex',
            gap: 0.75,
            color: 'error.main',
            typography: 'body2',
            fontWeight: 500,
          }}
        >
          <AlertIcon sx={{ fontSize: 16, mt: '2px' }} />
          {problem.message}
        </Box>
      )}
    </Box>
  )
}
