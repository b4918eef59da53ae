import type { components } from '../api/schema'

export type Attribute = components['schemas']['Attribute']
export type AttributeType = Attribute['type']
export type Operator = components['schemas']['AudienceOperator']

/** Every attribute a rule can name, by its key; archived ones too, because older rules may name them. */
export type Attributes = ReadonlyMap<string, Attribute>

/** @returns the attributes by key, in the order given */
export function byKey(attributes: readonly Attribute[]): Attributes {
  return new Map(attributes.map((attribute) => [attribute.key, attribute]))
}

/** Their options are whatever the data holds, so a value that is not in the list may still be meant. */
const openOptions: ReadonlySet<string> = new Set(['person.role', 'company.plan'])

/** @returns whether any text can be a value of this option attribute, and not only one of its list */
export function takesAnyOption(key: string): boolean {
  return openOptions.has(key)
}

/** What a condition is compared with. It decides the input, the check and the form on the wire. */
export type ValueKind = 'none' | 'text' | 'number' | 'days' | 'date' | 'option' | 'options' | 'tag'

type OperatorWords = {
  operator: Operator
  label: string
  kind: ValueKind
  /** Follows the value. */ after?: string
}

const isUnknown: OperatorWords = { operator: 'is_unknown', label: 'is unknown', kind: 'none' }
const hasAnyValue: OperatorWords = { operator: 'has_any_value', label: 'has any value', kind: 'none' }

const operators: Record<AttributeType, OperatorWords[]> = {
  string: [
    { operator: 'is', label: 'is', kind: 'text' },
    { operator: 'is_not', label: 'is not', kind: 'text' },
    { operator: 'starts_with', label: 'starts with', kind: 'text' },
    { operator: 'ends_with', label: 'ends with', kind: 'text' },
    { operator: 'contains', label: 'contains', kind: 'text' },
    { operator: 'does_not_contain', label: 'does not contain', kind: 'text' },
    isUnknown,
    hasAnyValue,
  ],
  number: [
    { operator: 'is', label: 'is', kind: 'number' },
    { operator: 'is_not', label: 'is not', kind: 'number' },
    { operator: 'greater_than', label: 'is greater than', kind: 'number' },
    { operator: 'less_than', label: 'is less than', kind: 'number' },
    isUnknown,
    hasAnyValue,
  ],
  boolean: [
    { operator: 'is_true', label: 'is true', kind: 'none' },
    { operator: 'is_false', label: 'is false', kind: 'none' },
    isUnknown,
    hasAnyValue,
  ],
  date: [
    { operator: 'more_than_days_ago', label: 'is more than', kind: 'days', after: 'days ago' },
    { operator: 'less_than_days_ago', label: 'is less than', kind: 'days', after: 'days ago' },
    { operator: 'exactly_days_ago', label: 'is exactly', kind: 'days', after: 'days ago' },
    { operator: 'after', label: 'is after', kind: 'date' },
    { operator: 'before', label: 'is before', kind: 'date' },
    { operator: 'on', label: 'is on', kind: 'date' },
    isUnknown,
    hasAnyValue,
  ],
  option: [
    { operator: 'is', label: 'is', kind: 'option' },
    { operator: 'is_not', label: 'is not', kind: 'option' },
    { operator: 'is_any_of', label: 'is any of', kind: 'options' },
    isUnknown,
    hasAnyValue,
  ],
  tags: [
    { operator: 'includes', label: 'include', kind: 'tag' },
    { operator: 'excludes', label: 'do not include', kind: 'tag' },
    { operator: 'is_unknown', label: 'are unknown', kind: 'none' },
    { operator: 'has_any_value', label: 'have any value', kind: 'none' },
  ],
}

/** @returns the operators of a type with their words, in the order they are offered; the first is the default */
export function operatorsOf(type: AttributeType): readonly OperatorWords[] {
  return operators[type]
}

/** @returns the words of an operator, or undefined if the type does not have it */
export function operatorOf(type: AttributeType, operator: string): OperatorWords | undefined {
  return operators[type].find((one) => one.operator === operator)
}

/** The types in words, for people who choose an attribute. */
export const typeWords: Record<AttributeType, string> = {
  string: 'Text',
  number: 'Number',
  boolean: 'True or false',
  date: 'Date',
  option: 'One of a list',
  tags: 'Tags',
}

/** @returns an attribute's subject and name, as it stands in a rule: `Person · Email domain` */
export function attributeWords(attribute: Attribute): string {
  return `${subjectWords[attribute.subject]} · ${attribute.label}`
}

export const subjectWords: Record<Attribute['subject'], string> = { person: 'Person', company: 'Company' }
