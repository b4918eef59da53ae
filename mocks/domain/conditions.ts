import { type AttributeDef, NEGATIVE_OPERATORS, OPERATORS } from './attributes'
import { isUnknown } from './attributeValues'
import { comparable, isBlank } from './text'
import { dayOf, daysAgo, parseDay, parseTime } from './time'
import type { AudienceCondition, AttributeType, Operator } from './types'

/** Whether a value meets a condition; undefined when the value is not of the attribute's type. */
export type Test = (value: unknown) => boolean | undefined

export const MAX_DAYS = 36_500

export function hasOperator(type: AttributeType, operator: unknown): operator is Operator {
  return OPERATORS[type].some((one) => one === operator)
}

export function isDayCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_DAYS
}

function whenText(value: unknown, test: (text: string) => boolean): boolean | undefined {
  return typeof value === 'string' ? test(comparable(value)) : undefined
}

function textTest(operator: Operator, wanted: string): Test | undefined {
  switch (operator) {
    case 'is':
      return (value) => whenText(value, (text) => text === wanted)
    case 'is_not':
      return (value) => whenText(value, (text) => text !== wanted)
    case 'starts_with':
      return (value) => whenText(value, (text) => text.startsWith(wanted))
    case 'ends_with':
      return (value) => whenText(value, (text) => text.endsWith(wanted))
    case 'contains':
      return (value) => whenText(value, (text) => text.includes(wanted))
    case 'does_not_contain':
      return (value) => whenText(value, (text) => !text.includes(wanted))
    default:
      return undefined
  }
}

function whenNumber(value: unknown, test: (number: number) => boolean): boolean | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? test(value) : undefined
}

function numberTest(operator: Operator, wanted: number): Test | undefined {
  switch (operator) {
    case 'is':
      return (value) => whenNumber(value, (number) => number === wanted)
    case 'is_not':
      return (value) => whenNumber(value, (number) => number !== wanted)
    case 'greater_than':
      return (value) => whenNumber(value, (number) => number > wanted)
    case 'less_than':
      return (value) => whenNumber(value, (number) => number < wanted)
    default:
      return undefined
  }
}

function whenTime(value: unknown, test: (ms: number) => boolean): boolean | undefined {
  const ms = typeof value === 'string' ? parseTime(value) : undefined
  return ms === undefined ? undefined : test(ms)
}

function daysAgoTest(operator: Operator, days: number, now: number): Test | undefined {
  switch (operator) {
    case 'more_than_days_ago':
      return (value) => whenTime(value, (ms) => daysAgo(ms, now) > days)
    case 'less_than_days_ago':
      return (value) => whenTime(value, (ms) => daysAgo(ms, now) < days)
    case 'exactly_days_ago':
      return (value) => whenTime(value, (ms) => daysAgo(ms, now) === days)
    default:
      return undefined
  }
}

function calendarTest(operator: Operator, day: number): Test | undefined {
  switch (operator) {
    case 'after':
      return (value) => whenTime(value, (ms) => dayOf(ms) > day)
    case 'before':
      return (value) => whenTime(value, (ms) => dayOf(ms) < day)
    case 'on':
      return (value) => whenTime(value, (ms) => dayOf(ms) === day)
    default:
      return undefined
  }
}

function tagTest(operator: Operator, wanted: string): Test {
  const includes = operator === 'includes'
  return (value) => {
    const isTags = Array.isArray(value) && value.every((one) => typeof one === 'string')
    return isTags ? value.some((one) => comparable(one) === wanted) === includes : undefined
  }
}

function anyOfTest(wanted: unknown): Test | undefined {
  if (!Array.isArray(wanted) || wanted.length === 0) return undefined
  if (!wanted.every((one) => typeof one === 'string' && !isBlank(one))) return undefined
  const options = new Set(wanted.map((one) => comparable(String(one))))
  return (value) => whenText(value, (text) => options.has(text))
}

function valueTest(attribute: AttributeDef, condition: AudienceCondition, now: number): Test | undefined {
  const { operator, value } = condition
  if (operator === 'is_any_of') return anyOfTest(value)
  switch (attribute.type) {
    case 'boolean':
      return (met) => (typeof met === 'boolean' ? met === (operator === 'is_true') : undefined)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? numberTest(operator, value) : undefined
    case 'date': {
      if (isDayCount(value)) return daysAgoTest(operator, value, now)
      const day = typeof value === 'string' ? parseDay(value) : undefined
      return day === undefined ? undefined : calendarTest(operator, day)
    }
    case 'string':
    case 'option':
    case 'tags': {
      if (typeof value !== 'string' || isBlank(value)) return undefined
      const wanted = comparable(value)
      return attribute.type === 'tags' ? tagTest(operator, wanted) : textTest(operator, wanted)
    }
  }
}

const ofType: Readonly<Record<AttributeType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  option: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && parseTime(value) !== undefined,
  tags: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
}

/**
 * The test of one condition, or undefined when the condition cannot be read: its attribute is unknown or archived, its
 * type lacks the operator, or its value is of the wrong type. The caller then decides which way is closed.
 * @param now milliseconds since the epoch, for the operators that count days
 */
export function conditionTest(
  condition: AudienceCondition,
  attribute: AttributeDef | undefined,
  now: number,
): Test | undefined {
  if (!attribute || attribute.archived || !hasOperator(attribute.type, condition.operator)) return undefined
  const { operator } = condition
  if (operator === 'is_unknown' || operator === 'has_any_value') {
    const wanted = operator === 'is_unknown'
    return (value) => (isUnknown(value) ? wanted : ofType[attribute.type](value) ? !wanted : undefined)
  }
  const test = valueTest(attribute, condition, now)
  const whenUnknown = NEGATIVE_OPERATORS.has(operator)
  return test && ((value) => (isUnknown(value) ? whenUnknown : test(value)))
}
