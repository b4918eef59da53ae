import { type AttributeDef, NEGATIVE_OPERATORS, OPERATORS } from './attributes'
import { isUnknown } from './attributeValues'
import { comparable, isBlank } from './text'
import { dayOf, daysAgo, parseDay, parseTime } from './time'
import type { AttributeType, AudienceCondition, Operator } from './types'

/**
 * A value in the form in which conditions compare it: texts and tags comparable, dates as milliseconds; null is unknown,
 * undefined is a value that is not of the attribute's type.
 */
export type Comparand = string | number | boolean | readonly string[] | null | undefined

/** Whether a value meets a condition; undefined when the value is not of the attribute's type. */
export type Test = (value: Comparand) => boolean | undefined

export const MAX_DAYS = 36_500

export function hasOperator(type: AttributeType, operator: unknown): operator is Operator {
  return OPERATORS[type].some((one) => one === operator)
}

export function isDayCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_DAYS
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** Reads what the data holds for an attribute of the given type. */
export function comparand(type: AttributeType, raw: unknown): Comparand {
  if (isUnknown(raw)) return null
  switch (type) {
    case 'string':
    case 'option':
      return typeof raw === 'string' ? comparable(raw) : undefined
    case 'number':
      return isFiniteNumber(raw) ? raw : undefined
    case 'boolean':
      return typeof raw === 'boolean' ? raw : undefined
    case 'date':
      return typeof raw === 'string' ? parseTime(raw) : undefined
    case 'tags':
      return isTexts(raw) ? raw.map(comparable) : undefined
  }
}

type Pick<T> = (test: (value: T) => boolean) => Test
const onText: Pick<string> = (test) => (value) => (typeof value === 'string' ? test(value) : undefined)
const onNumber: Pick<number> = (test) => (value) => (typeof value === 'number' ? test(value) : undefined)

function textTest(operator: Operator, wanted: string): Test | undefined {
  switch (operator) {
    case 'is':
      return onText((text) => text === wanted)
    case 'is_not':
      return onText((text) => text !== wanted)
    case 'starts_with':
      return onText((text) => text.startsWith(wanted))
    case 'ends_with':
      return onText((text) => text.endsWith(wanted))
    case 'contains':
      return onText((text) => text.includes(wanted))
    case 'does_not_contain':
      return onText((text) => !text.includes(wanted))
    default:
      return undefined
  }
}

function numberTest(operator: Operator, wanted: number): Test | undefined {
  switch (operator) {
    case 'is':
      return onNumber((number) => number === wanted)
    case 'is_not':
      return onNumber((number) => number !== wanted)
    case 'greater_than':
      return onNumber((number) => number > wanted)
    case 'less_than':
      return onNumber((number) => number < wanted)
    default:
      return undefined
  }
}

function daysAgoTest(operator: Operator, days: number, now: number): Test | undefined {
  switch (operator) {
    case 'more_than_days_ago':
      return onNumber((ms) => daysAgo(ms, now) > days)
    case 'less_than_days_ago':
      // A time in the future is a negative number of days ago, so less than any.
      return onNumber((ms) => daysAgo(ms, now) < days)
    case 'exactly_days_ago':
      return onNumber((ms) => daysAgo(ms, now) === days)
    default:
      return undefined
  }
}

function calendarTest(operator: Operator, day: number): Test | undefined {
  switch (operator) {
    case 'after':
      return onNumber((ms) => dayOf(ms) > day)
    case 'before':
      return onNumber((ms) => dayOf(ms) < day)
    case 'on':
      return onNumber((ms) => dayOf(ms) === day)
    default:
      return undefined
  }
}

function tagTest(operator: Operator, wanted: string): Test {
  const includes = operator === 'includes'
  return (value) => (isTexts(value) ? value.includes(wanted) === includes : undefined)
}

function anyOfTest(wanted: unknown): Test | undefined {
  if (!isTexts(wanted) || wanted.length === 0 || wanted.some(isBlank)) return undefined
  const options = new Set(wanted.map(comparable))
  return onText((text) => options.has(text))
}

function valueTest(type: AttributeType, condition: AudienceCondition, now: number): Test | undefined {
  const { operator, value } = condition
  if (operator === 'is_any_of') return anyOfTest(value)
  switch (type) {
    case 'boolean':
      return (met) => (typeof met === 'boolean' ? met === (operator === 'is_true') : undefined)
    case 'number':
      return isFiniteNumber(value) ? numberTest(operator, value) : undefined
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
      return type === 'tags' ? tagTest(operator, wanted) : textTest(operator, wanted)
    }
  }
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
  if (operator === 'is_unknown') return (value) => (value === undefined ? undefined : value === null)
  if (operator === 'has_any_value') return (value) => (value === undefined ? undefined : value !== null)
  const test = valueTest(attribute.type, condition, now)
  const whenUnknown = NEGATIVE_OPERATORS.has(operator)
  return test && ((value) => (value === null ? whenUnknown : test(value)))
}
