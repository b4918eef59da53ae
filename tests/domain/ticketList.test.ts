import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customerUpdatedAt, labelKey } from '../../mocks/domain/customerView'
import type { Facets } from '../../mocks/domain/facets'
import { parseQuery, tierOf } from '../../mocks/domain/search'
import type { ListParams } from '../../mocks/domain/ticketFilters'
import { listTickets, type TicketPage } from '../../mocks/domain/ticketList'
import type { Position } from '../../mocks/domain/ticketOrder'
import type { Ticket } from '../../mocks/domain/types'
import { canSee, isRestricted, type Viewer, viewerOf } from '../../mocks/domain/visibility'
import type { World } from '../../mocks/domain/world'
import { someTicket, workspaces } from '../support/arbitraries'
import { anyCase, everything, plain, someone } from '../support/listParams'
import { ago, company, states, ticket, user, worldOf } from '../support/worlds'

const ids = ({ tickets }: TicketPage) => tickets.map(({ id }) => id)
const dayOf = (time: string) => new Date(time).toISOString().slice(0, 10)

/** Says of one ticket, as plainly as can be, whether it belongs in a list. */
function belongs(one: Ticket, viewer: Viewer, its: ListParams, world: World): boolean {
  const label = (id: string) => {
    const state = world.statesById.get(id)
    return state ? labelKey(state) : id
  }
  const wanted = its.states.flatMap((value) => value.split(',')).map(label)
  const updated = dayOf(customerUpdatedAt(one, world.statesById))
  const created = dayOf(one.createdAt)
  return (
    canSee(viewer, one, world) &&
    (its.tab === 'all' || one.createdBy === viewer.userId) &&
    (its.query === null || tierOf(one, its.query) !== null) &&
    (its.types.length === 0 || its.types.includes(one.typeId)) &&
    (its.states.length === 0 || wanted.includes(label(one.stateId))) &&
    (its.creators.length === 0 || its.creators.includes(one.createdBy)) &&
    (its.companies.length === 0 || its.companies.includes(one.companyId ?? '–')) &&
    (its.createdFrom === undefined || created >= its.createdFrom) &&
    (its.createdTo === undefined || created <= its.createdTo) &&
    (its.updatedFrom === undefined || updated >= its.updatedFrom) &&
    (its.updatedTo === undefined || updated <= its.updatedTo)
  )
}

