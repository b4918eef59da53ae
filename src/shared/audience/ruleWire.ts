import { operatorOf, type Attributes } from './attributes'
import { parseNumber } from './values'
import type { Audience, ChosenCondition, Condition, Group, Rule, Value, WireCondition } from './rule'

/**
 * A stored audience as it is edited. A condition that cannot be read any more is kept as it is, so that nothing is
 * lost by opening it.
 * @param audience `null` is a rule without groups
 */
export function ruleFrom(audience: Audience | null, attributes: Attributes): Rule {
  let nextId = 1
  const groups = (audience?.groups ?? []).map((group): Group => {
    const conditions = group.conditions.map((stored) => conditionFrom(`c${nextId++}`, stored, attributes))
    return { id: `g${nextId++}`, match: group.match, conditions }
  })
  return { match: audience?.match ?? 'all', groups, nextId }
}

function conditionFrom(id: string, stored: WireCondition, attributes: Attributes): Condition {
  const attribute = attributes.get(stored.attribute)
  const kind = attribute && operatorOf(attribute.type, stored.operator)?.kind
  if (!attribute || attribute.archived || kind === undefined) return { id, type: 'unreadable', stored }
  const value = valueFrom(kind, stored.value)
  if (!value) return { id, type: 'unreadable', stored }
  return { id, type: attribute.type, attribute: stored.attribute, operator: stored.operator, value }
}

function valueFrom(kind: Value['kind'], stored: WireCondition['value']): Value | null {
  if (kind === 'none') return stored === undefined ? { kind } : null
  if (kind === 'options') return Array.isArray(stored) ? { kind, items: [...stored] } : null
  if (kind === 'number' || kind === 'days')
    return typeof stored === 'number' ? { kind, text: String(stored) } : null
  return typeof stored === 'string' ? { kind, text: stored } : null
}

/**
 * A rule as it is sent. What is incomplete is sent as it stands, and the server refuses it: ask `problemsOf` first.
 * @returns `null` for a rule without groups
 */
export function toAudience(rule: Rule): Audience | null {
  if (rule.groups.length === 0) return null
  return {
    match: rule.match,
    groups: rule.groups.map(({ match, conditions }) => ({ match, conditions: conditions.map(toCondition) })),
  }
}

/** @returns a condition as it is sent; what is missing is sent empty */
export function toCondition(condition: Condition): WireCondition {
  if (condition.type === 'empty') return { attribute: '', operator: 'has_any_value' }
  if (condition.type === 'unreadable') return condition.stored
  const { attribute, operator } = condition
  const value = toValue(condition)
  return value === undefined ? { attribute, operator } : { attribute, operator, value }
}

function toValue({ value }: ChosenCondition): WireCondition['value'] {
  switch (value.kind) {
    case 'none':
      return undefined
    case 'options':
      return value.items
    case 'number':
    case 'days':
      return parseNumber(value.text) ?? value.text
    case 'text':
    case 'date':
    case 'option':
    case 'tag':
      return value.text.trim()
  }
}

/** @returns whether two rules would be stored as the same audience */
export function isSameRule(one: Rule, other: Rule): boolean {
  return one === other || JSON.stringify(toAudience(one)) === JSON.stringify(toAudience(other))
}
