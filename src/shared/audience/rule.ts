import type { components } from '../api/schema'
import {
  operatorOf,
  operatorsOf,
  type Attribute,
  type AttributeType,
  type Operator,
  type ValueKind,
} from './attributes'

export type Audience = components['schemas']['Audience']
export type WireCondition = components['schemas']['AudienceCondition']
export type Purpose = components['schemas']['AudiencePurpose']
export type Match = components['schemas']['AudienceMatch']

export const maxGroups = 10
export const maxConditions = 15
export const maxOptions = 50
export const maxText = 255
export const maxDays = 36_500

/** The value while it is edited: the text as typed, so that half a number is not lost; a list for `is any of`. */
export type Value =
  { kind: 'none' } | { kind: Exclude<ValueKind, 'none' | 'options'>; text: string } | ListValue
export type ListValue = { kind: 'options'; items: string[] }

/** Added, with no attribute chosen yet. */
export type EmptyCondition = { id: string; type: 'empty' }
/** Its value has the kind that its operator takes, always: only `chooseAttribute` and `chooseOperator` make one. */
export type ChosenCondition = {
  id: string
  type: AttributeType
  attribute: string
  operator: Operator
  value: Value
}
/** Stored once, but no longer readable: the attribute is gone or archived, or its type has changed. Kept as it is. */
export type UnreadableCondition = { id: string; type: 'unreadable'; stored: WireCondition }

export type Condition = EmptyCondition | ChosenCondition | UnreadableCondition
export type Group = { id: string; match: Match; conditions: Condition[] }

/** A rule while it is edited. Groups are never empty; ids stay with what they name, so that it can be moved. */
export type Rule = { match: Match; groups: Group[]; nextId: number }

export const noRule: Rule = { match: 'all', groups: [], nextId: 1 }

/** @returns an empty value of this kind */
function emptyValue(kind: ValueKind): Value {
  if (kind === 'none') return { kind }
  return kind === 'options' ? { kind, items: [] } : { kind, text: '' }
}

/**
 * A condition on an attribute, with its type's first operator and no value: whatever was entered for another
 * attribute is gone, so a value of another type cannot survive.
 */
export function chooseAttribute(id: string, attribute: Attribute): ChosenCondition {
  const [first] = operatorsOf(attribute.type)
  const operator = first?.operator ?? 'has_any_value'
  return {
    id,
    type: attribute.type,
    attribute: attribute.key,
    operator,
    value: emptyValue(first?.kind ?? 'none'),
  }
}

/** The same condition with another operator; its value stays if the operator takes one of the same kind. */
export function chooseOperator(condition: ChosenCondition, operator: Operator): ChosenCondition {
  const kind = operatorOf(condition.type, operator)?.kind
  if (kind === undefined) return condition
  return { ...condition, operator, value: valueAs(condition.value, kind) }
}

function valueAs(value: Value, kind: ValueKind): Value {
  if (value.kind === kind) return value
  if (value.kind === 'option' && kind === 'options')
    return { kind, items: value.text.trim() === '' ? [] : [value.text] }
  if (value.kind === 'options' && kind === 'option') return { kind, text: value.items[0] ?? '' }
  return emptyValue(kind)
}

/** @returns the condition with this id and where it stands, or undefined */
export function findCondition(rule: Rule, id: string) {
  for (const [groupIndex, group] of rule.groups.entries()) {
    const index = group.conditions.findIndex((condition) => condition.id === id)
    const condition = group.conditions[index]
    if (condition) return { condition, group, groupIndex, index }
  }
  return undefined
}

export function countConditions(rule: Rule): number {
  return rule.groups.reduce((sum, group) => sum + group.conditions.length, 0)
}
