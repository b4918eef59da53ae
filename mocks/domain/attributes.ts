import type { Attribute, AttributeType, Operator } from './types'

/** One attribute a rule can name. `anyOption`: its options are whatever the data holds, so any string is one. */
export interface AttributeDef extends Attribute {
  readonly anyOption: boolean
}

/** Every attribute of the workspace by its key, archived ones included. */
export type AttributeCatalogue = ReadonlyMap<string, AttributeDef>

/** The operators each type of attribute has, in the order a person is offered them. */
export const OPERATORS: Readonly<Record<AttributeType, readonly Operator[]>> = {
  string: [
    'is',
    'is_not',
    'starts_with',
    'ends_with',
    'contains',
    'does_not_contain',
    'is_unknown',
    'has_any_value',
  ],
  number: ['is', 'is_not', 'greater_than', 'less_than', 'is_unknown', 'has_any_value'],
  boolean: ['is_true', 'is_false', 'is_unknown', 'has_any_value'],
  date: [
    'more_than_days_ago',
    'less_than_days_ago',
    'exactly_days_ago',
    'after',
    'before',
    'on',
    'is_unknown',
    'has_any_value',
  ],
  option: ['is', 'is_not', 'is_any_of', 'is_unknown', 'has_any_value'],
  tags: ['includes', 'excludes', 'is_unknown', 'has_any_value'],
}

/** Operators that are true where the attribute has no value, besides `is_unknown` itself. */
export const NEGATIVE_OPERATORS: ReadonlySet<string> = new Set(['is_not', 'does_not_contain', 'excludes'])

/** Operators that take no value. */
export const VALUELESS_OPERATORS: ReadonlySet<string> = new Set([
  'is_true',
  'is_false',
  'is_unknown',
  'has_any_value',
])

function standard(key: string, label: string, type: AttributeType): AttributeDef {
  const subject = key.startsWith('person.') ? 'person' : 'company'
  return { key, subject, label, type, userEditable: false, archived: false, anyOption: type === 'option' }
}

/** The attributes every workspace has; the workspace itself sets them, so none is open to its users. */
export const standardAttributes: readonly AttributeDef[] = [
  standard('person.name', 'Name', 'string'),
  standard('person.email', 'Email', 'string'),
  standard('person.emailDomain', 'Email domain', 'string'),
  standard('person.role', 'Role', 'option'),
  standard('person.createdAt', 'Signed up', 'date'),
  standard('person.lastSeenAt', 'Last seen', 'date'),
  standard('person.tags', 'Tags', 'tags'),
  standard('company.name', 'Company name', 'string'),
  standard('company.plan', 'Plan', 'option'),
  standard('company.industry', 'Industry', 'string'),
  standard('company.size', 'Company size', 'number'),
  standard('company.monthlySpend', 'Monthly spend', 'number'),
  standard('company.createdAt', 'Company created', 'date'),
  standard('company.tags', 'Company tags', 'tags'),
]

/**
 * The catalogue of a workspace: the standard attributes, then its own. A custom attribute cannot take a standard key.
 * @param custom the workspace's own attributes, keys `person.custom.*` and `company.custom.*`
 */
export function attributeCatalogue(custom: readonly Attribute[]): AttributeCatalogue {
  const catalogue = new Map<string, AttributeDef>()
  for (const attribute of custom) catalogue.set(attribute.key, { ...attribute, anyOption: false })
  for (const attribute of standardAttributes) catalogue.delete(attribute.key)
  return new Map([...standardAttributes.map((one) => [one.key, one] as const), ...catalogue])
}
