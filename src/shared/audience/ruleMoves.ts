import type { Attributes } from './attributes'
import { findCondition, maxConditions, type Rule } from './rule'
import type { RuleAction, Spot } from './ruleReducer'
import { toCondition } from './ruleWire'
import { conditionText } from './ruleWords'

/** One place up or down. */
export type Step = -1 | 1
/** Why something cannot go further: there is nothing beyond, or the group beyond is full. */
export type Stuck = 'at end' | 'no room'

/** @returns where a condition stands, to put it there again; undefined if it is not there */
export function spotOf(rule: Rule, id: string): Spot | undefined {
  const found = findCondition(rule, id)
  if (!found) return undefined
  const { group, groupIndex, index } = found
  return { groupId: group.id, match: group.match, groupIndex, index }
}

/**
 * The edit that moves a condition or a group by one place. Past the end of its group a condition goes into the next one.
 * @param id of a condition or a group
 */
export function stepOf(rule: Rule, id: string, by: Step): RuleAction | Stuck {
  const groupIndex = rule.groups.findIndex((group) => group.id === id)
  if (groupIndex >= 0)
    return rule.groups[groupIndex + by] ? { type: 'moveGroup', groupId: id, to: groupIndex + by } : 'at end'
  const spot = spotOf(rule, id)
  if (!spot) return 'at end'
  const length = rule.groups[spot.groupIndex]?.conditions.length ?? 0
  const index = spot.index + by
  if (index >= 0 && index < length) return { type: 'move', id, to: { ...spot, index } }
  const neighbour = rule.groups[spot.groupIndex + by]
  if (!neighbour) return 'at end'
  if (neighbour.conditions.length >= maxConditions) return 'no room'
  const to = { groupId: neighbour.id, match: neighbour.match, groupIndex: spot.groupIndex + by }
  return { type: 'move', id, to: { ...to, index: by < 0 ? neighbour.conditions.length : 0 } }
}

/** @returns "Person · Role is Manager moved to position 2 of 3 in group 1", for the rule as it is after the move */
export function landedWords(rule: Rule, id: string, attributes: Attributes): string {
  const name = nameOf(rule, id, attributes)
  const found = findCondition(rule, id)
  if (!found) {
    const place = rule.groups.findIndex((group) => group.id === id)
    return `Group moved to position ${place + 1} of ${rule.groups.length}`
  }
  const where = `${name} moved to position ${found.index + 1} of ${found.group.conditions.length}`
  return rule.groups.length > 1 ? `${where} in group ${found.groupIndex + 1}` : where
}

/** @returns why it did not move, in words */
export function stuckWords(rule: Rule, id: string, by: Step, why: Stuck, attributes: Attributes): string {
  if (why === 'no room') return `Not moved: the next group holds ${maxConditions} conditions already.`
  return `${nameOf(rule, id, attributes)} is already ${by < 0 ? 'first' : 'last'}.`
}

function nameOf(rule: Rule, id: string, attributes: Attributes): string {
  const condition = findCondition(rule, id)?.condition
  if (condition?.type === 'empty') return 'The empty condition'
  if (condition) return conditionText(toCondition(condition), attributes)
  return `Group ${rule.groups.findIndex((group) => group.id === id) + 1}`
}
