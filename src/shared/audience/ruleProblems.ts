import type { FieldError } from '../api/apiError'
import { takesAnyOption, type Attributes } from './attributes'
import { isCalendarDate, parseNumber, sameText } from './values'
import { maxDays, maxOptions, maxText, type ChosenCondition, type Condition, type Rule } from './rule'

/** What is wrong, where: at a condition that is there. The part is what has to be changed. */
export type ConditionProblem = {
  conditionId: string
  part: 'attribute' | 'operator' | 'value'
  message: string
}

/** @returns everything that keeps a rule from being saved, in its order; empty when it can be */
export function problemsOf(rule: Rule, attributes: Attributes): ConditionProblem[] {
  return rule.groups.flatMap(({ conditions }) =>
    conditions.flatMap((condition) => {
      const problem = problemOf(condition, attributes)
      return problem ? [{ conditionId: condition.id, ...problem }] : []
    }),
  )
}

type Problem = Omit<ConditionProblem, 'conditionId'>

function problemOf(condition: Condition, attributes: Attributes): Problem | null {
  if (condition.type === 'empty') return { part: 'attribute', message: 'Choose what to look at.' }
  if (condition.type === 'unreadable') {
    const attribute = attributes.get(condition.stored.attribute)
    const message = attribute?.archived
      ? `“${attribute.label}” is archived. Choose another attribute, or remove this condition.`
      : 'This condition can no longer be read. Choose an attribute again, or remove it.'
    return { part: 'attribute', message }
  }
  const attribute = attributes.get(condition.attribute)
  if (!attribute || attribute.archived || attribute.type !== condition.type)
    return { part: 'attribute', message: 'This attribute is no longer there. Choose another.' }
  const message = valueProblem(condition, attribute.options ?? [])
  return message ? { part: 'value', message } : null
}

function textProblem(text: string, missing: string): string | null {
  if (text.trim() === '') return missing
  return Array.from(text.trim()).length > maxText ? `Use at most ${maxText} characters.` : null
}

function valueProblem({ attribute, value }: ChosenCondition, options: readonly string[]): string | null {
  switch (value.kind) {
    case 'none':
      return null
    case 'text':
      return textProblem(value.text, 'Enter a value.')
    case 'tag':
      return textProblem(value.text, 'Enter a tag.')
    case 'number':
      if (value.text.trim() === '') return 'Enter a number.'
      return parseNumber(value.text) === null ? 'Enter a number, such as 250 or 0.5.' : null
    case 'days': {
      if (value.text.trim() === '') return 'Enter a number of days.'
      const days = parseNumber(value.text)
      const isCount = days !== null && Number.isInteger(days) && days >= 0 && days <= maxDays
      return isCount ? null : `Enter a whole number of days from 0 to ${maxDays.toLocaleString('en')}.`
    }
    case 'date':
      return isCalendarDate(value.text) ? null : 'Choose a date.'
    case 'option':
      return (
        textProblem(value.text, 'Choose one of the options.') ??
        optionProblem(attribute, [value.text], options)
      )
    case 'options':
      if (value.items.length === 0) return 'Choose at least one option.'
      if (value.items.length > maxOptions)
        return `Choose at most ${maxOptions} options: there are ${value.items.length}.`
      return optionProblem(attribute, value.items, options)
  }
}

function optionProblem(key: string, items: readonly string[], options: readonly string[]): string | null {
  const long = items.find((item) => Array.from(item).length > maxText)
  if (long !== undefined) return `Use at most ${maxText} characters.`
  if (takesAnyOption(key)) return null
  const wrong = items.filter((item) => !options.some((option) => sameText(option, item)))
  if (wrong.length === 0) return null
  const named = new Intl.ListFormat('en').format(wrong.slice(0, 3).map((item) => `“${item}”`))
  const more = wrong.length > 3 ? ` and ${wrong.length - 3} more` : ''
  return `${named}${more} ${wrong.length === 1 ? 'is' : 'are'} not among the options.`
}

/**
 * What the server found, at the conditions it means.
 * @param prefix the pointer of the audience in what was sent, such as `/access/audience`
 */
export function problemsFromServer(
  rule: Rule,
  errors: readonly FieldError[],
  prefix: string,
): ConditionProblem[] {
  const pattern = /^\/groups\/(\d+)\/conditions\/(\d+)(?:\/(attribute|operator|value))?/
  return errors.flatMap(({ pointer, message }) => {
    const place = pointer.startsWith(prefix) ? pattern.exec(pointer.slice(prefix.length)) : null
    const conditionId = place && conditionIdAt(rule, Number(place[1]), Number(place[2]))
    if (!place || !conditionId) return []
    const part = place[3]
    return [{ conditionId, part: part === 'attribute' || part === 'operator' ? part : 'value', message }]
  })
}

/** @returns the id of the condition at a JSON pointer into the audience (`/groups/0/conditions/1`), or null */
export function conditionAt(rule: Rule, pointer: string | undefined): string | null {
  const place = /^\/groups\/(\d+)\/conditions\/(\d+)/.exec(pointer ?? '')
  return place ? conditionIdAt(rule, Number(place[1]), Number(place[2])) : null
}

function conditionIdAt(rule: Rule, group: number, condition: number): string | null {
  return rule.groups[group]?.conditions[condition]?.id ?? null
}
