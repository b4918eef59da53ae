import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { CopyIcon, PlusIcon, TrashIcon } from '../ui/icons'
import { MatchSelect } from './MatchSelect'
import { purposeTone, purposeWords } from './purposeWords'
import { maxConditions, maxGroups, type Group, type Purpose } from './rule'
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
      <Box sx={{ display: 'flex', alignItems: 'flex-start', mb: 1.5 }}>
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
          <Box sx={{ flex: 'none', display: 'flex' }}>
            <IconButton
              size="small"
              title="Duplicate"
              aria-label={`Duplicate group ${index + 1}`}
              disabled={rule.groups.length >= maxGroups}
              onClick={() => dispatch({ type: 'duplicateGroup', groupId: group.id })}
            >
              <CopyIcon sx={{ fontSize: 20 }} />
            </IconButton>
            <IconButton
              size="small"
              title="Remove"
              aria-label={`Remove group ${index + 1}`}
              onClick={() => dispatch({ type: 'removeGroup', groupId: group.id })}
            >
              <TrashIcon sx={{ fontSize: 20 }} />
            </IconButton>
          </Box>
        )}
      </Box>
      {group.conditions.map((condition, place) => (
        <Box
          key={condition.id}
          sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, columnGap: 1, mb: 1.5 }}
        >
          {!isSingle && (
            <Box
              aria-hidden
              sx={{
                width: 32,
                flex: 'none',
                pt: { xs: 0, sm: '9px' },
                pb: { xs: 0.5, sm: 0 },
                typography: 'body2',
                fontWeight: 650,
                color: `${tone}.main`,
                display: { xs: place === 0 ? 'none' : 'block', sm: 'block' },
              }}
            >
              {place > 0 && joining[group.match]}
            </Box>
          )}
          <RuleCondition
            editor={editor}
            condition={condition}
            label={`condition ${place + 1}${isOnly ? '' : ` of group ${index + 1}`}`}
            canDuplicate={!isFull}
          />
        </Box>
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
        <Box component="span" sx={{ typography: 'body2', color: 'text.secondary', ml: 1 }}>
          A group holds at most {maxConditions} conditions.
        </Box>
      )}
    </Box>
  )
}
