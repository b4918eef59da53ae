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

type Comparisons<Met, Wanted> = Partial<Record<Operator, (met: Met, wanted: Wanted) => boolean>>

const ofTexts: Comparisons<string, string> = {
  is: (text, wanted) => text === wanted,
  is_not: (text, wanted) => text !== wanted,
  starts_with: (text, wanted) => text.startsWith(wanted),
  ends_with: (text, wanted) => text.endsWith(wanted),
  contains: (text, wanted) => text.includes(wanted),
  does_not_contain: (text, wanted) => !text.includes(wanted),
}

const ofNumbers: Comparisons<number, number> = {
  is: (number, wanted) => number === wanted,
  is_not: (number, wanted) => number !== wanted,
  greater_than: (number, wanted) => number > wanted,
  less_than: (number, wanted) => number < wanted,
}

/** A time in the future is a negative number of days ago, so less than any. */
const ofDaysAgo: Comparisons<number, number> = {
  more_than_days_ago: (days, wanted) => days > wanted,
  less_than_days_ago: (days, wanted) => days < wanted,
  exactly_days_ago: (days, wanted) => days === wanted,
}

const ofCalendarDays: Comparisons<number, number> = {
  after: (day, wanted) => day > wanted,
  before: (day, wanted) => day < wanted,
  on: (day, wanted) => day === wanted,
}

function textTest(operator: Operator, wanted: string): Test | undefined {
  const compare = ofTexts[operator]
  return compare && ((value) => (typeof value === 'string' ? compare(value, wanted) : undefined))
}

function numberTest(
  comparisons: Comparisons<number, number>,
  operator: Operator,
  wanted: number,
  read: (met: number) => number,
): Test | undefined {
  const compare = comparisons[operator]
  return compare && ((value) => (typeof value === 'number' ? compare(read(value), wanted) : undefined))
}

function dateTest(operator: Operator, value: AudienceCondition['value'], now: number): Test | undefined {
  if (isDayCount(value)) return numberTest(ofDaysAgo, operator, value, (ms) => daysAgo(ms, now))
  const day = typeof value === 'string' ? parseDay(value) : undefined
  return day === undefined ? undefined : numberTest(ofCalendarDays, operator, day, dayOf)
}

function tagTest(operator: Operator, wanted: string): Test {
  const includes = operator === 'includes'
  return (value) => (isTexts(value) ? value.includes(wanted) === includes : undefined)
}

function anyOfTest(wanted: unknown): Test | undefined {
  if (!isTexts(wanted) || wanted.length === 0 || wanted.some(isBlank)) return undefined
  const options = new Set(wanted.map(comparable))
  return (value) => (typeof value === 'string' ? options.has(value) : undefined)
}

function valueTest(type: AttributeType, condition: AudienceCondition, now: number): Test | undefined {
  const { operator, value } = condition
  if (operator === 'is_any_of') return anyOfTest(value)
  switch (type) {
    case 'boolean':
      return (met) => (typeof met === 'boolean' ? met === (operator === 'is_true') : undefined)
    case 'number':
      return isFiniteNumber(value) ? numberTest(ofNumbers, operator, value, (met) => met) : undefined
    case 'date':
      return dateTest(operator, value, now)
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
