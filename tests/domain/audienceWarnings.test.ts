import { describe, expect, it } from 'vitest'
import { AudienceIndex } from '../../mocks/domain/audienceIndex'
import { validateAudience } from '../../mocks/domain/audienceErrors'
import { previewAudience } from '../../mocks/domain/audiencePreview'
import type { Warning } from '../../mocks/domain/audienceWarnings'
import type { Audience, AudienceCondition, AudiencePurpose, Connective } from '../../mocks/domain/types'
import { company, user, worldOf } from '../support/worlds'

const world = worldOf({
  attributes: [
    { key: 'person.custom.team', subject: 'person', label: 'Team', type: 'string', userEditable: true },
  ],
  companies: [company('acme', { plan: 'Team' }), company('bare')],
  users: [
    user('ann', ['acme'], { email: 'ANN@EXAMPLY.COM', role: 'Contractor' }),
    user('bob', ['acme', 'bare'], { email: 'bob@examply.com', role: 'Admin' }),
    user('eve', [], { email: 'eve@examply.com.evil.org' }),
    user('mal', ['bare'], { email: 'mal@notexamply.com' }),
    user('may', ['bare'], { email: 'may@notexamply.com', role: ' ' }),
    user('sub', ['bare'], { email: 'sub@mail.examply.com', role: 'Contractor' }),
    user('odd', ['bare'], { email: 'odd@elsewhere.net', role: 'Admin' }),
  ],
})
const index = new AudienceIndex(world.usersById.values(), world.companiesById, world.catalogue)

const is = (
  attribute: string,
  operator: AudienceCondition['operator'],
  value?: string,
): AudienceCondition => ({
  attribute,
  operator,
  ...(value !== undefined && { value }),
})
const groups = (match: Connective, ...of: [Connective, ...AudienceCondition[]][]): Audience => ({
  match,
  groups: of.map(([inner, ...conditions]) => ({ match: inner, conditions })),
})
const rule = (match: Connective, ...conditions: AudienceCondition[]) => groups('all', [match, ...conditions])

const preview = (audience: Audience | null, purpose: AudiencePurpose) =>
  previewAudience(index, { audience, purpose, limit: 100 }, world.now)
const namesOf = (audience: Audience | null, purpose: AudiencePurpose = 'access') =>
  preview(audience, purpose).users.map(({ id }) => id)

function warn(
  audience: Audience | null,
  code: Warning['code'],
  purpose: AudiencePurpose = 'access',
): Warning[] {
  const warnings = preview(audience, purpose).warnings.filter((one) => one.code === code)
  const remedies = warnings.map(({ remedy }) => remedy?.audience ?? null)
  expect(remedies.flatMap((one) => validateAudience(one, world.catalogue))).toEqual([])
  return warnings
}

