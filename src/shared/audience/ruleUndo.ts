import { findCondition, type Rule } from './rule'
import { spotOf } from './ruleMoves'
import { ruleReducer, type RuleAction } from './ruleReducer'
import { isSameRule } from './ruleWire'

/** How to take an edit back: the edit that does it, what is said about the first one, where the focus goes then. */
export type Undo = { action: RuleAction; text: string; focusId: string | undefined }

/**
 * The way back from an edit that changes what stands where. It holds even if other conditions are edited in between,
 * except after `replace`, which brings back the whole rule.
 * @param rule as it is before the edit
 * @returns null for an edit that a person takes back by editing, and for one that changes nothing
 */
export function undoOf(rule: Rule, edit: RuleAction): Undo | null {
  const after = ruleReducer(rule, edit)
  if (after === rule) return null
  switch (edit.type) {
    case 'remove': {
      const condition = findCondition(rule, edit.id)?.condition
      const spot = spotOf(rule, edit.id)
      if (!condition || !spot) return null
      const action = { type: 'putBack', removed: { kind: 'condition', condition, spot } } as const
      return { action, text: 'Condition removed.', focusId: edit.id }
    }
    case 'removeGroup': {
      const index = rule.groups.findIndex(({ id }) => id === edit.groupId)
      const group = rule.groups[index]
      if (!group) return null
      const { length } = group.conditions
      return {
        action: { type: 'putBack', removed: { kind: 'group', group, index } },
        text: `Group removed, with ${length === 1 ? 'its condition' : `its ${length} conditions`}.`,
        focusId: group.conditions[0]?.id,
      }
    }
    case 'duplicate': {
      const copy = conditionsOf(after).find(({ id }) => !findCondition(rule, id))
      return copy
        ? { action: { type: 'remove', id: copy.id }, text: 'Condition duplicated.', focusId: edit.id }
        : null
    }
    case 'duplicateGroup': {
      const copy = after.groups.find(({ id }) => rule.groups.every((group) => group.id !== id))
      const original = rule.groups.find(({ id }) => id === edit.groupId)
      if (!copy) return null
      return {
        action: { type: 'removeGroup', groupId: copy.id },
        text: 'Group duplicated.',
        focusId: original?.conditions[0]?.id,
      }
    }
    case 'move': {
      const to = spotOf(rule, edit.id)
      return to ? { action: { ...edit, to }, text: 'Condition moved.', focusId: edit.id } : null
    }
    case 'moveGroup': {
      const to = rule.groups.findIndex(({ id }) => id === edit.groupId)
      const focusId = rule.groups[to]?.conditions[0]?.id
      return { action: { ...edit, to }, text: 'Group moved.', focusId }
    }
    case 'replace':
      if (isSameRule(rule, after)) return null
      return {
        action: { type: 'replace', rule },
        text: 'The rule was changed.',
        focusId: conditionsOf(rule)[0]?.id,
      }
    default:
      return null
  }
}

const conditionsOf = ({ groups }: Rule) => groups.flatMap(({ conditions }) => conditions)