describe('the list', { timeout: 30_000 }, () => {
  it('case 1: is exactly what the viewer can see, filtered and searched', () => {
    fc.assert(
      fc.property(anyCase, ({ cast, who, its }) => {
        const world = worldOf(cast)
        const viewer = viewerOf(someone(cast.users, who), world)
        const list = listTickets(viewer, its, everything, world)
        const expected = cast.tickets.filter((one) => belongs(one, viewer, its, world))
        expect(ids(list).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
        expect(list.total).toBe(expected.length)
        expect(list.next).toBeNull()
      }),
      { numRuns: 250 },
    )
  })

  it('case 1: has facets that are a recount of the list under all the other filters', () => {
    const dimensions = ['types', 'states', 'creators', 'companies'] as const
    fc.assert(
      fc.property(anyCase, ({ cast, who, its }) => {
        const world = worldOf(cast)
        const viewer = viewerOf(someone(cast.users, who), world)
        const facets: Facets = listTickets(viewer, its, { limit: 1 }, world).facets()
        for (const dimension of dimensions) {
          const others = { ...its, [dimension]: [] }
          const recount = ({ value }: { value: string }) =>
            listTickets(viewer, { ...others, [dimension]: [value] }, everything, world).total
          expect(facets[dimension].map(({ count }) => count)).toEqual(facets[dimension].map(recount))
          const all = listTickets(viewer, others, everything, world).tickets
          const counted = dimension === 'companies' ? all.filter(({ companyId }) => companyId !== null) : all
          expect(facets[dimension].reduce((sum, { count }) => sum + count, 0)).toBe(counted.length)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('case 2: is its pages joined, whatever their size', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 7 }), ({ cast, who, its }, limit) => {
        const world = worldOf(cast)
        const viewer = viewerOf(someone(cast.users, who), world)
        const pages: string[] = []
        let after: Position | undefined
        do {
          const page = listTickets(viewer, its, { limit, after }, world)
          expect(page.tickets.length).toBeLessThanOrEqual(limit)
          pages.push(...ids(page))
          after = page.next ? (JSON.parse(JSON.stringify(page.next)) as Position) : undefined
        } while (after)
        expect(pages).toEqual(ids(listTickets(viewer, its, everything, world)))
      }),
      { numRuns: 120 },
    )
  })

  it('does not change in any way when something hidden does', () => {
    const hidden = fc.constantFrom<Partial<Ticket>>(
      { typeId: 'internal' },
      { typeId: 'tracker' },
      { shared: false },
      { companyId: 'other' },
    )
    fc.assert(
      fc.property(anyCase, someTicket(5000), hidden, ({ cast, who, its }, one, secret) => {
        const [before, after] = [
          cast,
          { ...cast, tickets: [...cast.tickets.map(withNote), { ...one, ...secret }] },
        ].map((its2) => {
          const world = worldOf(its2)
          return { world, viewer: viewerOf(someone(cast.users, who), world) }
        })
        if (!before || !after) return
        const answer = ({ world, viewer }: typeof before) => {
          const page = listTickets(viewer, its, { limit: 3 }, world)
          return [ids(page), page.total, page.next, page.facets()]
        }
        expect(answer(after)).toEqual(answer(before))
      }),
      { numRuns: 100 },
    )
  })

  it('case 4: gains nothing by restricting and loses nothing by joining a company', () => {
    fc.assert(
      fc.property(workspaces, fc.nat({ max: 3 }), (cast, who) => {
        const world = worldOf(cast)
        const viewer = viewerOf(someone(cast.users, who), world)
        const seenBy = (its: Partial<Viewer>) =>
          new Set(ids(listTickets({ ...viewer, ...its }, plain, everything, world)))
        const [open, restricted] = [seenBy({ restricted: false }), seenBy({ restricted: true })]
        expect([...restricted].filter((id) => !open.has(id))).toEqual([])
        for (const base of [true, false]) {
          const more = seenBy({ restricted: base, companyIds: new Set([...viewer.companyIds, 'c2']) })
          expect([...seenBy({ restricted: base })].filter((id) => !more.has(id))).toEqual([])
        }
      }),
    )
  })

  it('case 4: is the same after ticket visibility was turned off and on again', () => {
    fc.assert(
      fc.property(workspaces, (cast) => {
        const { visibility } = cast.settings.portal
        const off = { ...visibility, restricted: false }
        const on = { ...off, restricted: visibility.restricted }
        const answers = (of: typeof visibility) => {
          const world = worldOf({
            ...cast,
            settings: { ...cast.settings, portal: { ...cast.settings.portal, visibility: of } },
          })
          return cast.users.map((one) => isRestricted(one, world))
        }
        expect(answers(on)).toEqual(answers(visibility))
        expect(answers(off)).toEqual(cast.users.map(() => false))
      }),
    )
  })
})

function withNote(one: Ticket): Ticket {
  const at = ago(-2)
  const author = { kind: 'teammate' as const, id: 'tess' }
  const note = { id: 'note', kind: 'note' as const, author, body: 'invoice inv resume 京 1003', at }
  const quiet = {
    id: 'quiet',
    kind: 'state_change' as const,
    author,
    fromStateId: 'work',
    toStateId: 'work-2',
    at,
  }
  return { ...one, parts: [...one.parts, note, quiet] }
}

describe('the order', () => {
  const here = (tickets: Ticket[]) =>
    worldOf({ companies: [company('c')], users: [user('u', ['c'])], tickets })
  const sorted = (tickets: Ticket[], its: Partial<ListParams>) => {
    const world = here(tickets.map((one) => ({ ...one, companyId: 'c' })))
    return ids(listTickets(viewerOf(user('u', ['c']), world), { ...plain, ...its }, everything, world))
  }
  const a = ticket('a', { number: 3, title: 'beta', stateId: 'done', createdAt: ago(3) })
  const b = ticket('b', { number: 1, title: 'Álpha', stateId: 'new', createdAt: ago(3) })
  const c = ticket('c', { number: 2, title: 'Beta', stateId: 'work', createdAt: ago(1) })
  const d = ticket('d', { number: 4, title: 'gamma', stateId: 'wait', createdAt: ago(3) })

  it('is newest update first, then highest number, unless asked otherwise', () => {
    expect(sorted([a, b, c, d], {})).toEqual(['c', 'd', 'a', 'b'])
    expect(sorted([a, b, c, d], { order: 'asc' })).toEqual(['d', 'a', 'b', 'c'])
    expect(sorted([a, b, c, d], { sort: 'number', order: 'asc' })).toEqual(['b', 'c', 'a', 'd'])
    expect(sorted([a, b, c, d], { sort: 'title', order: 'asc' })).toEqual(['b', 'c', 'a', 'd'])
    expect(sorted([a, b, c, d], { sort: 'title', order: 'desc' })).toEqual(['d', 'c', 'a', 'b'])
    expect(sorted([a, b, c, d], { sort: 'state', order: 'asc' })).toEqual(['b', 'c', 'd', 'a'])
    expect(sorted([a, b, c, d], { sort: 'createdAt', order: 'desc' })).toEqual(['c', 'd', 'a', 'b'])
    expect(sorted([a, b, c, d], { sort: 'type' })).toEqual(['c', 'd', 'a', 'b'])
  })

  it('puts the number first, then title, description and conversation, newest first in each', () => {
    const part = {
      id: 'p',
      kind: 'comment' as const,
      author: { kind: 'user' as const, id: 'u' },
      body: '77',
      at: ago(0),
    }
    const tickets = [
      ticket('talk', { number: 1, parts: [part] }),
      ticket('text', { number: 2, description: 'error 77', createdAt: ago(1) }),
      ticket('old title', { number: 3, title: '77 bottles', createdAt: ago(9) }),
      ticket('new title', { number: 4, title: '77 bottles', createdAt: ago(8) }),
      ticket('number', { number: 77, createdAt: ago(99) }),
      ticket('other', { number: 770 }),
    ]
    const query = parseQuery('77')
    expect(sorted(tickets, { query, sort: 'relevance' })).toEqual([
      'number',
      'new title',
      'old title',
      'text',
      'talk',
    ])
    expect(sorted(tickets, { query, sort: 'relevance', order: 'asc' })).toEqual([
      'number',
      'new title',
      'old title',
      'text',
      'talk',
    ])
    expect(sorted(tickets, { query, sort: 'number', order: 'asc' })).toEqual([
      'talk',
      'text',
      'old title',
      'new title',
      'number',
    ])
  })

  it('offers states that look alike as one choice, and takes one of them for all', () => {
    const world = here([
      ticket('a', { companyId: 'c', stateId: 'work' }),
      ticket('b', { companyId: 'c', stateId: 'work-2' }),
    ])
    const viewer = viewerOf(user('u', ['c']), world)
    const { states: choices } = listTickets(viewer, plain, everything, world).facets()
    expect(choices).toEqual([{ value: 'work,work-2', label: 'In progress', count: 2 }])
    for (const value of ['work', 'work-2', 'work,work-2'])
      expect(listTickets(viewer, { ...plain, states: [value] }, everything, world).total).toBe(2)
    expect(states.map(({ id }) => id)).toContain('work-2')
  })
})
