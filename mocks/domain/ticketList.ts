import { applyFilters, type Facets, namedFacets } from './facets'
import { firstOf } from './pages'
import { NUMBER_TIER, type Tier, tierOf } from './search'
import { isInDates, type ListParams, wantedDates, wantedValues } from './ticketFilters'
import { type Position, ticketOrder } from './ticketOrder'
import type { Ticket } from './types'
import { type Viewer, visibleTickets } from './visibility'
import type { World } from './world'

/** Which part of the list is wanted. */
export interface PageRequest {
  /** The `next` of the page before. */
  readonly after?: Position | undefined
  /** How many tickets at most; Infinity for all. */
  readonly limit: number
}

export interface TicketPage {
  readonly tickets: readonly Ticket[]
  /** How many tickets there are over all pages. */
  readonly total: number
  /** Where the next page begins; null on the last one. */
  readonly next: Position | null
  /** Counted when asked for. */
  facets(): Facets
}

/** Below this many tickets, looking at each one is faster than it needs to be. */
const WORTH_AN_INDEX = 2_000

interface Found {
  readonly ticket: Ticket
  readonly tier: Tier
}

/** The tickets of the tab within the dates that the search finds, and how well: what the filters choose from. */
function findTickets(viewer: Viewer, params: ListParams, world: World): Found[] {
  const { query, tab } = params
  const dates = wantedDates(params)
  const found: Found[] = []
  for (const ticket of visibleTickets(viewer, world)) {
    if (tab === 'created_by_me' && ticket.createdBy !== viewer.userId) continue
    if (!isInDates(ticket, dates, world.statesById)) continue
    const tier = query ? tierOf(ticket, query) : NUMBER_TIER
    if (tier !== null) found.push({ ticket, tier })
  }
  return found
}

/** The list by looking at every ticket the viewer can see. */
export function scanTickets(viewer: Viewer, params: ListParams, page: PageRequest, world: World): TicketPage {
  const order = ticketOrder(params.sort, params.order, world)
  const found = findTickets(viewer, params, world)
  const { passed, counts } = applyFilters(found, wantedValues(params, world), world)
  const { after, limit } = page
  const keyed = passed.map(({ ticket, tier }) => ({ ticket, key: order.key(ticket, tier) }))
  const rest = after ? keyed.filter(({ key }) => order.compare(key, after) > 0) : keyed
  const shown = firstOf(rest, limit, (a, b) => order.compare(a.key, b.key))
  return {
    tickets: shown.map(({ ticket }) => ticket),
    total: passed.length,
    next: rest.length > shown.length ? (shown.at(-1)?.key ?? null) : null,
    facets: () => namedFacets(counts, world),
  }
}

function isWorthAnIndex(viewer: Viewer, world: World): boolean {
  let size = 0
  if (viewer.restricted) size = world.ticketsCreatedBy(viewer.userId).length
  else for (const id of viewer.companyIds) size += world.ticketsOfCompany(id).length
  return size > WORTH_AN_INDEX
}

/**
 * One page of the tickets a viewer can see: of a tab, searched, filtered and sorted. Everything starts from `canSee`, so
 * a ticket the viewer cannot see changes nothing here: no order, total, page or facet.
 */
export function listTickets(viewer: Viewer, params: ListParams, page: PageRequest, world: World): TicketPage {
  const { ticketIndex } = world
  if (ticketIndex?.ready && isWorthAnIndex(viewer, world))
    return ticketIndex.list(viewer, params, page, world)
  return scanTickets(viewer, params, page, world)
}
