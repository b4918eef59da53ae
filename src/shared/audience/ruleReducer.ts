import type { Attribute, Operator } from './attributes'
import {
  chooseAttribute,
  chooseOperator,
  findCondition,
  maxConditions,
  maxGroups,
  type Condition,
  type Group,
  type Match,
  type Rule,
} from './rule'
import { distinct } from './values'

/** A place for a condition. If its group is gone by then, it is made again, with the same id and connective. */
export type Spot = { groupId: string; match: Match; groupIndex: number; index: number }

/** What was taken out of a rule, and where it stood, so that it can be put back. */
export type Removed =
  { kind: 'condition'; condition: Condition; spot: Spot } | { kind: 'group'; group: Group; index: number }

export type RuleAction =
  | { type: 'match'; match: Match }
  | { type: 'groupMatch'; groupId: string; match: Match }
  | { type: 'addGroup' }
  | { type: 'duplicateGroup'; groupId: string }
  | { type: 'removeGroup'; groupId: string }
  | { type: 'addCondition'; groupId: string }
  | { type: 'duplicate'; id: string }
  | { type: 'remove'; id: string }
  | { type: 'putBack'; removed: Removed }
  /** Places are counted without what is moved. */
  | { type: 'move'; id: string; to: Spot }
  | { type: 'moveGroup'; groupId: string; to: number }
  | { type: 'attribute'; id: string; attribute: Attribute }
  | { type: 'operator'; id: string; operator: Operator }
  | { type: 'text'; id: string; text: string }
  | { type: 'items'; id: string; items: string[] }
  | { type: 'replace'; rule: Rule }

/**
 * Every edit of a rule. What would break the limits (10 groups of 15 conditions), or names something that is not
 * there, changes nothing; a group that loses its last condition goes with it.
 */
export function ruleReducer(rule: Rule, action: RuleAction): Rule {
  switch (action.type) {
    case 'match':
      return { ...rule, match: action.match }
    case 'groupMatch':
      return withGroup(rule, action.groupId, (group) => ({ ...group, match: action.match }))
    case 'addGroup':
      return addGroup(rule, (id) => [{ id, type: 'empty' }])
    case 'duplicateGroup': {
      const index = rule.groups.findIndex(({ id }) => id === action.groupId)
      const original = rule.groups[index]
      if (!original || rule.groups.length >= maxGroups) return rule
      let nextId = rule.nextId
      const conditions = original.conditions.map((condition) => ({ ...condition, id: `c${nextId++}` }))
      const copy: Group = { id: `g${nextId++}`, match: original.match, conditions }
      return { ...rule, groups: rule.groups.toSpliced(index + 1, 0, copy), nextId }
    }
    case 'removeGroup':
      return { ...rule, groups: rule.groups.filter(({ id }) => id !== action.groupId) }
    case 'addCondition':
      return insert(rule, action.groupId, Infinity, (id) => ({ id, type: 'empty' }))
    case 'duplicate': {
      const found = findCondition(rule, action.id)
      if (!found) return rule
      return insert(rule, found.group.id, found.index + 1, (id) => ({ ...found.condition, id }))
    }
    case 'remove':
      return withoutCondition(rule, action.id)
    case 'putBack':
      return putBack(rule, action.removed)
    case 'move': {
      const found = findCondition(rule, action.id)
      if (!found) return rule
      const less = withoutCondition(rule, action.id)
      const moved = putBack(less, { kind: 'condition', condition: found.condition, spot: action.to })
      // Where there is no room, it stays.
      return moved === less ? rule : moved
    }
    case 'moveGroup': {
      const group = rule.groups.find(({ id }) => id === action.groupId)
      if (!group) return rule
      const others = rule.groups.filter((one) => one !== group)
      return { ...rule, groups: others.toSpliced(action.to, 0, group) }
    }
    case 'attribute':
      return withCondition(rule, action.id, ({ id }) => chooseAttribute(id, action.attribute))
    case 'operator':
      return withCondition(rule, action.id, (condition) =>
        'operator' in condition ? chooseOperator(condition, action.operator) : condition,
      )
    case 'text':
      return withCondition(rule, action.id, (condition) =>
        'value' in condition && 'text' in condition.value
          ? { ...condition, value: { ...condition.value, text: action.text } }
          : condition,
      )
    case 'items':
      return withCondition(rule, action.id, (condition) =>
        'value' in condition && 'items' in condition.value
          ? { ...condition, value: { ...condition.value, items: distinct(action.items) } }
          : condition,
      )
    case 'replace':
      return adopt(rule, action.rule)
  }
}

/** Another rule in the place of this one; what stands at the same place keeps its id, and with it the focus. */
function adopt(rule: Rule, other: Rule): Rule {
  let { nextId } = rule
  const groups = other.groups.map((group, index): Group => {
    const before = rule.groups[index]
    const conditions = group.conditions.map((condition, place) => ({
      ...condition,
      id: before?.conditions[place]?.id ?? `c${nextId++}`,
    }))
    return { ...group, id: before?.id ?? `g${nextId++}`, conditions }
  })
  return { match: other.match, groups, nextId }
}

function withGroup(rule: Rule, id: string, change: (group: Group) => Group): Rule {
  return { ...rule, groups: rule.groups.map((group) => (group.id === id ? change(group) : group)) }
}

function withCondition(rule: Rule, id: string, change: (condition: Condition) => Condition): Rule {
  const found = findCondition(rule, id)
  if (!found) return rule
  return withGroup(rule, found.group.id, (group) => ({
    ...group,
    conditions: group.conditions.with(found.index, change(found.condition)),
  }))
}

function withoutCondition(rule: Rule, id: string): Rule {
  const groups = rule.groups.map((group) => ({
    ...group,
    conditions: group.conditions.filter((condition) => condition.id !== id),
  }))
  return { ...rule, groups: groups.filter(({ conditions }) => conditions.length > 0) }
}

function addGroup(rule: Rule, conditionsOf: (id: string) => Condition[]): Rule {
  if (rule.groups.length >= maxGroups) return rule
  const { nextId } = rule
  const group: Group = { id: `g${nextId}`, match: 'all', conditions: conditionsOf(`c${nextId + 1}`) }
  return { ...rule, groups: [...rule.groups, group], nextId: nextId + 2 }
}

function insert(rule: Rule, groupId: string, index: number, make: (id: string) => Condition): Rule {
  const group = rule.groups.find(({ id }) => id === groupId)
  if (!group || group.conditions.length >= maxConditions) return rule
  const conditions = group.conditions.toSpliced(index, 0, make(`c${rule.nextId}`))
  return { ...withGroup(rule, groupId, () => ({ ...group, conditions })), nextId: rule.nextId + 1 }
}

function putBack(rule: Rule, removed: Removed): Rule {
  if (removed.kind === 'group') {
    const isThere = rule.groups.some(({ id }) => id === removed.group.id)
    if (isThere || rule.groups.length >= maxGroups) return rule
    return { ...rule, groups: rule.groups.toSpliced(removed.index, 0, removed.group) }
  }
  const { condition, spot } = removed
  const { groupId, match, groupIndex, index } = spot
  if (findCondition(rule, condition.id)) return rule
  const group = rule.groups.find(({ id }) => id === groupId)
  if (group) {
    if (group.conditions.length >= maxConditions) return rule
    return withGroup(rule, groupId, () => ({
      ...group,
      conditions: group.conditions.toSpliced(index, 0, condition),
    }))
  }
  return putBack(rule, {
    kind: 'group',
    group: { id: groupId, match, conditions: [condition] },
    index: groupIndex,
  })
}
