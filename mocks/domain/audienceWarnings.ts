import type { components } from '../../src/shared/api/schema'
import { NEGATIVE_OPERATORS } from './attributes'
import type { AudienceIndex, EvaluationContext } from './audienceIndex'
import { andInto, type Bits, countBits, without } from './bits'
import { countDomains } from './domainCounts'
import {
  everyoneInACompany,
  includeUnknown,
  joinGroupByAll,
  pathOf,
  type Place,
  replaceCondition,
  requireValue,
} from './remedies'
import { comparable } from './text'
import type { Audience, AudienceCondition, AudienceGroup, AudiencePurpose } from './types'

export type Warning = components['schemas']['AudienceWarning']

const MAX_SAMPLES = 10
const DOMAIN =
  /^@?(?=.{3,253}$)(?:[\p{L}\p{Nd}_](?:[\p{L}\p{Nd}\p{M}_-]*[\p{L}\p{Nd}\p{M}])?\.)+[\p{L}\p{M}][\p{L}\p{Nd}\p{M}-]+$/u

/** What the warnings look at. */
interface Subject {
  readonly audience: Audience
  readonly purpose: AudiencePurpose
  readonly index: AudienceIndex
  readonly context: EvaluationContext
  /** The people who match, by pair with a company and by person, and their number. */
  readonly pairs: Bits
  readonly users: Bits
  readonly matching: number
}

interface Spot extends Place {
  readonly of: AudienceCondition
  readonly label: string
}

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)
const have = (count: number) => (count === 1 ? 'has' : 'have')
const isNegative = ({ operator }: AudienceCondition) => NEGATIVE_OPERATORS.has(operator)

/** The domain that a condition on e-mail addresses seems to mean, if it also lets others through. */
function meantDomain({ attribute, operator, value }: AudienceCondition): string | undefined {
  if (attribute !== 'person.email' || typeof value !== 'string') return undefined
  const text = comparable(value)
  // What ends with @example.com is at example.com and nowhere else.
  const isLoose = operator === 'contains' || (operator === 'ends_with' && !text.startsWith('@'))
  return isLoose && DOMAIN.test(text) ? text.replace(/^@/, '') : undefined
}

function emailWarning(subject: Subject, spot: Spot): Warning[] {
  const domain = meantDomain(spot.of)
  if (domain === undefined) return []
  const { audience, index, context } = subject
  const pairs = andInto(subject.pairs.slice(), index.condition(spot.of, context))
  const others = countDomains(index, index.usersOf(pairs), MAX_SAMPLES, comparable(domain))
  const { people: count } = others
  const samples = others.largest.map((one) => one.domain)
  const by: AudienceCondition = { attribute: 'person.emailDomain', operator: 'is', value: domain }
  const message =
    count > 0
      ? `This also matches ${people(count)} at ${samples.slice(0, 3).join(', ')}${others.size > 3 ? ' and others' : ''}.`
      : `This also matches other addresses with “${domain}” in them, such as one at ${domain}.evil.example.`
  return [
    {
      code: 'email_contains_domain',
      message,
      conditionPath: pathOf(spot),
      count,
      ...(samples.length > 0 && { samples }),
      remedy: { label: `Use “Email domain is ${domain}”`, audience: replaceCondition(audience, spot, by) },
    },
  ]
}

function editableWarning({ index, purpose }: Subject, spot: Spot): Warning[] {
  if (index.catalogue.get(spot.of.attribute)?.userEditable !== true) return []
  const effect = purpose === 'access' ? 'let themselves in' : 'free themselves of the restriction'
  const message = `People can change “${spot.label}” themselves, and so ${effect}.`
  return [{ code: 'user_editable_attribute', message, conditionPath: pathOf(spot) }]
}

/** The pairs of whom the attribute of a condition is unknown. */
function unknownPairs({ index, context }: Subject, { of }: Spot) {
  return index.condition(
    { attribute: of.attribute, operator: 'is_unknown' },
    { ...context, onInvalid: false },
  )
}

