import { describe, expect, it } from 'vitest'
import { attributeCatalogue } from '../../mocks/domain/attributes'
import { validateAudience } from '../../mocks/domain/audienceErrors'

const catalogue = attributeCatalogue([
  { key: 'person.custom.team', subject: 'person', label: 'Team', type: 'string', archived: true },
  { key: 'person.custom.tier', subject: 'person', label: 'Tier', type: 'option', options: ['Gold', 'Zoë'] },
  { key: 'person.custom.vip', subject: 'person', label: 'VIP', type: 'boolean' },
  { key: 'person.custom.age', subject: 'person', label: 'Age', type: 'number' },
])

const audience = (...conditions: unknown[]) => ({ match: 'all', groups: [{ match: 'any', conditions }] })
const problems = (input: unknown, pointer = '') =>
  validateAudience(input, catalogue, pointer).map((error) => `${error.pointer} ${error.code}`)

const good = { attribute: 'person.name', operator: 'is', value: 'Ann' }
const longest = '😀'.repeat(255)

describe('an audience that somebody saves', () => {
  it.each([
    [null],
    [audience(good)],
    [audience({ attribute: 'person.name', operator: 'is', value: longest })],
    [audience({ attribute: 'person.name', operator: 'is_unknown' })],
    [audience({ attribute: 'person.role', operator: 'is', value: 'anything at all' })],
    [audience({ attribute: 'company.plan', operator: 'is_any_of', value: ['whatever'] })],
    [audience({ attribute: 'person.custom.tier', operator: 'is', value: ' GOLD' })],
    [audience({ attribute: 'person.custom.tier', operator: 'is_any_of', value: ['gold', 'Zoe\u0308'] })],
    [audience({ attribute: 'person.custom.age', operator: 'is', value: -0.5 })],
    [audience({ attribute: 'person.custom.vip', operator: 'is_false' })],
    [audience({ attribute: 'person.createdAt', operator: 'exactly_days_ago', value: 36_500 })],
    [audience({ attribute: 'person.createdAt', operator: 'on', value: '2024-02-29' })],
    [
      {
        match: 'any',
        groups: Array.from({ length: 10 }, () => ({ match: 'all', conditions: Array(15).fill(good) })),
      },
    ],
  ])('is accepted: %j', (input) => {
    expect(problems(input)).toEqual([])
  })

  const condition = '/groups/0/conditions/0'
  it.each<[unknown, string[]]>([
    [undefined, [' wrong_type']],
    [[], [' wrong_type']],
    [{ groups: [] }, ['/match required', '/groups required']],
    [{ match: 'none', groups: {} }, ['/match not_an_option', '/groups wrong_type']],
    [{ match: 'all', groups: [{ match: 'all', conditions: [] }] }, ['/groups/0/conditions empty_group']],
    [{ match: 'all', groups: Array(11).fill({ match: 'all', conditions: [good] }) }, ['/groups too_many']],
    [audience(...Array<unknown>(16).fill(good)), ['/groups/0/conditions too_many']],
    [audience(null), [`${condition} wrong_type`]],
    [audience({}), [`${condition}/attribute required`]],
    [audience({ attribute: 'person.shoe' }), [`${condition}/attribute unknown_attribute`]],
    [audience({ ...good, attribute: 'toString' }), [`${condition}/attribute unknown_attribute`]],
    [audience({ ...good, attribute: 'person.custom.team' }), [`${condition}/attribute archived_attribute`]],
    [audience({ attribute: 'person.name' }), [`${condition}/operator required`]],
    [audience({ ...good, operator: 'greater_than' }), [`${condition}/operator wrong_operator`]],
    [audience({ ...good, operator: 'constructor' }), [`${condition}/operator wrong_operator`]],
    [audience({ attribute: 'person.name', operator: 'is' }), [`${condition}/value required`]],
    [audience({ ...good, value: null }), [`${condition}/value required`]],
    [audience({ ...good, value: '' }), [`${condition}/value required`]],
    [audience({ ...good, value: ' \u00a0' }), [`${condition}/value required`]],
    [audience({ ...good, value: 5 }), [`${condition}/value wrong_type`]],
    [audience({ ...good, value: ['Ann'] }), [`${condition}/value wrong_type`]],
    [audience({ ...good, value: `${longest}x` }), [`${condition}/value too_long`]],
    [audience({ ...good, operator: 'is_unknown' }), [`${condition}/value not_allowed`]],
    [
      audience({ attribute: 'person.custom.vip', operator: 'is_true', value: true }),
      [`${condition}/value not_allowed`],
    ],
    [
      audience({ attribute: 'person.custom.tier', operator: 'is', value: 'Iron' }),
      [`${condition}/value not_an_option`],
    ],
    [
      audience({ attribute: 'person.custom.tier', operator: 'is_any_of', value: ['Gold', 'Iron', ''] }),
      [`${condition}/value/1 not_an_option`, `${condition}/value/2 required`],
    ],
    [
      audience({ attribute: 'person.custom.tier', operator: 'is_any_of', value: [] }),
      [`${condition}/value required`],
    ],
    [
      audience({ attribute: 'person.custom.tier', operator: 'is_any_of', value: 'Gold' }),
      [`${condition}/value wrong_type`],
    ],
    [
      audience({ attribute: 'person.role', operator: 'is_any_of', value: Array(51).fill('x') }),
      [`${condition}/value too_many`],
    ],
    [
      audience({ attribute: 'person.custom.age', operator: 'is', value: '5' }),
      [`${condition}/value wrong_type`],
    ],
    [
      audience({ attribute: 'person.custom.age', operator: 'is', value: NaN }),
      [`${condition}/value wrong_type`],
    ],
    [
      audience({ attribute: 'person.custom.age', operator: 'less_than', value: Infinity }),
      [`${condition}/value wrong_type`],
    ],
    [
      audience({ attribute: 'person.createdAt', operator: 'more_than_days_ago', value: -1 }),
      [`${condition}/value out_of_range`],
    ],
    [
      audience({ attribute: 'person.createdAt', operator: 'more_than_days_ago', value: 1.5 }),
      [`${condition}/value out_of_range`],
    ],
    [
      audience({ attribute: 'person.createdAt', operator: 'more_than_days_ago', value: 36_501 }),
      [`${condition}/value out_of_range`],
    ],
    [
      audience({ attribute: 'person.createdAt', operator: 'more_than_days_ago', value: '3' }),
      [`${condition}/value wrong_type`],
    ],
    [
      audience({ attribute: 'person.createdAt', operator: 'on', value: '2023-02-29' }),
      [`${condition}/value not_a_date`],
    ],
    [
      audience({ attribute: 'person.createdAt', operator: 'on', value: '2023-2-9' }),
      [`${condition}/value not_a_date`],
    ],
    [
      audience({ attribute: 'person.createdAt', operator: 'on', value: '2023-02-09T00:00:00Z' }),
      [`${condition}/value not_a_date`],
    ],
    [
      audience({ attribute: 'person.tags', operator: 'includes', value: ['a'] }),
      [`${condition}/value wrong_type`],
    ],
  ])('is refused where it is wrong: %j', (input, expected) => {
    expect(problems(input)).toEqual(expected)
  })

  it('case 18: is refused at every condition that is wrong, below the pointer it was sent at', () => {
    const input = {
      match: 'all',
      groups: [
        { match: 'all', conditions: [good, { ...good, value: '' }] },
        { match: 'any', conditions: [{ ...good, operator: 'on' }] },
      ],
    }
    expect(problems(input, '/access/audience')).toEqual([
      '/access/audience/groups/0/conditions/1/value required',
      '/access/audience/groups/1/conditions/0/operator wrong_operator',
    ])
  })
})
