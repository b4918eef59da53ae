import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { PlusIcon } from '../ui/firstIcons'
import { MatchSelect } from './MatchSelect'
import { purposeTone, purposeWords } from './purposeWords'
import { maxConditions, maxGroups, type Group, type Purpose } from './rule'
import { moveKeys, RuleActions } from './RuleActions'
import { RuleCondition } from './RuleCondition'
import { joining } from './ruleWords'
import type { RuleEditor } from './useRuleEditor'

type Props = { editor: RuleEditor; purpose: Purpose; group: Group; index: number }

/** Conditions that belong together, joined by one word. */
export function RuleGroup({ editor, purpose, group, index }: Props) {
  const { rule, dispatch } = editor
  const isOnly = rule.groups.length === 1
  const isFull = group.conditions.length >= maxConditions
  const tone = purposeTone[purpose]
  const name = `Group ${index + 1}`
  const isSingle = group.conditions.length === 1
  return (
    <Box
      role="group"
      aria-label={isOnly ? 'Conditions' : name}
      sx={{
        border: 1,
        borderColor: 'divider',
        borderInlineStart: (theme) => `3px solid ${(theme.vars ?? theme).palette[tone].main}`,
        borderRadius: 1.25,
        bgcolor: 'surface.sunken',
        p: { xs: 1.25, sm: 2 },
      }}
    >
      <Box
        onKeyDownCapture={isOnly ? undefined : moveKeys((by) => editor.move(group.id, by))}
        sx={{ display: 'flex', alignItems: 'flex-start', mb: 1.5 }}
      >
        <Box
          sx={{ flex: 1, minHeight: 30, display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 0.75 }}
        >
          {isOnly && !isSingle && <span>{purposeWords[purpose].subject}</span>}
          {isSingle ? (
            <span>
              {isOnly ? `${purposeWords[purpose].subject} this condition matches` : 'This condition matches'}
            </span>
          ) : (
            <>
              <MatchSelect
                id={editor.domId(group.id, 'match')}
                label={`How many conditions${isOnly ? '' : ` of group ${index + 1}`} must match`}
                value={group.match}
                tone={tone}
                onChange={(match) => dispatch({ type: 'groupMatch', groupId: group.id, match })}
              />
              <span>of these conditions match</span>
            </>
          )}
        </Box>
        {!isOnly && (
          <RuleActions
            editor={editor}
            id={group.id}
            label={`group ${index + 1}`}
            canMove
            canDuplicate={rule.groups.length < maxGroups}
            onDuplicate={() => dispatch({ type: 'duplicateGroup', groupId: group.id })}
            onRemove={() => dispatch({ type: 'removeGroup', groupId: group.id })}
          />
        )}
      </Box>
      {group.conditions.map((condition, place) => (
        <RuleCondition
          key={condition.id}
          editor={editor}
          condition={condition}
          label={`condition ${place + 1}${isOnly ? '' : ` of group ${index + 1}`}`}
          canDuplicate={!isFull}
          joiner={isSingle ? undefined : place > 0 ? joining[group.match] : ''}
          tone={tone}
        />
      ))}
      <Button
        size="small"
        startIcon={<PlusIcon />}
        disabled={isFull}
        aria-label={isOnly ? undefined : `${purposeWords[purpose].add} to group ${index + 1}`}
        onClick={() => dispatch({ type: 'addCondition', groupId: group.id })}
      >
        {purposeWords[purpose].add}
      </Button>
      {isFull && (
        <Box component="span" sx={{ typography: 'body2', color: 'text.secondary', marginInlineStart: 1 }}>
          A group holds at most {maxConditions} conditions.
        </Box>
      )}
    </Box>
  )
}