function negativeWarning(subject: Subject, spot: Spot): Warning[] {
  if (!isNegative(spot.of)) return []
  const { audience, index, pairs, purpose } = subject
  const count = countBits(index.usersOf(andInto(pairs.slice(), unknownPairs(subject, spot))))
  if (count === 0) return []
  const better = purpose === 'access' ? requireValue(audience, spot) : undefined
  return [
    {
      code: 'negative_matches_unknown',
      message: `This also matches ${people(count)} who ${have(count)} no “${spot.label}”.`,
      conditionPath: pathOf(spot),
      count,
      ...(better && { remedy: { label: `Only people with a “${spot.label}”`, audience: better } }),
    },
  ]
}

function escapeWarning(subject: Subject, spot: Spot): Warning[] {
  const { audience, index, purpose, users } = subject
  if (purpose !== 'visibility' || isNegative(spot.of) || spot.of.operator === 'is_unknown') return []
  const count = countBits(without(index.unknownUsers(spot.of.attribute), users))
  if (count === 0) return []
  const better = includeUnknown(audience, spot.of.attribute)
  return [
    {
      code: 'unknown_escapes_restriction',
      message: `${people(count)} ${have(count)} no “${spot.label}” and so ${count === 1 ? 'sees' : 'see'} all tickets of their companies.`,
      conditionPath: pathOf(spot),
      count,
      ...(better && {
        remedy: { label: `Also restrict people without a “${spot.label}”`, audience: better },
      }),
    },
  ]
}

/** True for a group that nearly everybody meets by not having a value. */
function isNegativeGroup({ match, conditions }: AudienceGroup): boolean {
  return match === 'any' ? conditions.some(isNegative) : conditions.length > 0 && conditions.every(isNegative)
}

function joinedByAnyWarnings({ audience }: Subject): Warning[] {
  const message =
    'Conditions that exclude, joined by “any”, are nearly always true: each lets in what the others exclude.'
  const code = 'negatives_joined_by_any'
  const inGroups = audience.groups.flatMap(({ match, conditions }, group): Warning[] =>
    match === 'any' && conditions.filter(isNegative).length > 1
      ? [
          {
            code,
            message,
            conditionPath: pathOf({ group }),
            remedy: { label: 'Join them by “all”', audience: joinGroupByAll(audience, group) },
          },
        ]
      : [],
  )
  if (audience.match !== 'any' || audience.groups.filter(isNegativeGroup).length < 2) return inGroups
  return [
    ...inGroups,
    { code, message, remedy: { label: 'Join the groups by “all”', audience: { ...audience, match: 'all' } } },
  ]
}

function extentWarnings({ index, matching, purpose }: Subject): Warning[] {
  const isAccess = purpose === 'access'
  if (matching === 0)
    return [
      {
        code: 'matches_nobody',
        message: isAccess ? 'Nobody can open the portal.' : 'Nobody is restricted.',
        count: 0,
      },
    ]
  if (matching < index.users.length) return []
  const message = isAccess
    ? 'Everybody can open the portal.'
    : 'Everybody is restricted to their own tickets.'
  return [{ code: 'matches_everyone', message, count: matching }]
}

function noRules(purpose: AudiencePurpose): Warning[] {
  const code = 'no_rules'
  if (purpose === 'visibility')
    return [{ code, message: 'Without conditions everybody is restricted to their own tickets.' }]
  const remedy = { label: 'Everyone who belongs to a company', audience: everyoneInACompany }
  return [{ code, message: 'Without rules nobody can open the portal.', remedy }]
}

/** What is worth a second look in a valid audience, in its order; nothing of it forbids saving. */
export function audienceWarnings(
  audience: Audience | null,
  purpose: AudiencePurpose,
  index: AudienceIndex,
  context: EvaluationContext,
): Warning[] {
  if (!audience) return noRules(purpose)
  const pairs = index.pairs(audience, context)
  const users = index.usersOf(pairs)
  const subject: Subject = { audience, purpose, index, context, pairs, users, matching: countBits(users) }
  const spots = audience.groups.flatMap(({ conditions }, group) =>
    conditions.map((of, condition): Spot => {
      const label = index.catalogue.get(of.attribute)?.label ?? of.attribute
      return { group, condition, of, label }
    }),
  )
  return [
    ...spots.flatMap((spot) => [
      ...emailWarning(subject, spot),
      ...editableWarning(subject, spot),
      ...negativeWarning(subject, spot),
      ...escapeWarning(subject, spot),
    ]),
    ...joinedByAnyWarnings(subject),
    ...extentWarnings(subject),
  ]
}
