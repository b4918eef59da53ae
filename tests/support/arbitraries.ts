import fc from 'fast-check'
import { OPERATORS, standardAttributes } from '../../mocks/domain/attributes'
import type {
  Attribute,
  Audience,
  AudienceCondition,
  Company,
  Ticket,
  TicketPart,
  User,
  WorkspaceSettings,
} from '../../mocks/domain/types'
import { ago, type Cast, company, settings, states, ticket, type, types, user } from './worlds'

/** Small sets of everything, so that what is random meets again and again. */
const companyIds = ['c1', 'c2', 'c3']
const userIds = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6']
const words = [
  'invoice',
  'Inv',
  'Résumé',
  're\u0301sume\u0301',
  'late',
  'Straße',
  '東京',
  '京都',
  'x',
  '1003',
  '#',
  '👩‍👧',
]
const names = ['Ann', 'ann', 'Zoë', 'Bob Ann', ' ', '']
const tags = ['vip', 'VIP', 'beta']
const timestamps = [ago(0), ago(0, 1), ago(1), ago(2), ago(2), ago(30), ago(400), ago(-1)]

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const without = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

const customAttributes: Attribute[] = [
  { key: 'person.custom.flag', subject: 'person', label: 'Flag', type: 'boolean', userEditable: true },
  { key: 'person.custom.score', subject: 'person', label: 'Score', type: 'number' },
  { key: 'person.custom.old', subject: 'person', label: 'Old', type: 'string', archived: true },
  {
    key: 'company.custom.tier',
    subject: 'company',
    label: 'Tier',
    type: 'option',
    options: ['Gold', 'Silver'],
  },
]

const someCompany = (id: string): fc.Arbitrary<Company> =>
  fc
    .record({
      plan: maybe(fc.constantFrom('Team', 'team ', 'Enterprise', '')),
      size: maybe(fc.constantFrom(0, 5, 500)),
      industry: maybe(fc.constantFrom('Mining', 'mining co')),
      tags: maybe(fc.subarray(tags)),
      tier: maybe(fc.constantFrom('Gold', 'Silver', null, 7)),
      createdAt: fc.constantFrom(...timestamps),
    })
    .map(({ tier, ...rest }) =>
      company(id, { ...without(rest), ...(tier !== undefined && { custom: { tier } }) }),
    )

const someUser = (id: string): fc.Arbitrary<User> =>
  fc
    .record({
      name: fc.constantFrom(...names),
      email: fc.constantFrom(
        'a@examply.com',
        'B@EXAMPLY.COM',
        'c@examply.com.evil.org',
        'd@notexamply.com',
        'nobody',
      ),
      role: maybe(fc.constantFrom('Admin', 'contractor', 'Contractor', ' ')),
      lastSeenAt: maybe(fc.constantFrom(...timestamps)),
      createdAt: fc.constantFrom(...timestamps),
      tags: maybe(fc.subarray(tags)),
      companyIds: fc.subarray([...companyIds, 'gone']),
      flag: maybe(fc.constantFrom(true, false, null)),
      score: maybe(fc.constantFrom(1, 2.5, 'two')),
    })
    .map(({ flag, score, companyIds: own, ...rest }) =>
      user(id, own, { ...without(rest), custom: without({ flag, score, old: 'x' }) }),
    )

const keys = [...standardAttributes, ...customAttributes]
const valuesByType = {
  string: fc.constantFrom('ann', 'ANN', 'examply.com', 'z', 'Mining'),
  number: fc.constantFrom(0, 1, 5, 499.5),
  boolean: fc.constant(undefined),
  date: fc.constant(undefined),
  option: fc.constantFrom('gold', 'Team', 'contractor', 'Admin'),
  tags: fc.constantFrom(...tags),
}

function valueFor(
  kind: Attribute['type'],
  operator: string,
): fc.Arbitrary<AudienceCondition['value'] | undefined> {
  if (['is_unknown', 'has_any_value', 'is_true', 'is_false'].includes(operator)) return fc.constant(undefined)
  if (operator.endsWith('_ago')) return fc.constantFrom(0, 1, 2, 30)
  if (kind === 'date') return fc.constantFrom('2026-11-21', '2026-11-22', '2025-01-01')
  if (operator === 'is_any_of') return fc.subarray(['gold', 'Team', 'Admin'], { minLength: 1 })
  return valuesByType[kind]
}

