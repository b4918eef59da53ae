import { describe, expect, it } from 'vitest'
import type { Audience, Ticket, WorkspaceSettings } from '../../mocks/domain/types'
import {
  allowedTabs,
  canSee,
  canSeeInMessenger,
  isRestricted,
  viewerOf,
  visibleTickets,
} from '../../mocks/domain/visibility'
import type { World } from '../../mocks/domain/world'
import { ago, company, settings, ticket, user, worldOf } from '../support/worlds'

const contractors: Audience = {
  match: 'all',
  groups: [{ match: 'all', conditions: [{ attribute: 'person.role', operator: 'is', value: 'Contractor' }] }],
}

const acme = company('acme')
const other = company('other')
const contractor = user('cora', ['acme'], { role: 'contractor ' })
const employee = user('emil', ['acme'], { role: 'Employee' })
const unknown = user('uma', ['acme'])
const loner = user('lone')

const visibility = (restricted: boolean, audience: Audience | null) =>
  settings({ visibility: { restricted, audience } })

const world = (of: WorkspaceSettings, tickets: Ticket[] = []): World =>
  worldOf({ companies: [acme, other], users: [contractor, employee, unknown, loner], tickets, settings: of })

describe('case 8: who sees what', () => {
  type Row = [toggle: boolean, rules: Audience | null, who: typeof contractor, restricted: boolean]
  const rows: Row[] = [
    [false, null, contractor, false],
    [false, null, employee, false],
    [false, contractors, contractor, false],
    [false, contractors, employee, false],
    [true, null, contractor, true],
    [true, null, employee, true],
    [true, contractors, contractor, true],
    [true, contractors, employee, false],
    [true, contractors, unknown, false],
  ]
  for (const [toggle, rules, who, restricted] of rows)
    for (const own of [true, false])
      for (const companyId of ['acme', 'other', null]) {
        const inside = companyId === 'acme' || (companyId === null && own)
        const sees = inside && (own || !restricted)
        const title = `toggle ${toggle ? 'on' : 'off'}, ${rules ? 'rules' : 'no rules'}, ${who.role ?? 'no role'}, ${own ? 'own' : 'a colleague’s'} ticket of ${companyId ?? 'no company'}: ${sees ? 'seen' : 'not there'}`
        it(`${title}`, () => {
          const here = world(visibility(toggle, rules))
          const viewer = viewerOf(who, here)
          expect(viewer.restricted).toBe(restricted)
          const one = ticket('t', { companyId, createdBy: own ? who.id : 'colleague' })
          expect(canSee(viewer, one, here)).toBe(sees)
        })
      }

  it('case 10: shows no tickets that are internal, trackers, not shared, or of no type at all', () => {
    const here = world(visibility(false, null))
    const viewer = viewerOf(employee, here)
    const mine = { companyId: 'acme', createdBy: 'emil' }
    for (const more of [
      { typeId: 'internal' },
      { typeId: 'tracker' },
      { shared: false },
      { typeId: 'gone' },
    ]) {
      expect(canSee(viewer, ticket('t', { ...mine, ...more }), here)).toBe(false)
      expect(canSeeInMessenger(viewer, ticket('t', { ...mine, ...more }), here)).toBe(false)
    }
  })

  it('case 11: takes all tickets of a company, their own included, from somebody who leaves it', () => {
    const here = world(visibility(false, null))
    const own = ticket('t', { companyId: 'acme', createdBy: 'emil' })
    expect(canSee(viewerOf(employee, here), own, here)).toBe(true)
    expect(canSee(viewerOf({ ...employee, companyIds: [] }, here), own, here)).toBe(false)
  })

  it('shows no tickets of a company that was removed', () => {
    const here = world(visibility(false, null))
    const former = user('fay', ['gone'])
    expect(canSee(viewerOf(former, here), ticket('t', { companyId: 'gone', createdBy: 'fay' }), here)).toBe(
      false,
    )
  })

  it('never shows two people without a company each other’s tickets', () => {
    const here = world(visibility(false, null))
    expect(canSee(viewerOf(loner, here), ticket('t', { createdBy: 'someone' }), here)).toBe(false)
    expect(canSee(viewerOf(loner, here), ticket('t', { createdBy: 'lone' }), here)).toBe(true)
  })

  it('restricts everybody when the settings cannot be read or a condition is broken', () => {
    const unreadable = {
      ...world(settings()),
      get settings(): never {
        throw new Error('The disk is gone')
      },
    }
    expect(isRestricted(employee, unreadable)).toBe(true)
    const broken: Audience = {
      match: 'all',
      groups: [
        { match: 'all', conditions: [{ attribute: 'person.custom.gone', operator: 'is', value: 'x' }] },
      ],
    }
    expect(isRestricted(employee, world(visibility(true, broken)))).toBe(true)
  })

  it('gives restricted people one tab and everybody else two', () => {
    expect(allowedTabs({ userId: 'x', companyIds: new Set(), restricted: true })).toEqual(['created_by_me'])
    expect(allowedTabs({ userId: 'x', companyIds: new Set(), restricted: false })).toEqual([
      'all',
      'created_by_me',
    ])
  })

  it('finds every visible ticket once, of all companies and of none', () => {
    const tickets = [
      ticket('a', { companyId: 'acme' }),
      ticket('b', { companyId: 'acme', createdBy: 'emil' }),
      ticket('c', { createdBy: 'emil' }),
      ticket('d', { companyId: 'other', createdBy: 'emil' }),
      ticket('e', { createdBy: 'other' }),
    ]
    const here = world(visibility(false, null), tickets)
    const seen = visibleTickets(viewerOf({ ...employee, companyIds: ['acme', 'acme'] }, here), here)
    expect(seen.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})

describe('the Messenger’s tickets space', () => {
  const comment = (id: string, kind: 'comment' | 'note' = 'comment', by: 'user' | 'teammate' = 'user') => ({
    id: 'p',
    kind,
    author: { kind: by, id },
    body: 'Hello',
    at: ago(1),
  })
  const here = world(visibility(true, null))
  const viewer = viewerOf(contractor, here)

  it('holds what one created or commented on, whether or not one is restricted', () => {
    const mine = { companyId: 'acme' }
    const shows = (more: Partial<Ticket>) =>
      canSeeInMessenger(viewer, ticket('t', { ...mine, ...more }), here)
    expect(shows({ createdBy: 'cora' })).toBe(true)
    expect(shows({ parts: [comment('cora')] })).toBe(true)
    expect(shows({ parts: [comment('emil')] })).toBe(false)
    expect(shows({ parts: [comment('cora', 'note')] })).toBe(false)
    expect(shows({ parts: [comment('cora', 'comment', 'teammate')] })).toBe(false)
    expect(shows({ companyId: 'other', createdBy: 'cora' })).toBe(false)
    expect(shows({ companyId: null, parts: [comment('cora')] })).toBe(false)
  })
})
