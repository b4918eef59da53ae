import { describe, expect, it } from 'vitest'
import { attributeCatalogue, OPERATORS } from '../../mocks/domain/attributes'
import { audienceTest } from '../../mocks/domain/audience'
import type {
  Attribute,
  AttributeType,
  AttributeValue,
  AudienceCondition,
  Operator,
} from '../../mocks/domain/types'
import { ago, NOW, user } from '../support/worlds'

const types: readonly AttributeType[] = ['string', 'number', 'boolean', 'date', 'option', 'tags']
const attributes: Attribute[] = types.map((type) => ({
  key: `person.custom.${type}`,
  subject: 'person',
  label: type,
  type,
  ...(type === 'option' && { options: ['Gold', 'Silver'] }),
}))
const catalogue = attributeCatalogue(attributes)

function result(
  type: AttributeType,
  value: AttributeValue | undefined,
  operator: Operator,
  wanted?: AudienceCondition['value'],
  onInvalid = false,
): boolean {
  const condition = {
    attribute: `person.custom.${type}`,
    operator,
    ...(wanted === undefined ? {} : { value: wanted }),
  }
  const audience = { match: 'all' as const, groups: [{ match: 'all' as const, conditions: [condition] }] }
  const custom = value === undefined ? {} : { [type]: value }
  return audienceTest(audience, { catalogue, now: Date.parse(NOW), onInvalid })(
    user('ann', [], { custom }),
    [],
  )
}

type Row = [operator: Operator, wanted: AudienceCondition['value'], value: AttributeValue, expected: boolean]

const table: Record<AttributeType, Row[]> = {
  string: [
    ['is', 'Contractor', 'contractor', true],
    ['is', '  contractor\n', 'CONTRACTOR ', true],
    ['is', 'Zoe\u0308', 'zoë', true],
    ['is', 'zoe', 'zoë', false],
    ['is', 'contractor', 'contractors', false],
    ['is', 'ΟΔΟΣ', 'οδος', true],
    ['is', 'İstanbul', 'istanbul', false],
    ['is_not', 'contractor', 'CONTRACTOR', false],
    ['is_not', 'contractor', 'staff', true],
    ['starts_with', 'con', 'CONtractor', true],
    ['starts_with', 'tract', 'contractor', false],
    ['starts_with', 'ΟΔΟΣ', 'οδοσ-1', true],
    ['ends_with', 'TOR', 'contractor ', true],
    ['ends_with', 'con', 'contractor', false],
    ['contains', 'TRACT', 'contractor', true],
    ['contains', '.*', 'contractor', false],
    ['contains', 'examply.com', 'x@examply.com.evil.org', true],
    ['does_not_contain', 'tract', 'conTRACTor', false],
    ['does_not_contain', 'x', 'contractor', true],
  ],
  number: [
    ['is', 0, 0, true],
    ['is', 0, -0, true],
    ['is', 5, 5.5, false],
    ['is_not', 5, 5, false],
    ['is_not', 5, 6, true],
    ['greater_than', 5, 5, false],
    ['greater_than', 5, 5.01, true],
    ['less_than', -5, -5, false],
    ['less_than', -5, -6, true],
  ],
  boolean: [
    ['is_true', undefined, true, true],
    ['is_true', undefined, false, false],
    ['is_false', undefined, true, false],
    ['is_false', undefined, false, true],
  ],
  date: [
    ['exactly_days_ago', 0, ago(0), true],
    ['exactly_days_ago', 0, ago(0, 23.999), true],
    ['exactly_days_ago', 0, ago(1), false],
    ['exactly_days_ago', 1, ago(1), true],
    ['exactly_days_ago', 0, ago(0, -0.001), false],
    ['exactly_days_ago', 1, ago(0, -1), false],
    ['more_than_days_ago', 1, ago(1, 23.999), false],
    ['more_than_days_ago', 1, ago(2), true],
    ['more_than_days_ago', 0, ago(0, 23.999), false],
    ['more_than_days_ago', 0, ago(1), true],
    ['more_than_days_ago', 0, ago(-400), false],
    ['less_than_days_ago', 0, ago(0), false],
    ['less_than_days_ago', 0, ago(0, -0.001), true],
    ['less_than_days_ago', 1, ago(0, 23.999), true],
    ['less_than_days_ago', 1, ago(1), false],
    ['less_than_days_ago', 3, ago(-400), true],
    ['on', '2026-11-22', '2026-11-22T00:00:00Z', true],
    ['on', '2026-11-22', '2026-11-22T23:59:59.999Z', true],
    ['on', '2026-11-22', '2026-11-23T00:00:00Z', false],
    ['on', '2026-11-22', '2026-11-23T00:30:00+01:00', true],
    ['on', '2026-11-22', '2026-11-22', true],
    ['after', '2026-11-22', '2026-11-22T23:59:59.999Z', false],
    ['after', '2026-11-22', '2026-11-23T00:00:00Z', true],
    ['after', '2026-11-22', ago(-400), true],
    ['before', '2026-11-22', '2026-11-22T00:00:00Z', false],
    ['before', '2026-11-22', '2026-11-21T23:59:59.999Z', true],
    ['before', '1970-01-01', '1969-12-31T23:59:59Z', true],
  ],
  option: [
    ['is', 'gold', 'Gold', true],
    ['is', 'Gold', 'Silver', false],
    ['is_not', 'Gold', 'GOLD', false],
    ['is_not', 'Gold', 'Silver', true],
    ['is_any_of', ['silver', 'Gold'], 'Silver', true],
    ['is_any_of', ['Silver'], 'Gold', false],
  ],
  tags: [
    ['includes', 'VIP', ['beta', ' vip'], true],
    ['includes', 'vi', ['vip'], false],
    ['excludes', 'vip', ['VIP'], false],
    ['excludes', 'vip', ['beta'], true],
  ],
}

