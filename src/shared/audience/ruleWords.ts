import { attributeWords, operatorOf, type Attributes } from './attributes'
import type { Audience, Match, WireCondition } from './rule'

/** The word between two parts that are joined. */
export const joining: Record<Match, string> = { all: 'and', any: 'or' }

/** A condition in three parts, so that a screen can set them apart: `Person · Email domain`, `is`, `examply.com`. */
export type ConditionWords = { attribute: string; operator: string; value: string }

/** @returns a stored condition in words; one that names an unknown attribute shows its key */
export function conditionWords(condition: WireCondition, attributes: Attributes): ConditionWords {
  const attribute = attributes.get(condition.attribute)
  const known = attribute && operatorOf(attribute.type, condition.operator)
  const { value } = condition
  const values = (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String)
  const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(values)
  return {
    attribute: attribute ? attributeWords(attribute) : condition.attribute || 'An attribute',
    operator: known?.label ?? condition.operator.replaceAll('_', ' '),
    value: known?.after ? `${list} ${known.after}` : list,
  }
}

/** @returns a condition on one line of plain text: `Person · Email domain is examply.com`; `…` for what is missing yet */
export function conditionText(condition: WireCondition, attributes: Attributes): string {
  if (condition.attribute === '') return '…'
  const { attribute, operator, value } = conditionWords(condition, attributes)
  const isMissing = condition.value !== undefined && String(condition.value) === ''
  return [attribute, operator, isMissing ? '…' : value].filter(Boolean).join(' ')
}

/**
 * A stored audience on one line of plain text, for lists, announcements and comparisons. Parentheses stand only where
 * the joining words of a group and of the whole rule differ.
 * @param audience `null` has no words of its own: what it means depends on what it is for
 */
export function audienceWords(audience: Audience, attributes: Attributes): string {
  const needsParentheses = audience.groups.length > 1
  return audience.groups
    .map(({ match, conditions }) => {
      const words = conditions
        .map((condition) => conditionText(condition, attributes))
        .join(` ${joining[match]} `)
      return needsParentheses && conditions.length > 1 && match !== audience.match ? `(${words})` : words
    })
    .join(` ${joining[audience.match]} `)
}
