import { describe, expect, it } from 'vitest'
import { normaliseWorkspace, type ImportedWorkspace } from '../../mocks/db/normaliseWorkspace'
import { generateWorkspace } from '../../mocks/db/seed/generateWorkspace'
import { workspaceErrors } from '../../mocks/db/workspaceErrors'
import type { Audience } from '../../mocks/domain/types'
import { ruleOf, smallWorkspace } from '../support/smallWorkspace'

type Json = { [key: string]: Json } & Json[]

/** The small workspace as a file, with one place of it changed; `undefined` takes the place away. */
function fileWith(pointer: string, value: unknown): ImportedWorkspace {
  const file = JSON.parse(JSON.stringify(smallWorkspace)) as ImportedWorkspace
  const steps = pointer.split('/').slice(1)
  const last = steps.pop() ?? ''
  const parent = steps.reduce<Json>((at, step) => at[step as never] as Json, file as unknown as Json)
  if (value === undefined) Reflect.deleteProperty(parent, last)
  else Reflect.set(parent, last, value)
  return file
}

const found = (input: unknown) => workspaceErrors(input).map(({ pointer, code }) => [pointer, code])

const condition = (more: object) => ({
  match: 'all',
  groups: [{ match: 'all', conditions: [{ attribute: 'person.name', ...more }] }],
})
const at = '/settings/portal/access/audience'
const section = { id: 's', kind: 'content_block', title: 'S', visible: true }