const conditionOn = (attribute: Attribute): fc.Arbitrary<AudienceCondition> =>
  fc.constantFrom(...OPERATORS[attribute.type]).chain((operator) =>
    valueFor(attribute.type, operator).map((value) => ({
      attribute: attribute.key,
      operator,
      ...(value !== undefined && { value }),
    })),
  )

const brokenCondition = fc.constantFrom<AudienceCondition>(
  { attribute: 'person.custom.gone', operator: 'is_not', value: 'x' },
  { attribute: 'person.name', operator: 'greater_than', value: 3 },
  { attribute: 'company.size', operator: 'is', value: 'many' },
)

const oneOfKeys = fc.constantFrom(...keys).chain(conditionOn)

const audienceOf = (condition: fc.Arbitrary<AudienceCondition>): fc.Arbitrary<Audience> => {
  const match = fc.constantFrom('all' as const, 'any' as const)
  const conditions = fc.array(condition, { minLength: 1, maxLength: 3 })
  return fc.record({
    match,
    groups: fc.array(fc.record({ match, conditions }), { minLength: 1, maxLength: 3 }),
  })
}

/** Rules as they may be stored, now and then with a condition that can no longer be read. */
export const audiences = audienceOf(
  fc.oneof({ weight: 12, arbitrary: oneOfKeys }, { weight: 1, arbitrary: brokenCondition }),
)

const text = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(' '))

const somePart: fc.Arbitrary<TicketPart> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom('comment' as const, 'note' as const, 'state_change' as const),
    author: fc.constantFrom(...userIds).map((id) => ({ kind: 'user' as const, id })),
    body: text,
    at: fc.constantFrom(...timestamps),
    fromStateId: fc.constantFrom(...states.map(({ id }) => id)),
    toStateId: fc.constantFrom(...states.map(({ id }) => id)),
  })
  .map(({ body, fromStateId, toStateId, ...part }) =>
    part.kind === 'state_change' ? { ...part, fromStateId, toStateId } : { ...part, body },
  )

const ticketTypes = [...types, type('Bug', { name: 'bug' })]

/** A ticket with the given number; its id has nothing to do with the order. */
export const someTicket = (number: number): fc.Arbitrary<Ticket> =>
  fc
    .record({
      typeId: fc.constantFrom(...ticketTypes.map(({ id }) => id)),
      stateId: fc.constantFrom(...states.map(({ id }) => id)),
      title: text,
      description: text,
      companyId: fc.constantFrom(...companyIds, null),
      createdBy: fc.constantFrom(...userIds),
      shared: fc.integer({ min: 0, max: 5 }).map((one) => one > 0),
      createdAt: fc.constantFrom(...timestamps),
      parts: fc.array(somePart, { maxLength: 3 }),
    })
    .map((its) => ticket(`t${(number * 7919) % 1000}`, { ...its, number }))

const someSettings: fc.Arbitrary<WorkspaceSettings> = fc
  .record({ access: fc.option(audiences), visibility: fc.option(audiences), restricted: fc.boolean() })
  .map(({ access, visibility, restricted }) =>
    settings({ access: { audience: access }, visibility: { restricted, audience: visibility } }),
  )

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const one of Object.values(value)) frozen(one)
  }
  return value
}

export interface SomeWorkspace extends Cast {
  readonly users: User[]
  readonly tickets: Ticket[]
  readonly settings: WorkspaceSettings
}

/** Workspaces of a few companies, people and up to 30 tickets. They are frozen: nothing that asks may change them. */
export const workspaces: fc.Arbitrary<SomeWorkspace> = fc
  .record({
    companies: fc.tuple(...companyIds.slice(0, 2).map(someCompany)),
    users: fc.tuple(...userIds.slice(0, 4).map(someUser)),
    tickets: fc
      .integer({ min: 0, max: 30 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => someTicket(1000 + at)))),
    settings: someSettings,
  })
  .map((some) => frozen({ ...some, types: ticketTypes, attributes: customAttributes }))

/** What people search for, sometimes. */
export const queries = fc.option(
  fc.constantFrom('inv', 'INVOICE late', 'resume', 'strasse x', '京', '1003', '#1004', '!!', 'la', '都 inv'),
  { nil: undefined },
)
