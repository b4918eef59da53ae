import { describe, expect, it } from 'vitest'
import { companiesOf } from '../../mocks/domain/access'
import { matches } from '../../mocks/domain/audience'
import { explain } from '../../mocks/domain/audienceTrace'
import type {
  Attribute,
  Audience,
  AudienceCondition,
  Company,
  Connective,
  User,
} from '../../mocks/domain/types'
import { ago, company, user, worldOf } from '../support/worlds'

const is = (
  attribute: string,
  operator: AudienceCondition['operator'],
  value?: AudienceCondition['value'],
) => ({
  attribute,
  operator,
  ...(value === undefined ? {} : { value }),
})

const rule = (match: Connective, ...conditions: AudienceCondition[]): Audience => ({
  match: 'all',
  groups: [{ match, conditions }],
})

/** Asks both ways and for the reasons, which must agree. */
function ask(
  audience: Audience,
  who: User,
  companies: Company[],
  attributes: Attribute[] = [],
  onInvalid = false,
) {
  const world = worldOf({ users: [who], companies, attributes })
  const context = { catalogue: world.catalogue, now: world.now, onInvalid }
  const answer = matches(audience, who, companiesOf(who, world), context)
  expect(explain(audience, who, companiesOf(who, world), context).result).toBe(answer)
  return answer
}

describe('an audience', () => {
  const big = company('big', { plan: 'Enterprise', size: 5 })
  const huge = company('huge', { plan: 'Team', size: 900, tags: ['eu'] })
  const both = company('both', { plan: 'Enterprise', size: 900 })
  const enterpriseAndLarge = rule(
    'all',
    is('company.plan', 'is', 'enterprise'),
    is('company.size', 'greater_than', 500),
  )

  it('reads companies one at a time: one of them must meet everything', () => {
    expect(ask(enterpriseAndLarge, user('ann', ['big', 'huge']), [big, huge])).toBe(false)
    expect(ask(enterpriseAndLarge, user('ann', ['big', 'huge', 'both']), [big, huge, both])).toBe(true)
  })

  it('reads companies one at a time across groups as well', () => {
    const groups = enterpriseAndLarge.groups.flatMap(({ conditions }) =>
      conditions.map((one) => ({ match: 'any' as const, conditions: [one] })),
    )
    expect(ask({ match: 'all', groups }, user('ann', ['big', 'huge']), [big, huge])).toBe(false)
    expect(ask({ match: 'any', groups }, user('ann', ['big', 'huge']), [big, huge])).toBe(true)
  })

  it('is met by a negative condition for one company though another one has the value', () => {
    expect(
      ask(rule('all', is('company.plan', 'is_not', 'Team')), user('ann', ['big', 'huge']), [big, huge]),
    ).toBe(true)
  })

  it('finds every company attribute unknown for somebody without a company', () => {
    expect(ask(rule('all', is('company.name', 'is_unknown')), user('ann'), [big])).toBe(true)
    expect(ask(rule('all', is('company.plan', 'is_not', 'Team')), user('ann'), [big])).toBe(true)
    expect(ask(rule('all', is('company.tags', 'excludes', 'eu')), user('ann'), [big])).toBe(true)
    expect(ask(rule('all', is('company.name', 'has_any_value')), user('ann'), [big])).toBe(false)
  })

  it('takes a company that was removed for none', () => {
    expect(ask(rule('all', is('company.name', 'has_any_value')), user('ann', ['gone']), [big])).toBe(false)
    expect(ask(rule('all', is('company.name', 'is_unknown')), user('ann', ['gone', 'big']), [big])).toBe(
      false,
    )
  })

  it('joins conditions by the connective of the group, and groups by that of the audience', () => {
    const [yes, no] = [is('person.name', 'is', 'ann'), is('person.name', 'is', 'bob')]
    const groups = (first: Connective, second: Connective) => [
      { match: first, conditions: [yes, no] },
      { match: second, conditions: [no, yes] },
    ]
    const answers = (['all', 'any'] as const).flatMap((match) =>
      (['all', 'any'] as const).map((first) => ask({ match, groups: groups(first, 'any') }, user('ann'), [])),
    )
    expect(answers).toEqual([false, true, true, true])
  })

  it('contains examply.com also at other domains; emailDomain is examply.com lets in none of those', () => {
    const emails = [
      'x@examply.com',
      'ANN@EXAMPLY.COM',
      'x@examply.com.evil.org',
      'x@notexamply.com',
      'x@mail.examply.com',
    ]
    const loose = rule('all', is('person.email', 'contains', 'examply.com'))
    const strict = rule('all', is('person.emailDomain', 'is', 'Examply.com'))
    const answers = (audience: Audience) => emails.map((email) => ask(audience, user('x', [], { email }), []))
    expect(answers(loose)).toEqual([true, true, true, true, true])
    expect(answers(strict)).toEqual([true, true, false, false, false])
  })

  it('takes for the domain what follows the last @, and for unknown when nothing does', () => {
    const strict = rule('all', is('person.emailDomain', 'is', 'examply.com'))
    expect(ask(strict, user('x', [], { email: '"a@evil.org"@examply.com' }), [])).toBe(true)
    expect(ask(strict, user('x', [], { email: 'x@examply.com@evil.org' }), [])).toBe(false)
    for (const email of ['examply.com', 'x@', '', 'x@ '])
      expect(ask(rule('all', is('person.emailDomain', 'is_unknown')), user('x', [], { email }), [])).toBe(
        true,
      )
  })

  it('reads standard and custom attributes of persons and companies', () => {
    const custom: Attribute[] = [
      { key: 'person.custom.billing', subject: 'person', label: 'Billing', type: 'boolean' },
      { key: 'company.custom.region', subject: 'company', label: 'Region', type: 'option', options: ['EU'] },
      { key: 'person.custom.constructor', subject: 'person', label: 'Odd', type: 'string' },
    ]
    const acme = company('acme', {
      industry: 'Mining',
      monthlySpend: 0,
      tags: ['Key account'],
      custom: { region: 'EU' },
    })
    const ann = user('ann', ['acme'], {
      role: 'Admin',
      tags: ['beta'],
      lastSeenAt: ago(3),
      custom: { billing: true },
    })
    const met = [
      is('person.role', 'is', 'admin'),
      is('person.tags', 'includes', 'BETA'),
      is('person.lastSeenAt', 'exactly_days_ago', 3),
      is('person.createdAt', 'on', '2024-01-01'),
      is('company.industry', 'starts_with', 'min'),
      is('company.monthlySpend', 'has_any_value'),
      is('company.createdAt', 'before', '2024-01-02'),
      is('company.tags', 'includes', 'key account'),
      is('person.custom.billing', 'is_true'),
      is('company.custom.region', 'is_any_of', ['eu']),
      is('person.custom.constructor', 'is_unknown'),
    ]
    for (const condition of met)
      expect([condition, ask(rule('all', condition), ann, [acme], custom)]).toEqual([condition, true])
  })
})

