import { attributeCatalogue } from '../../mocks/domain/attributes'
import { parseQuery } from '../../mocks/domain/search'
import { previewTicket } from '../../mocks/domain/searchPreview'
import type { ListParams } from '../../mocks/domain/ticketFilters'
import { TicketIndex } from '../../mocks/domain/ticketIndex'
import { listTickets, scanTickets } from '../../mocks/domain/ticketList'
import type { Ticket } from '../../mocks/domain/types'
import type { Viewer } from '../../mocks/domain/visibility'
import type { World } from '../../mocks/domain/world'
import { manyCompanies, manyTickets, state, type } from './corpus'
import { type Figure, quantile, timed } from './figure'

const size = 100_000
const firstPage = { limit: 25 }

/** What people type: one to three words, frequent and rare ones, the last often not typed to its end. */
function queriesOf(words: readonly string[]): string[] {
  return Array.from({ length: 200 }, (_, at) => {
    const word = (place: number) => words[(at * 97 + place * 1009 + at ** 2) % words.length] ?? ''
    const frequent = words[at % 50] ?? ''
    const typed = [frequent, word(1), word(2)].slice(at % 2, 1 + (at % 3))
    return [...typed, word(3).slice(0, 2 + (at % 5))].join(' ')
  })
}

const searchFor = (q: string): ListParams => ({
  tab: 'all',
  query: parseQuery(q),
  types: [],
  states: [],
  creators: [],
  companies: [],
  sort: 'relevance',
  order: 'desc',
})

const lookup = { typesById: new Map([[type.id, type]]), statesById: new Map([[state.id, state]]) }

function worldOf(tickets: readonly Ticket[], ticketIndex: TicketIndex): World {
  const companies = manyCompanies()
  const byCompany = new Map(companies.map(({ id }): [string, Ticket[]] => [id, []]))
  for (const ticket of tickets) byCompany.get(ticket.companyId ?? '')?.push(ticket)
  return {
    ...lookup,
    now: Date.UTC(2026, 10, 1),
    catalogue: attributeCatalogue([]),
    get settings(): never {
      throw new Error('A list of tickets does not ask for settings')
    },
    usersById: new Map(),
    teammatesById: new Map(),
    companiesById: new Map(companies.map((company) => [company.id, company])),
    ticketsOfCompany: (id) => byCompany.get(id) ?? [],
    ticketsCreatedBy: () => [],
    ticketIndex,
  }
}

/** Searches of somebody who sees 100,000 tickets: of all companies, which is the worst there can be. */
export function searchFigures(): Figure[] {
  const { tickets, words } = manyTickets(size)
  const index = new TicketIndex(tickets, lookup)
  const world = worldOf(tickets, index)
  const before = process.memoryUsage().arrayBuffers
  const [building = 0] = timed(1, () => index.build())
  const memory = (process.memoryUsage().arrayBuffers - before) / 1e6
  const everything: Viewer = {
    userId: 'u1',
    companyIds: new Set(world.companiesById.keys()),
    restricted: false,
  }
  const oneCompany: Viewer = { userId: 'u1', companyIds: new Set(['c7']), restricted: false }
  const queries = queriesOf(words).map(searchFor)
  const search = (viewer: Viewer) => (run: number) => {
    const params = queries[run % queries.length]
    return params && listTickets(viewer, params, firstPage, world)
  }
  const answer = (run: number) => {
    const page = search(everything)(run)
    const query = queries[run % queries.length]?.query
    return query && [page?.facets(), page?.tickets.map((ticket) => previewTicket(ticket, query))]
  }
  timed(queries.length, search(everything))
  const warm = timed(queries.length * 3, search(everything))
  const whole = timed(queries.length, answer)
  timed(queries.length, search(oneCompany))
  const small = timed(queries.length, search(oneCompany))
  const [first] = queries
  const scans = timed(3, () => first && scanTickets(everything, first, firstPage, world))
  const scan = { name: 'by looking at each', value: Math.min(...scans) }
  return [
    { name: 'index of 100,000 tickets, building it', value: building / 1000, unit: 's' },
    { name: 'index of 100,000 tickets, memory of its bitmaps', value: memory, unit: 'MB' },
    { name: 'search in 100,000 tickets, p50', value: quantile(warm, 0.5), unit: 'ms' },
    {
      name: 'search in 100,000 tickets, p95',
      value: quantile(warm, 0.95),
      unit: 'ms',
      must: 10,
      aim: 1,
      beside: scan,
    },
    { name: 'the same with counts and previews, p95', value: quantile(whole, 0.95), unit: 'ms' },
    { name: 'search in the 500 tickets of one company, p95', value: quantile(small, 0.95), unit: 'ms' },
  ]
}