describe('a data set that is imported', () => {
  it('has no errors if it is one of ours', () => {
    expect(found(smallWorkspace)).toEqual([])
    expect(found(JSON.parse(JSON.stringify(generateWorkspace({ tickets: 200 }))))).toEqual([])
  })

  it.each([null, 'workspace', 3, []])('is refused as a whole when it is %j', (input) => {
    expect(found(input)).toEqual([['', 'wrong_type']])
  })

  it.each<[place: string, put: unknown, code: string, pointer?: string]>([
    // Shape
    ['/tickets', undefined, 'required'],
    ['/teammates/0/permissions', undefined, 'required'],
    ['/tickets', {}, 'wrong_type'],
    ['/tickets/0', null, 'wrong_type'],
    ['/colour', 'red', 'unknown_field'],
    ['/users/1/isAdmin', true, 'unknown_field'],
    [
      '/tickets/2/parts',
      [
        {
          id: 'p',
          kind: 'note',
          author: { kind: 'user', id: 'u_ann', as: 'x' },
          body: 'b',
          at: '2026-11-02T09:00:00Z',
        },
      ],
      'unknown_field',
      '/tickets/2/parts/0/author/as',
    ],
    ['/users/0/companyIds', 'co_acme', 'wrong_type'],
    ['/users/0/name', 5, 'wrong_type'],
    ['/companies/0/size', '900', 'wrong_type'],
    ['/companies/0/a~b', 1, 'unknown_field', '/companies/0/a~0b'],
    ['/tickets/0/shared', 'yes', 'wrong_type'],
    ['/tickets/0/number', 1.5, 'wrong_type'],
    ['/tickets/0/number', 0, 'out_of_range'],
    ['/tickets/0/id', '', 'too_short'],
    ['/ticketStates/0/id', 'a,b', 'wrong_format'],
    ['/ticketStates/0/category', 'open', 'not_an_option'],
    ['/ticketTypes/0/stateIds', [], 'too_few'],
    ['/teammates/0/permissions/0', 'everything', 'not_an_option'],
    ['/attributes/0/type', 'json', 'not_an_option'],
    ['/attributes/0/key', 'region', 'wrong_format'],
    // Times
    ['/tickets/0/createdAt', '2026-02-30T09:00:00Z', 'wrong_format'],
    ['/tickets/0/createdAt', '2026-11-01', 'wrong_format'],
    ['/users/0/createdAt', '2026-11-01T09:00:00+02:00', 'wrong_format'],
    ['/tickets/0/parts/0/at', 1_700_000_000, 'wrong_type'],
    ['/now', 'today', 'wrong_format'],
    // Parts
    ['/tickets/0/parts/0/body', undefined, 'required'],
    ['/tickets/0/parts/1/toStateId', undefined, 'required'],
    // References
    ['/users/0/companyIds/0', 'co_none', 'unknown_reference'],
    ['/ticketTypes/0/stateIds/1', 'st_none', 'unknown_reference'],
    ['/tickets/0/typeId', 'tt_none', 'unknown_reference'],
    ['/tickets/1/stateId', 'st_none', 'unknown_reference'],
    ['/tickets/1/createdBy', 'tm_ada', 'unknown_reference'],
    ['/tickets/1/companyId', 'co_none', 'unknown_reference'],
    ['/tickets/0/parts/0/author/id', 'u_ann', 'unknown_reference'],
    ['/tickets/0/parts/1/fromStateId', 'st_none', 'unknown_reference'],
    ['/tickets/0/parts/1/toStateId', 'st_none', 'unknown_reference'],
    // Twice
    ['/tickets/3/id', 't_1001', 'duplicate'],
    ['/tickets/3/number', 1001, 'duplicate'],
    ['/tickets/0/parts/2/id', 'p_1', 'duplicate'],
    ['/users/6', smallWorkspace.users[0], 'duplicate', '/users/6/id'],
    ['/users/3/companyIds/1', 'co_acme', 'duplicate'],
    ['/companies/2', smallWorkspace.companies[0], 'duplicate', '/companies/2/id'],
    ['/attributes/3', smallWorkspace.attributes[0], 'duplicate', '/attributes/3/key'],
    ['/ticketStates/5', smallWorkspace.ticketStates[0], 'duplicate', '/ticketStates/5/id'],
    ['/ticketTypes/4', smallWorkspace.ticketTypes[0], 'duplicate', '/ticketTypes/4/id'],
    [
      '/ticketTypes/1/attributes',
      smallWorkspace.ticketTypes[0]?.attributes.flatMap((one) => [one, one]).slice(1),
      'duplicate',
      '/ticketTypes/1/attributes/2/id',
    ],
    // Attributes
    ['/attributes/0/subject', 'company', 'not_allowed', '/attributes/0/key'],
    ['/attributes/0/options', undefined, 'required'],
    ['/users/0/custom/region', 'APAC', 'not_an_option'],
    ['/users/0/custom/region', 3, 'wrong_type'],
    ['/users/0/custom/contractor', 'yes', 'wrong_type'],
    ['/users/0/custom/shoeSize', 43, 'unknown_attribute'],
    ['/users/0/custom/region', { de: 'EMEA' }, 'wrong_type'],
    ['/tickets/0/attributes/at_impact', 'The world', 'not_an_option'],
    ['/tickets/0/attributes/at_none', 1, 'unknown_attribute'],
    ['/tickets/0/attributes/at_secret', 4, 'wrong_type'],
    // Settings
    ['/settings/portal/enabled', undefined, 'required'],
    ['/settings/portal/visibility/restricted', 'on', 'wrong_type'],
    ['/settings/helpCenter/customDomain/cookieForwarding', 'maybe', 'not_an_option'],
    ['/settings/security', {}, 'required', '/settings/security/messengerJwtEnforced'],
    [at, { ...ruleOf('person.name', 'is', 'x'), match: 'some' }, 'not_an_option', `${at}/match`],
    [at, { match: 'all', groups: [] }, 'too_few', `${at}/groups`],
    [
      at,
      { match: 'all', groups: [{ match: 'all', conditions: [] }] },
      'too_few',
      `${at}/groups/0/conditions`,
    ],
    [
      at,
      condition({ operator: 'resembles', value: 'x' }),
      'not_an_option',
      `${at}/groups/0/conditions/0/operator`,
    ],
    [at, condition({ operator: 'is' }), 'required', `${at}/groups/0/conditions/0/value`],
    [at, condition({ operator: 'is', value: { x: 1 } }), 'wrong_type', `${at}/groups/0/conditions/0/value`],
    [
      at,
      condition({ operator: 'is_unknown', value: 'x' }),
      'not_allowed',
      `${at}/groups/0/conditions/0/value`,
    ],
    // Layout
    ['/settings/layout/draft/1/id', 'sec_portal', 'duplicate'],
    ['/settings/layout/live/2/kind', 'banner', 'not_an_option'],
    [
      '/settings/layout/live',
      [
        { ...section, id: 'a', kind: 'customer_portal' },
        { ...section, id: 'b', kind: 'customer_portal' },
      ],
      'duplicate',
      '/settings/layout/live/1/kind',
    ],
    [
      '/settings/layout/live',
      [{ ...section, content: { items: [{ id: 'i', title: 'I', href: 'javascript:alert(1)' }] } }],
      'not_allowed',
      '/settings/layout/live/0/content/items/0/href',
    ],
    [
      '/settings/layout/live/0/content',
      { body: 'Mine' },
      'not_allowed',
      '/settings/layout/live/0/content/body',
    ],
    ['/settings/layout/draft/0/title', '', 'too_short'],
  ])('is refused with a pointer when %s is %j', (place, put, code, pointer = place) => {
    expect(found(fileWith(place, put))).toEqual([[pointer, code]])
  })

  it('names at most a hundred places', () => {
    const tickets = Array.from({ length: 5_000 }, () => ({ nonsense: true }))
    expect(found({ ...smallWorkspace, tickets })).toHaveLength(100)
    const unknown = smallWorkspace.tickets.flatMap((ticket) => Array.from({ length: 50 }, () => ticket))
    expect(found({ ...smallWorkspace, tickets: unknown })).toHaveLength(100)
  })

  it('may come with keys that mean something to JavaScript, and is not fooled by them', () => {
    const file = JSON.parse(
      JSON.stringify(smallWorkspace).replace('"custom":{', '"custom":{"__proto__":"x",'),
    ) as unknown
    expect(found(file)).toEqual([['/users/0/custom/__proto__', 'unknown_attribute']])
    expect(found(fileWith('/users/0/constructor', 'x'))).toEqual([['/users/0/constructor', 'unknown_field']])
  })

  it.each(['person.custom.gone', 'company.custom.legacy'])(
    'may have a rule on %s, which is closed when it is evaluated',
    (attribute) => {
      const audience: Audience = ruleOf(attribute, 'is', 'x')
      expect(found(fileWith(at, audience))).toEqual([])
      expect(found(fileWith('/settings/portal/visibility/audience', audience))).toEqual([])
    },
  )

  it('may hold values that count as unknown', () => {
    expect(found(fileWith('/users/0/custom', { region: null, contractor: '' }))).toEqual([])
    expect(found(fileWith('/users/0/tags', null))).toEqual([])
  })
})

