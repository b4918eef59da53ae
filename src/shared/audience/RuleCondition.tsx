import Box from '@mui/material/Box'
import { memo } from 'react'
import { AlertIcon } from '../ui/firstIcons'
import { announce } from '../ui/LiveRegion'
import { AttributePicker } from './AttributePicker'
import { operatorOf, operatorsOf, type Attribute } from './attributes'
import { PillSelect } from './PillSelect'
import { countConditions, type Condition } from './rule'
import { moveKeys, RuleActions } from './RuleActions'
import { conditionWords } from './ruleWords'
import type { RuleEditor } from './useRuleEditor'
import { ValueInput } from './ValueInput'

type Props = {
  editor: RuleEditor
  condition: Condition
  label: string
  canDuplicate: boolean
  /** The word that joins it to the one before; empty for the first, undefined for the only condition of a group. */
  joiner: string | undefined
  tone: 'access' | 'restriction'
}

/** Typing in one condition draws that one: everything else about the others is as it was. */
function isAsItWas(before: Props, after: Props): boolean {
  const { id } = after.condition
  const [old, now] = [before.editor, after.editor]
  return (
    before.condition === after.condition &&
    before.label === after.label &&
    before.canDuplicate === after.canDuplicate &&
    before.joiner === after.joiner &&
    old.attributes === now.attributes &&
    old.problemAt(id)?.message === now.problemAt(id)?.message &&
    old.problemAt(id)?.part === now.problemAt(id)?.part &&
    countConditions(old.rule) === countConditions(now.rule) &&
    old.canMove(id, -1) === now.canMove(id, -1) &&
    old.canMove(id, 1) === now.canMove(id, 1)
  )
}

/** One line of the sentence: an attribute, an operator, a value; what is wrong with it stands below it. */
export const RuleCondition = memo(function RuleCondition(props: Props) {
  const { editor, condition, label, canDuplicate, joiner, tone } = props
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
  /** Of a list that is pasted where one value stands, no part is lost: it becomes "is any of". */
  function paste(list: string[]) {
    editor.touch(id)
    if (list.length === 0) return
    dispatch({ type: 'operator', id, operator: 'is_any_of' })
    dispatch({ type: 'items', id, items: list })
    announce(`Changed to “is any of”, with ${list.length} values.`)
    editor.focus(id, 'value')
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
      onKeyDownCapture={moveKeys((by) => editor.move(id, by))}
      sx={joiner === undefined ? { ...row, ...alone } : row}
    >
      {joiner !== undefined && (
        <Box aria-hidden sx={{ ...joinerStyles, color: `${tone}.main` }}>
          {joiner}
        </Box>
      )}
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
      <Box sx={question}>
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
              onPasted={paste}
              {...invalid('value')}
            />
          </Box>
        )}
      </Box>
      <Box sx={{ gridArea: 'actions', justifySelf: 'end', pt: { sm: '3px' } }}>
        <RuleActions
          editor={editor}
          id={id}
          label={label}
          canMove={countConditions(editor.rule) > 1}
          canDuplicate={canDuplicate}
          onDuplicate={() => dispatch({ type: 'duplicate', id })}
          onRemove={() => dispatch({ type: 'remove', id })}
        />
      </Box>
      {problem && (
        <Box
          id={problemId}
          sx={{
            gridArea: 'problem',
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
}, isAsItWas)

/** On small screens the fields stand below the joining word and the actions. */
const row = {
  minWidth: 0,
  mb: 1.5,
  display: 'grid',
  columnGap: 1,
  rowGap: 0.75,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0,1fr) auto', sm: '32px minmax(0,4fr) minmax(0,7fr) auto' },
  gridTemplateAreas: {
    xs: '"joiner actions" "attribute attribute" "question question" "problem problem"',
    sm: '"joiner attribute question actions" "joiner problem problem problem"',
  },
} as const

const alone = {
  gridTemplateColumns: { xs: 'minmax(0,1fr) auto', sm: 'minmax(0,4fr) minmax(0,7fr) auto' },
  gridTemplateAreas: {
    xs: '"attribute actions" "question question" "problem problem"',
    sm: '"attribute question actions" "problem problem problem"',
  },
} as const

const question = {
  gridArea: 'question',
  minWidth: 0,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: 1,
} as const

const joinerStyles = {
  gridArea: 'joiner',
  alignSelf: { xs: 'center', sm: 'start' },
  pt: { xs: 0, sm: '9px' },
  typography: 'body2',
  fontWeight: 650,
} as const
