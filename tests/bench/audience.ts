import { companiesOf } from '../../mocks/domain/access'
import { attributeCatalogue } from '../../mocks/domain/attributes'
import { matches } from '../../mocks/domain/audience'
import { AudienceIndex, type EvaluationContext } from '../../mocks/domain/audienceIndex'
import type { Audience, AudienceCondition, Company, User } from '../../mocks/domain/types'
import { manyCompanies, manyUsers } from './corpus'
import { type Figure, quantile, timed } from './figure'

const size = 100_000
const now = Date.UTC(2026, 10, 1)
const dayMs = 86_400_000

/** A rule of ten conditions, none of which was there with another `variant`. */
function ruleOf(variant: number): Audience {
  const person: AudienceCondition[] = [
    { attribute: 'person.emailDomain', operator: 'is_not', value: `examply${variant}.com` },
    { attribute: 'person.email', operator: 'contains', value: String(variant) },
    { attribute: 'person.role', operator: 'is_not', value: `Contractor${variant}` },
    { attribute: 'person.tags', operator: 'excludes', value: `beta${variant}` },
    { attribute: 'person.lastSeenAt', operator: 'less_than_days_ago', value: 100 + variant },
  ]
  const company: AudienceCondition[] = [
    { attribute: 'company.plan', operator: 'is_not', value: `Team${variant}` },
    { attribute: 'company.size', operator: 'greater_than', value: 1000 + variant },
    { attribute: 'company.monthlySpend', operator: 'less_than', value: 10_000 + variant },
    { attribute: 'company.industry', operator: 'is_not', value: `Energy${variant}` },
    { attribute: 'company.name', operator: 'does_not_contain', value: String(variant) },
  ]
  return {
    match: 'all',
    groups: [
      { match: 'all', conditions: person },
      { match: 'any', conditions: company },
    ],
  }
}

function withAnotherSize(rule: Audience, value: number): Audience {
  const edit = (condition: AudienceCondition) =>
    condition.attribute === 'company.size' ? { ...condition, value } : condition
  return {
    ...rule,
    groups: rule.groups.map((group) => ({ ...group, conditions: group.conditions.map(edit) })),
  }
}

/** How many conditions are evaluated when only one of them has been edited: the results of the others are still there. */
function evaluatedAgain(index: AudienceIndex, rule: Audience, context: EvaluationContext): number {
  const results = (of: Audience) =>
    of.groups.flatMap(({ conditions }) => conditions.map((condition) => index.condition(condition, context)))
  const before = results(rule)
  return results(withAnotherSize(rule, -1)).filter((result, at) => result !== before[at]).length
}

/** The rule written out by hand over plain objects: what a rule that is data is held against. */
function byHand(variant: number, companiesById: ReadonlyMap<string, Company>) {
  const text = String(variant)
  const since = now - (100 + variant) * dayMs
  const isCompany = (id: string) => {
    const company = companiesById.get(id)
    return (
      company?.plan !== `Team${text}` ||
      (company.size ?? 0) > 1000 + variant ||
      (company.monthlySpend ?? Infinity) < 10_000 + variant ||
      company.industry !== `Energy${text}` ||
      !company.name.includes(text)
    )
  }
  return ({ email, role, tags, lastSeenAt, companyIds }: User) =>
    !email.endsWith(`@examply${text}.com`) &&
    email.includes(text) &&
    role !== `Contractor${text}` &&
    !tags?.includes(`beta${text}`) &&
    Date.parse(lastSeenAt ?? '') > since &&
    (companyIds.length === 0 || companyIds.some(isCompany))
}

/** A rule of ten conditions over 100,000 users, as the settings ask for it while somebody edits one. */
export function audienceFigures(): Figure[] {
  const users = manyUsers(size)
  const companiesById = new Map(manyCompanies().map((company) => [company.id, company]))
  const context = { catalogue: attributeCatalogue([]), now, onInvalid: false }
  const index = new AudienceIndex(users, companiesById, context.catalogue)
  const [building = 0] = timed(1, () => index.evaluate(ruleOf(0), context))

  const whole = timed(20, (run) => index.evaluate(ruleOf(1 + run), context))
  const rule = ruleOf(1)
  index.evaluate(rule, context)
  const edited = timed(20, (run) => index.evaluate(withAnotherSize(rule, run), context))
  const hand = timed(5, (run) => users.filter(byHand(run, companiesById)))
  const oneByOne = timed(2, (run) =>
    users.filter((user) => matches(ruleOf(run), user, companiesOf(user, { companiesById }), context)),
  )
  return [
    { name: 'audience of 100,000 users, first time', value: building, unit: 'ms' },
    {
      name: 'audience of 100,000 users, ten new conditions',
      value: quantile(whole, 0.5),
      unit: 'ms',
      must: 25,
      aim: 8,
      beside: { name: 'written by hand', value: quantile(hand, 0.5) },
    },
    {
      name: 'audience of 100,000 users, one condition edited',
      value: quantile(edited, 0.5),
      unit: 'ms',
      must: 25,
      aim: 1,
      beside: { name: 'one user after the other', value: quantile(oneByOne, 0.5) },
    },
    {
      name: 'conditions evaluated after one of ten was edited',
      value: evaluatedAgain(index, rule, context),
      unit: '',
      must: 1,
    },
  ]
}