describe('a condition', () => {
  for (const type of types)
    it.each(table[type])(`on a ${type}: %s %j, met by %j, is %s`, (operator, wanted, value, expected) => {
      expect(result(type, value, operator, wanted)).toBe(expected)
      expect(result(type, value, operator, wanted, true)).toBe(expected)
    })

  it('covers every operator of every type with both answers', () => {
    for (const type of types)
      for (const operator of OPERATORS[type].filter(
        (one) => one !== 'is_unknown' && one !== 'has_any_value',
      )) {
        const answers = table[type].filter(([one]) => one === operator).map(([, , , expected]) => expected)
        expect([type, operator, new Set(answers).size]).toEqual([type, operator, 2])
      }
  })
})

const wantedFor: Record<AttributeType, AudienceCondition['value']> = {
  string: 'x',
  number: 1,
  boolean: undefined,
  date: 3,
  option: 'Gold',
  tags: 'vip',
}
const calendar: readonly Operator[] = ['after', 'before', 'on']
const known: Record<AttributeType, AttributeValue> = {
  string: 'y',
  number: 0,
  boolean: false,
  date: ago(5),
  option: 'Silver',
  tags: ['a'],
}

describe('an attribute without a value', () => {
  const unknowns: Record<AttributeType, (AttributeValue | undefined)[]> = {
    string: [undefined, null, '', ' \t\n'],
    number: [undefined, null],
    boolean: [undefined, null],
    date: [undefined, null, ''],
    option: [undefined, null, '', ' '],
    tags: [undefined, null, []],
  }
  for (const type of types)
    for (const operator of OPERATORS[type]) {
      const isTrue = ['is_unknown', 'is_not', 'does_not_contain', 'excludes'].includes(operator)
      it(`makes ${operator} on a ${type} ${isTrue}`, () => {
        const valueless = ['is_unknown', 'has_any_value'].includes(operator)
        const value = valueless
          ? undefined
          : operator === 'is_any_of'
            ? ['Gold']
            : calendar.includes(operator)
              ? '2026-01-01'
              : wantedFor[type]
        for (const unknown of unknowns[type])
          for (const onInvalid of [true, false])
            expect(result(type, unknown, operator, value, onInvalid)).toBe(isTrue)
      })
    }

  it('is told from a value by is_unknown and has_any_value, for every type', () => {
    for (const type of types) {
      expect(result(type, known[type], 'is_unknown')).toBe(false)
      expect(result(type, known[type], 'has_any_value')).toBe(true)
    }
  })
})

describe('a condition that cannot be read', () => {
  const broken: [string, AttributeType, AttributeValue, Operator, AudienceCondition['value']][] = [
    ['an operator of another type', 'string', 'a', 'greater_than', 1],
    ['a text where a number belongs', 'number', 1, 'is', '1'],
    ['a number where a text belongs', 'string', '1', 'is', 1],
    ['no value', 'string', 'a', 'contains', undefined],
    ['a blank value', 'string', 'a', 'contains', ' '],
    ['a day that does not exist', 'date', ago(1), 'on', '2026-02-30'],
    ['half a day', 'date', ago(1), 'exactly_days_ago', 0.5],
    ['a calendar day where a count belongs', 'date', ago(1), 'more_than_days_ago', '2026-01-01'],
    ['a count where a calendar day belongs', 'date', ago(1), 'on', 3],
    ['an empty list', 'option', 'Gold', 'is_any_of', []],
    ['data of another type', 'number', 'twelve', 'is_not', 1],
  ]
  it.each(broken)(
    'with %s is false for access and true for visibility',
    (_, type, value, operator, wanted) => {
      expect(result(type, value, operator, wanted, false)).toBe(false)
      expect(result(type, value, operator, wanted, true)).toBe(true)
    },
  )
})