describe('a warning', () => {
  it('case 17: lists the other domains that an e-mail condition lets in, and offers the domain itself', () => {
    const loose = rule('all', is('person.email', 'contains', ' Examply.com'))
    const [warning] = warn(loose, 'email_contains_domain')
    expect(warning).toMatchObject({
      conditionPath: '/groups/0/conditions/0',
      count: 4,
      samples: ['notexamply.com', 'examply.com.evil.org', 'mail.examply.com'],
    })
    expect(namesOf(loose)).toEqual(['ann', 'bob', 'eve', 'mal', 'may', 'sub'])
    expect(namesOf(warning?.remedy?.audience ?? null)).toEqual(['ann', 'bob'])
    expect(preview(warning?.remedy?.audience ?? null, 'access').warnings).toEqual([])
  })

  it('warns of every loose way to write a domain, and of no other text', () => {
    const warned = (operator: 'contains' | 'ends_with' | 'starts_with' | 'is', value: string) =>
      warn(rule('all', is('person.email', operator, value)), 'email_contains_domain').length
    expect(
      ['examply.com', '@examply.com', 'mail.examply.co.uk', 'bücher.example'].map((value) =>
        warned('contains', value),
      ),
    ).toEqual([1, 1, 1, 1])
    expect([warned('ends_with', 'examply.com'), warned('ends_with', '@examply.com')]).toEqual([1, 0])
    expect(
      ['ann@examply.com', 'examply', '.com', 'a b.com', '1.5'].map((value) => warned('contains', value)),
    ).toEqual([0, 0, 0, 0, 0])
    expect([warned('is', 'examply.com'), warned('starts_with', 'examply.com')]).toEqual([0, 0])
  })

  it('counts only look-alikes that the whole rule lets in through that condition', () => {
    const narrow = rule(
      'all',
      is('person.email', 'contains', 'examply.com'),
      is('person.role', 'is', 'Contractor'),
    )
    expect(warn(narrow, 'email_contains_domain')[0]).toMatchObject({
      count: 1,
      samples: ['mail.examply.com'],
    })
    const wide = rule('any', is('person.email', 'contains', 'examply.com'), is('person.name', 'is', 'odd'))
    expect(warn(wide, 'email_contains_domain')[0]?.samples).not.toContain('elsewhere.net')
  })

  it('says that people can change an attribute themselves', () => {
    const both = rule('all', is('person.custom.team', 'is', 'red'), is('person.role', 'is', 'Admin'))
    expect(warn(both, 'user_editable_attribute')).toMatchObject([{ conditionPath: '/groups/0/conditions/0' }])
  })

  it('counts the people without a value whom a negative condition matches', () => {
    const negative = rule('all', is('person.role', 'is_not', 'Contractor'))
    const [warning] = warn(negative, 'negative_matches_unknown')
    expect(warning).toMatchObject({ conditionPath: '/groups/0/conditions/0', count: 3 })
    expect(namesOf(negative)).toEqual(['bob', 'eve', 'mal', 'may', 'odd'])
    expect(namesOf(warning?.remedy?.audience ?? null)).toEqual(['bob', 'odd'])
    expect(
      warn(rule('all', is('person.email', 'does_not_contain', 'x')), 'negative_matches_unknown'),
    ).toEqual([])
    expect(warn(negative, 'negative_matches_unknown', 'visibility')[0]?.remedy).toBeUndefined()
  })

  it('counts people of whom the attribute of one matching company is unknown', () => {
    const negative = rule('all', is('company.plan', 'is_not', 'Team'))
    expect(warn(negative, 'negative_matches_unknown')[0]?.count).toBe(6)
    const named = rule(
      'all',
      is('company.plan', 'is_not', 'Team'),
      is('company.name', 'is', 'BARE'),
      is('person.name', 'is', 'bob'),
    )
    expect(warn(named, 'negative_matches_unknown')[0]?.count).toBe(1)
  })

  it('case 19: counts the people without a value whom a restriction misses', () => {
    const restriction = rule('all', is('person.role', 'is', 'Contractor'))
    const [warning] = warn(restriction, 'unknown_escapes_restriction', 'visibility')
    expect(warning).toMatchObject({ conditionPath: '/groups/0/conditions/0', count: 3 })
    expect(namesOf(warning?.remedy?.audience ?? null, 'visibility')).toEqual([
      'ann',
      'eve',
      'mal',
      'may',
      'sub',
    ])
    expect(warn(restriction, 'unknown_escapes_restriction', 'access')).toEqual([])
    expect(
      warn(rule('all', is('person.role', 'is_not', 'Admin')), 'unknown_escapes_restriction', 'visibility'),
    ).toEqual([])
  })

  it('does not count people who have a value for one of their companies, or whom another condition restricts', () => {
    expect(
      warn(rule('all', is('company.plan', 'is', 'Team')), 'unknown_escapes_restriction', 'visibility')[0]
        ?.count,
    ).toBe(5)
    const wide = rule(
      'any',
      is('person.role', 'is', 'Contractor'),
      is('person.email', 'ends_with', '@notexamply.com'),
    )
    expect(warn(wide, 'unknown_escapes_restriction', 'visibility')[0]?.count).toBe(1)
  })

  it('tells that negative conditions joined by “any” are nearly always true', () => {
    const [a, b] = [is('person.role', 'is_not', 'Admin'), is('person.role', 'is_not', 'Contractor')]
    const [inGroup] = warn(rule('any', a, b), 'negatives_joined_by_any')
    expect(inGroup?.conditionPath).toBe('/groups/0')
    expect(namesOf(inGroup?.remedy?.audience ?? null)).toEqual(['eve', 'mal', 'may'])
    const [ofGroups] = warn(groups('any', ['all', a], ['all', b]), 'negatives_joined_by_any')
    expect(ofGroups?.conditionPath).toBeUndefined()
    expect(namesOf(ofGroups?.remedy?.audience ?? null)).toEqual(['eve', 'mal', 'may'])
    for (const fine of [
      rule('all', a, b),
      rule('any', a, is('person.name', 'is', 'x')),
      groups('all', ['any', a], ['any', b]),
    ])
      expect(warn(fine, 'negatives_joined_by_any')).toEqual([])
  })

  it('says when everybody, nobody or no rule is meant', () => {
    const codes = (audience: Audience | null, purpose: AudiencePurpose) =>
      preview(audience, purpose).warnings.map(({ code }) => code)
    expect(codes(rule('all', is('person.name', 'has_any_value')), 'access')).toEqual(['matches_everyone'])
    expect(codes(rule('all', is('person.name', 'is', 'nobody')), 'access')).toEqual(['matches_nobody'])
    for (const purpose of ['access', 'visibility'] as const)
      expect(codes(null, purpose)).toEqual(['no_rules'])
    expect([preview(null, 'access').matching, preview(null, 'visibility').matching]).toEqual([0, 7])
    const everyone = warn(null, 'no_rules')[0]?.remedy?.audience ?? null
    expect(namesOf(everyone)).toEqual(['ann', 'bob', 'mal', 'may', 'odd', 'sub'])
  })
})
