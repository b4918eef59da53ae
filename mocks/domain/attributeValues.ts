import type { AttributeDef } from './attributes'
import { isBlank } from './text'
import type { Company, User } from './types'

const CUSTOM = /^(?:person|company)\.custom\.(.+)$/s

/** What follows the last `@` of an address, lower case; undefined when nothing does. */
export function emailDomain(email: string): string | undefined {
  const at = email.lastIndexOf('@')
  const domain = at < 0 ? '' : email.slice(at + 1).trim()
  return domain === '' ? undefined : domain.toLowerCase()
}

function field(record: object | null | undefined, key: string): unknown {
  return record && Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined
}

/**
 * The value a person or company has for an attribute, as the data holds it; undefined where there is none, and for every
 * attribute of somebody or something that is not there.
 */
export function valueOf(
  attribute: AttributeDef,
  user: User | undefined,
  company: Company | undefined,
): unknown {
  const subject = attribute.subject === 'person' ? user : company
  if (attribute.key === 'person.emailDomain') return user && emailDomain(user.email)
  const custom = CUSTOM.exec(attribute.key)?.[1]
  if (custom !== undefined) return field(subject?.custom, custom)
  return field(subject, attribute.key.slice(attribute.key.indexOf('.') + 1))
}

/** True for what counts as no value: absent, null, an empty or blank string, no tags. */
export function isUnknown(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return isBlank(value)
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && isBlank(one))
}