describe('a rule with a condition that cannot be read', () => {
  const archived: Attribute = {
    key: 'person.custom.team',
    subject: 'person',
    label: 'Team',
    type: 'string',
    archived: true,
  }
  const ann = user('ann', [], { custom: { team: 'red' } })
  const conditions = [is('person.custom.team', 'is', 'red'), is('person.custom.gone', 'is_not', 'x')]

  it.each(conditions)('is closed both times: %j', (condition) => {
    expect(ask(rule('all', condition), ann, [], [archived], false)).toBe(false)
    expect(ask(rule('all', condition), ann, [], [archived], true)).toBe(true)
  })

  it('still reads the other conditions', () => {
    const [broken] = conditions
    const audience = rule('any', ...(broken ? [broken] : []), is('person.name', 'is', 'ann'))
    expect(ask(audience, ann, [], [archived], false)).toBe(true)
    expect(
      ask(
        { ...audience, groups: audience.groups.map((one) => ({ ...one, match: 'all' })) },
        ann,
        [],
        [archived],
      ),
    ).toBe(false)
  })

  it('is closed when it has no groups or an empty one', () => {
    for (const onInvalid of [false, true]) {
      expect(ask({ match: 'all', groups: [] }, ann, [], [], onInvalid)).toBe(onInvalid)
      expect(ask(rule('all'), ann, [], [], onInvalid)).toBe(onInvalid)
      expect(ask(rule('any'), ann, [], [], onInvalid)).toBe(onInvalid)
    }
  })

  it('says in the trace what it met and which condition it was', () => {
    const world = worldOf({ attributes: [archived] })
    const trace = explain(
      rule('all', is('person.custom.team', 'is', 'red'), is('person.role', 'is_unknown')),
      ann,
      [company('acme')],
      { catalogue: world.catalogue, now: world.now, onInvalid: true },
    )
    expect(trace.evaluations).toEqual([
      {
        company: { id: 'acme', name: 'ACME' },
        result: true,
        groups: [
          {
            match: 'all',
            result: true,
            conditions: [
              {
                attribute: 'person.custom.team',
                label: 'Team',
                operator: 'is',
                value: 'red',
                actual: 'red',
                result: true,
                valid: false,
              },
              {
                attribute: 'person.role',
                label: 'Role',
                operator: 'is_unknown',
                actual: null,
                result: true,
                valid: true,
              },
            ],
          },
        ],
      },
    ])
  })
})
