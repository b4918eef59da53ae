import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../mocks/domain/search'
import type { ListParams } from '../../mocks/domain/ticketFilters'
import { TicketIndex } from '../../mocks/domain/ticketIndex'
import { scanTickets, type TicketPage } from '../../mocks/domain/ticketList'
import type { Position } from '../../mocks/domain/ticketOrder'
import { type Viewer, viewerOf } from '../../mocks/domain/visibility'
import type { Ticket } from '../../mocks/domain/types'
import type { World } from '../../mocks/domain/world'
import { someTicket } from '../support/arbitraries'
import { anyCase, params, plain, someone } from '../support/listParams'
import { ago, company, ticket, user, worldOf } from '../support/worlds'

const ids = ({ tickets }: TicketPage) => tickets.map(({ id }) => id)

/** Two who belong to companies that have tickets, one of them restricted. */
const onlookers: Viewer[] = [false, true].map((restricted) => ({
  userId: 'u1',
  companyIds: new Set(['c1', 'c2', 'c3']),
  restricted,
}))

describe('the index', { timeout: 30_000 }, () => {
  const expectSame = (viewer: Viewer, its: ListParams, index: TicketIndex, world: World, limit: number) => {
    let after: Position | undefined
    do {
      const page = { limit, after }
      const [fast, slow] = [index.list(viewer, its, page, world), scanTickets(viewer, its, page, world)]
      expect([ids(fast), fast.total, fast.next, fast.facets()]).toEqual([
        ids(slow),
        slow.total,
        slow.next,
        slow.facets(),
      ])
      after = slow.next ?? undefined
    } while (after)
  }

  it('gives the answers of the scan: order, totals, pages and facets', () => {
    fc.assert(
      fc.property(anyCase, fc.array(params, { maxLength: 3 }), ({ cast, who, its }, more) => {
        const world = worldOf(cast)
        const index = new TicketIndex(cast.tickets, world)
        while (!index.build(7)) expect(index.ready).toBe(false)
        const viewer = viewerOf(someone(cast.users, who), world)
        for (const one of [its, ...more]) expectSame(viewer, one, index, world, 5)
      }),
      { numRuns: 120 },
    )
  })

  it('keeps giving them while tickets come, change and go, also before it is ready', () => {
    const change = fc
      .integer({ min: 1000, max: 1040 })
      .chain((number) => fc.tuple(someTicket(number), fc.integer({ min: 0, max: 3 })))
    fc.assert(
      fc.property(
        anyCase,
        fc.array(change, { minLength: 1, maxLength: 12 }),
        fc.nat({ max: 12 }),
        ({ cast, who, its }, changes, early) => {
          const tickets = new Map(cast.tickets.map((one) => [one.id, one]))
          const worldNow = () => worldOf({ ...cast, tickets: [...tickets.values()] })
          const world = worldNow()
          const viewers = [viewerOf(someone(cast.users, who), world), ...onlookers]
          const index = new TicketIndex(cast.tickets, world)
          const expectAllSame = () => {
            const now = { ...worldNow(), statesById: world.statesById }
            for (const viewer of viewers) {
              expectSame(viewer, its, index, now, 10)
              expectSame(viewer, plain, index, now, 10)
            }
          }
          index.build(3)
          for (const [at, [one, kind]] of changes.entries()) {
            if (at >= early) {
              index.build()
              expectAllSame()
            }
            if (kind === 0) {
              tickets.delete(one.id)
              index.remove(one.id)
            } else {
              tickets.set(one.id, one)
              index.update(one)
            }
          }
          index.build()
          expectAllSame()
        },
      ),
      { numRuns: 80 },
    )
  })

  it('follows words that stand in very many tickets, as they come and go', () => {
    const tickets = new Map<string, Ticket>()
    const put = (at: number, title: string, description = '') => {
      const one = { title, description, number: at + 1, companyId: 'c1', createdBy: 'u1', createdAt: ago(at) }
      tickets.set(`t${at}`, ticket(`t${at}`, one))
      return ticket(`t${at}`, one)
    }
    for (let at = 0; at < 200; at++) put(at, at % 3 ? 'common' : 'rare', at % 5 ? 'common words' : 'else')
    const world = worldOf({ companies: [company('c1')] })
    const index = new TicketIndex(tickets.values(), world)
    index.build()
    const expectAllSame = () => {
      const now = {
        ...worldOf({ companies: [company('c1')], tickets: [...tickets.values()] }),
        statesById: world.statesById,
      }
      for (const viewer of onlookers)
        for (const q of ['c', 'co', 'common', 'rare', 'common words', 'else'])
          for (const sort of ['relevance', 'title'] as const)
            expectSame(viewer, { ...plain, query: parseQuery(q), sort }, index, now, 90)
    }
    expectAllSame()
    for (const at of [0, 1, 199, 77]) {
      index.update(put(at, 'other', 'rare'))
      index.update(put(at, 'common', 'common'))
      index.update(put(at, at === 77 ? 'aardvark' : 'common', 'else'))
    }
    index.update(put(300, 'common'))
    expectAllSame()
    for (const id of ['t5', 't300', 't0', 'nobody']) {
      tickets.delete(id)
      index.remove(id)
    }
    index.update(put(301, 'rare'))
    expectAllSame()
  })

  it('finds words longer than it keeps, in scripts with and without spaces', () => {
    const texts = [
      'internationalization',
      'internationalisation',
      '東京都庁',
      '東京大阪',
      '京都庁',
      'tower東京tower',
      'ใบแจ้งหนี้',
      'ใบแจ้ง',
    ]
    const tickets = texts.map((title, at) => ticket(`t${at}`, { title, companyId: 'c', createdBy: 'u' }))
    const world = worldOf({ companies: [company('c')], users: [user('u', ['c'])], tickets })
    const index = new TicketIndex(tickets, world)
    index.build()
    const viewer = viewerOf(user('u', ['c']), world)
    for (const q of [
      'internationaliz',
      'international',
      '東京都',
      '京都庁',
      '都庁',
      '京大',
      '京tower',
      'tower東京t',
      'แจ้งหนี้',
      'ใบแจ้ง',
      'o',
    ])
      expectSame(viewer, { ...plain, query: parseQuery(q), sort: 'relevance' }, index, world, 3)
  })
})
