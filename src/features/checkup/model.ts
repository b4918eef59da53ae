import type { components } from '../../shared/api/schema'
import type { Attributes } from '../../shared/audience/attributes'
import type { Purpose } from '../../shared/audience/rule'
import { conditionWords, type ConditionWords } from '../../shared/audience/ruleWords'
import { prerequisitePlace } from '../../shared/settings/prerequisitePlace'
import type { AudienceTrace, CheckupStep, Person, TraceCondition, TraceEvaluation } from './api'

/** @returns what somebody is called in a sentence: their first name */
export function shortName(name: string): string {
  return name.trim().split(/\s+/)[0] || name
}

/** @returns the names of somebody's companies, or that there are none */
export function companiesInWords({ companies }: Person): string {
  return listed(companies.map(({ name }) => name)) || 'No company'
}

const listed = (names: readonly string[]) => new Intl.ListFormat('en').format(names)

export type Prerequisite = components['schemas']['Prerequisite']

/** The readings of a rule that are word for word the same, together with the companies they were made for. */
export type Reading = {
  /** Empty if the person has no company, or the rule asks nothing about companies. */
  companies: string[]
  result: boolean
  groups: ReadGroup[]
}
type ReadGroup = { match: 'all' | 'any'; result: boolean; conditions: ReadCondition[] }

export type ReadCondition = TraceCondition & {
  /** The result came from this condition: with another answer here, it could have been another one. */
  isDecisive: boolean
}

/**
 * A rule as it was read for one person, ready to be told: for each company once, the readings that let the rule match
 * first, and with the conditions marked that decided.
 */
export function readingsOf({ evaluations }: AudienceTrace): Reading[] {
  const readings = new Map<string, Reading>()
  for (const { company, result, groups } of evaluations) {
    const same = JSON.stringify(groups)
    const reading = readings.get(same) ?? { companies: [], result, groups: decided(groups, result) }
    if (company) reading.companies.push(company.name)
    readings.set(same, reading)
  }
  return [...readings.values()].toSorted((one, other) => Number(other.result) - Number(one.result))
}

/**
 * A whole that asks for all is decided by every part if it holds and by those that failed if it does not; one that asks
 * for any is the other way round. Either way: by the parts that came out as the whole did.
 */
function decided(groups: TraceEvaluation['groups'], result: boolean): ReadGroup[] {
  return groups.map((group) => ({
    ...group,
    conditions: group.conditions.map((condition) => ({
      ...condition,
      isDecisive: group.result === result && condition.result === group.result,
    })),
  }))
}

/** A stored condition in words; one whose attribute is gone goes by the label that it had. */
export function conditionInWords(condition: TraceCondition, attributes: Attributes): ConditionWords {
  const { attribute: key, operator, value, label } = condition
  const words = conditionWords(
    { attribute: key, operator, ...(value !== undefined && { value }) },
    attributes,
  )
  return attributes.has(key) ? words : { ...words, attribute: label }
}

type Meeting = {
  condition: TraceCondition
  attributes: Attributes
  person: string
  /** The companies for which the rule was read alike. */
  company: readonly string[]
  purpose: Purpose
}

/** What a condition met, as one would say it: `Cat’s is notexamply.com.`, `Acme’s is not known.` */
export function metInWords({ condition, attributes, person, company, purpose }: Meeting): string {
  const { attribute: key, actual, valid } = condition
  if (!valid)
    return purpose === 'access'
      ? 'This condition can no longer be read, so it lets nobody in.'
      : 'This condition can no longer be read, so it restricts everybody.'
  const isOfCompany = key.startsWith('company.')
  const name = shortName(person)
  if (isOfCompany && company.length === 0) return `${name} belongs to no company.`
  const whose = isOfCompany ? listed(company) : name
  const type = attributes.get(key)?.type
  const value = valueInWords(actual, type)
  if (type === 'tags') return value === null ? `${whose} has none.` : `${whose}’s are ${value}.`
  return value === null ? `${whose}’s is not known.` : `${whose}’s is ${value}.`
}

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' })

/** @returns a value as people write it; null if there is none */
function valueInWords(actual: TraceCondition['actual'], type: string | undefined): string | null {
  if (actual === null) return null
  if (Array.isArray(actual)) return actual.join(', ')
  if (typeof actual === 'number') return actual.toLocaleString('en')
  const time = type === 'date' ? Date.parse(String(actual)) : Number.NaN
  return Number.isNaN(time) ? String(actual) : day.format(time)
}

/** Where something can be changed that a step found: another page, or a card of this one by its hash. */
export type Place = { label: string; path?: string; hash?: string }

/**
 * Where to go from a step.
 * @param prerequisites as they are now; what is settled is no place to go
 */
export function placesOf({ id, verdict }: CheckupStep, prerequisites: readonly Prerequisite[]): Place[] {
  const unmet = prerequisites
    .filter(({ status }) => status === 'unmet')
    .map((item) => ({ id: item.id, label: item.title, path: prerequisitePlace(item) }))
  if (id === 'access')
    return [{ label: verdict === 'pass' ? 'See the rule' : 'Change the rule', hash: 'access' }]
  if (id === 'visibility') return [{ label: 'See ticket visibility', hash: 'visibility' }]
  if (verdict !== 'fail') return []
  if (id === 'identified')
    return unmet.filter((item) => item.id === 'messenger_installed' || item.id === 'messenger_security')
  if (id === 'portal') return unmet.length > 0 ? unmet : [{ label: 'Turn the portal on', hash: 'status' }]
  return []
}