describe('a data set that was written by hand', () => {
  const normalised = (place: string, put: unknown) => {
    const file = fileWith(place, put)
    expect(found(file)).toEqual([])
    return normaliseWorkspace(file).settings
  }

  it.each([ruleOf('person.name', 'is', 'Ann'), null])(
    'may give the access rules themselves: %j',
    (audience) => {
      expect(normalised('/settings/portal/access', audience).portal.access).toEqual({ audience })
      expect(normalised('/settings/portal/access', { audience }).portal.access).toEqual({ audience })
    },
  )

  it('may leave the layout out', () => {
    const { draft, live } = normalised('/settings/layout', undefined).layout
    expect(draft).toEqual(live)
    expect(live.filter(({ kind }) => kind === 'customer_portal')).toHaveLength(1)
  })

  it.each([true, false])(
    'may leave the portal’s section out: it is shown if the portal is enabled (%j)',
    (enabled) => {
      const file = fileWith('/settings/layout/live', [section])
      const portal = { ...file.settings.portal, enabled }
      const { live } = normaliseWorkspace({ ...file, settings: { ...file.settings, portal } }).settings.layout
      expect(live).toMatchObject([
        { id: 's', locked: false },
        { kind: 'customer_portal', visible: enabled, locked: true },
      ])
    },
  )

  it('may leave open which sections are locked, and cannot unlock the portal’s', () => {
    const sections = [
      { ...section, kind: 'customer_portal', locked: false },
      { ...section, id: 'x' },
    ]
    const { draft } = normalised('/settings/layout/draft', sections).layout
    expect(draft.map(({ locked }) => locked)).toEqual([true, false])
  })

  it('stays as it is when it has everything already', () => {
    expect(normaliseWorkspace(smallWorkspace)).toEqual(smallWorkspace)
  })
})
