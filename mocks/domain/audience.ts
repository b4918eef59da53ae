import type { AttributeCatalogue } from './attributes'
import { valueOf } from './attributeValues'
import { comparand, conditionTest } from './conditions'
import type { Audience, AudienceCondition, Company, Connective, User } from './types'

export interface AudienceContext {
  readonly catalogue: AttributeCatalogue
  /** Milliseconds since the epoch. */
  readonly now: number
  /** What a condition that cannot be read counts as: false for access, true for ticket visibility. Closed both times. */
  readonly onInvalid: boolean
}

/** True when the user matches the audience it was made from, read for one company at a time. */
export type AudienceTest = (user: User, companies: readonly Company[]) => boolean

type PairTest = (user: User, company: Company | undefined) => boolean

/** Joins results; an empty list is never valid in a rule, so it counts as what cannot be read. */
export function joined<T>(
  match: Connective,
  list: readonly T[],
  onInvalid: boolean,
  is: (one: T) => boolean,
) {
  if (list.length === 0) return onInvalid
  return match === 'any' ? list.some(is) : list.every(is)
}

function pairTest(condition: AudienceCondition, context: AudienceContext): PairTest {
  const { catalogue, now, onInvalid } = context
  const attribute = catalogue.get(condition.attribute)
  const test = conditionTest(condition, attribute, now)
  if (!attribute || !test) return () => onInvalid
  return (user, company) => test(comparand(attribute.type, valueOf(attribute, user, company))) ?? onInvalid
}

/** Reads an audience once, to be asked about many users. */
export function audienceTest(audience: Audience, context: AudienceContext): AudienceTest {
  const { onInvalid } = context
  const groups = audience.groups.map(({ match, conditions }) => ({
    match,
    tests: conditions.map((condition) => pairTest(condition, context)),
  }))
  const matchesPair: PairTest = (user, company) =>
    joined(audience.match, groups, onInvalid, ({ match, tests }) =>
      joined(match, tests, onInvalid, (test) => test(user, company)),
    )
  return (user, companies) =>
    companies.length === 0
      ? matchesPair(user, undefined)
      : companies.some((company) => matchesPair(user, company))
}

/**
 * True when the user matches the audience. The whole audience is evaluated once per (user, company) pair, and one pair
 * that matches is enough; a user without a company is evaluated once, with every company attribute unknown.
 * @param companies the companies the user belongs to now
 */
export function matches(
  audience: Audience,
  user: User,
  companies: readonly Company[],
  context: AudienceContext,
): boolean {
  return audienceTest(audience, context)(user, companies)
}
