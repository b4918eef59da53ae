import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Fragment, type ReactNode } from 'react'
import { PlusIcon } from '../ui/firstIcons'
import { MatchSelect } from './MatchSelect'
import { purposeTone, purposeWords } from './purposeWords'
import { maxGroups, type Purpose } from './rule'
import { RuleGroup } from './RuleGroup'
import { RuleSentence } from './RuleSentence'
import { toAudience } from './ruleWire'
import { audienceWords, joining } from './ruleWords'
import type { RuleEditor } from './useRuleEditor'

type Props = {
  editor: RuleEditor
  purpose: Purpose
  /** What the rule is called, for those who hear it. */
  label: string
  /** Instead of the sentence, while there is no condition. */
  empty: ReactNode
}

/** A rule that reads like a sentence, and is edited as one. Access and visibility share it; words and colour differ. */
export function RuleBuilder({ editor, purpose, label, empty }: Props) {
  const { rule, dispatch, undoable } = editor
  const words = purposeWords[purpose]
  const tone = purposeTone[purpose]
  const { length } = rule.groups
  const isFull = length >= maxGroups
  const audience = toAudience(rule)
  return (
    <Box role="group" aria-label={label}>
      {length === 0 && empty}
      {length > 1 && (
        <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 0.75, mb: 1.5 }}>
          <span>{words.subject}</span>
          <MatchSelect
            label="How many groups must match"
            value={rule.match}
            tone={tone}
            onChange={(match) => dispatch({ type: 'match', match })}
          />
          <span>of these groups match:</span>
        </Box>
      )}
      {rule.groups.map((group, index) => (
        <Fragment key={group.id}>
          {index > 0 && (
            <Box
              aria-hidden
              sx={{
                py: 0.75,
                paddingInlineStart: 2,
                typography: 'body2',
                fontWeight: 650,
                color: `${tone}.main`,
              }}
            >
              {joining[rule.match]}
            </Box>
          )}
          <RuleGroup editor={editor} purpose={purpose} group={group} index={index} />
        </Fragment>
      ))}
      <Box sx={{ mt: 1.5, display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="outlined"
          color="inherit"
          size="small"
          startIcon={<PlusIcon />}
          disabled={isFull}
          onClick={() => dispatch({ type: 'addGroup' })}
        >
          {length === 0 ? words.add : 'Add group'}
        </Button>
        {isFull && (
          <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
            A rule holds at most {maxGroups} groups.
          </Box>
        )}
        {undoable && (
          <Box
            role="group"
            aria-label="Last change"
            sx={{ display: 'flex', alignItems: 'center', gap: 0.5, marginInlineStart: 'auto' }}
          >
            <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
              {undoable.text}
            </Box>
            <Button id={undoable.id} size="small" onClick={undoable.undo}>
              Undo
            </Button>
          </Box>
        )}
      </Box>
      {audience && <RuleSentence text={`${words.subject} ${audienceWords(audience, editor.attributes)}`} />}
    </Box>
  )
}
