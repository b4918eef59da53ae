import { type AttributeCatalogue, type AttributeDef, VALUELESS_OPERATORS } from './attributes'
import { hasOperator, isDayCount, MAX_DAYS } from './conditions'
import { comparable, isBlank, lengthOf } from './text'
import { parseDay } from './time'
import { fieldError } from './pointers'
import type { FieldError, Operator } from './types'

export const MAX_GROUPS = 10
export const MAX_CONDITIONS = 15
const MAX_TEXT = 255
const MAX_OPTIONS = 50

const DAY_COUNTS: ReadonlySet<string> = new Set([
  'more_than_days_ago',
  'less_than_days_ago',
  'exactly_days_ago',
])

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textErrors(value: unknown, pointer: string): FieldError[] {
  if (typeof value !== 'string') return fieldError(pointer, 'wrong_type', 'Enter a text.')
  if (isBlank(value)) return fieldError(pointer, 'required', 'Enter a value.')
  if (lengthOf(value) > MAX_TEXT)
    return fieldError(pointer, 'too_long', `Use at most ${MAX_TEXT} characters.`)
  return []
}

function optionErrors(value: unknown, attribute: AttributeDef, pointer: string): FieldError[] {
  const errors = textErrors(value, pointer)
  if (errors.length > 0 || typeof value !== 'string' || attribute.anyOption) return errors
  const isOption = attribute.options?.some((option) => comparable(option) === comparable(value))
  return isOption
    ? []
    : fieldError(pointer, 'not_an_option', `“${value}” is not an option of ${attribute.label}.`)
}

function optionListErrors(value: unknown, attribute: AttributeDef, pointer: string): FieldError[] {
  if (!Array.isArray(value)) return fieldError(pointer, 'wrong_type', 'Choose one or more options.')
  if (value.length === 0) return fieldError(pointer, 'required', 'Choose at least one option.')
  if (value.length > MAX_OPTIONS)
    return fieldError(pointer, 'too_many', `Choose at most ${MAX_OPTIONS} options.`)
  return value.flatMap((one, index) => optionErrors(one, attribute, `${pointer}/${index}`))
}

function dateErrors(value: unknown, operator: Operator, pointer: string): FieldError[] {
  if (DAY_COUNTS.has(operator)) {
    if (typeof value !== 'number') return fieldError(pointer, 'wrong_type', 'Enter a number of days.')
    const message = `Enter a whole number of days from 0 to ${MAX_DAYS}.`
    return isDayCount(value) ? [] : fieldError(pointer, 'out_of_range', message)
  }
  if (typeof value !== 'string') return fieldError(pointer, 'wrong_type', 'Enter a date.')
  if (isBlank(value)) return fieldError(pointer, 'required', 'Enter a date.')
  const message = 'Enter a date that exists, as YYYY-MM-DD.'
  return parseDay(value) === undefined ? fieldError(pointer, 'not_a_date', message) : []
}

function valueErrors(
  value: unknown,
  attribute: AttributeDef,
  operator: Operator,
  pointer: string,
): FieldError[] {
  if (VALUELESS_OPERATORS.has(operator))
    return value === undefined ? [] : fieldError(pointer, 'not_allowed', 'This operator takes no value.')
  if (value === undefined || value === null) return fieldError(pointer, 'required', 'Enter a value.')
  switch (attribute.type) {
    case 'number': {
      const isNumber = typeof value === 'number' && Number.isFinite(value)
      return isNumber ? [] : fieldError(pointer, 'wrong_type', 'Enter a number.')
    }
    case 'date':
      return dateErrors(value, operator, pointer)
    case 'option':
      return operator === 'is_any_of'
        ? optionListErrors(value, attribute, pointer)
        : optionErrors(value, attribute, pointer)
    case 'string':
    case 'tags':
    case 'boolean':
      return textErrors(value, pointer)
  }
}

function conditionErrors(condition: unknown, catalogue: AttributeCatalogue, pointer: string): FieldError[] {
  if (!isRecord(condition))
    return fieldError(pointer, 'wrong_type', 'A condition names an attribute and an operator.')
  const { attribute: key, operator, value } = condition
  if (typeof key !== 'string' || key === '')
    return fieldError(`${pointer}/attribute`, 'required', 'Choose an attribute.')
  const attribute = catalogue.get(key)
  if (!attribute)
    return fieldError(`${pointer}/attribute`, 'unknown_attribute', `There is no attribute “${key}”.`)
  if (attribute.archived)
    return fieldError(`${pointer}/attribute`, 'archived_attribute', `${attribute.label} is archived.`)
  if (typeof operator !== 'string' || operator === '')
    return fieldError(`${pointer}/operator`, 'required', 'Choose an operator.')
  if (!hasOperator(attribute.type, operator))
    return fieldError(
      `${pointer}/operator`,
      'wrong_operator',
      `${attribute.label} has no operator “${operator}”.`,
    )
  return valueErrors(value, attribute, operator, `${pointer}/value`)
}

function matchErrors(match: unknown, pointer: string): FieldError[] {
  const isKnown = match === 'all' || match === 'any'
  if (match === undefined) return fieldError(`${pointer}/match`, 'required', 'Choose “all” or “any”.')
  return isKnown ? [] : fieldError(`${pointer}/match`, 'not_an_option', 'Choose “all” or “any”.')
}

function listErrors(
  list: unknown,
  max: number,
  pointer: string,
  of: string,
  each: (one: unknown, pointer: string) => FieldError[],
): FieldError[] {
  if (!Array.isArray(list))
    return fieldError(pointer, list === undefined ? 'required' : 'wrong_type', `Add at least one ${of}.`)
  if (list.length === 0)
    return fieldError(pointer, of === 'group' ? 'required' : 'empty_group', `Add at least one ${of}.`)
  const tooMany = list.length > max ? fieldError(pointer, 'too_many', `Use at most ${max} ${of}s.`) : []
  return [...tooMany, ...list.flatMap((one, index) => each(one, `${pointer}/${index}`))]
}

/**
 * Everything wrong with an audience that somebody wants to save or preview; empty when it may be stored. `null` (no
 * rules) is valid. A saved audience has no empty group and no incomplete condition, at most 10 groups of 15 conditions,
 * attributes that exist, operators their type has and values of the right type.
 * @param audience anything that was sent
 * @param pointer JSON pointer of the audience in what was sent; the pointers of the errors start with it
 */
export function validateAudience(
  audience: unknown,
  catalogue: AttributeCatalogue,
  pointer = '',
): FieldError[] {
  if (audience === null) return []
  if (!isRecord(audience)) return fieldError(pointer, 'wrong_type', 'An audience is made of groups.')
  return [
    ...matchErrors(audience.match, pointer),
    ...listErrors(audience.groups, MAX_GROUPS, `${pointer}/groups`, 'group', (group, at) =>
      isRecord(group)
        ? [
            ...matchErrors(group.match, at),
            ...listErrors(group.conditions, MAX_CONDITIONS, `${at}/conditions`, 'condition', (one, where) =>
              conditionErrors(one, catalogue, where),
            ),
          ]
        : fieldError(at, 'wrong_type', 'A group is made of conditions.'),
    ),
  ]
}
