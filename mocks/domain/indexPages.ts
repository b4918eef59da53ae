import { eachBit, hasBit } from './bits'
import { allOf, onlyTier, type Ranked } from './indexSearch'
import { firstOf } from './pages'
import type { Tier } from './search'
import type { TicketColumns } from './ticketColumns'
import type { ListParams } from './ticketFilters'
import type { PageRequest, TicketPage } from './ticketList'
import { type Position, type TicketOrder, ticketOrder } from './ticketOrder'
import type { TicketRanking } from './ticketRanking'
import type { Ticket, TicketSort } from './types'
import type { World } from './world'

/** What a page is taken from. */
export interface Source {
  readonly columns: TicketColumns
  readonly ranking: TicketRanking
  readonly tiers: readonly Ranked[]
}

interface Found {
  readonly ticket: Ticket
  readonly tier: Tier
}

/** One page of the tickets in the tiers, in the order that is asked for. */
export function pageOf(
  source: Source,
  { sort, order: direction }: ListParams,
  { after, limit }: PageRequest,
  world: World,
): Pick<TicketPage, 'tickets' | 'next'> {
  const order = ticketOrder(sort, direction, world)
  // One more than the page holds says whether there is another.
  const wanted = limit + 1
  const found =
    sort === 'relevance'
      ? walk(source, order, after, wanted)
      : sort === 'updatedAt' && direction === 'desc'
        ? walk(asOne(source), order, after, wanted)
        : sorted(asOne(source), sort, order, after, wanted)
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    tickets: shown.map(({ ticket }) => ticket),
    next: found.length > shown.length && last ? order.key(last.ticket, last.tier) : null,
  }
}

function asOne(source: Source): Source {
  return { ...source, tiers: onlyTier(allOf(source.tiers)) }
}

/** Tier by tier, newest first in each. */
function walk(source: Source, order: TicketOrder, after: Position | undefined, limit: number): Found[] {
  const { columns, tiers } = source
  const found: Found[] = []
  for (const ranked of tiers) {
    const { tier } = ranked
    if (found.length >= limit) break
    const isPast = (slot: number) => {
      const ticket = columns.tickets[slot]
      return !after || !ticket || order.compare(order.key(ticket, tier), after) > 0
    }
    for (const slot of newest(source, ranked, isPast, limit - found.length)) {
      const ticket = columns.tickets[slot]
      if (ticket) found.push({ ticket, tier })
    }
  }
  return found
}

/** The newest of a set that are past a place: picked out when the set is small, walked to when it is large. */
function newest(
  { columns, ranking }: Source,
  { bits, count }: Ranked,
  isPast: (slot: number) => boolean,
  limit: number,
): number[] {
  const slots: number[] = []
  if (count < ranking.size >>> 4) {
    eachBit(bits, (slot) => {
      if (isPast(slot)) slots.push(slot)
    })
    return firstOf(slots, limit, (a, b) => columns.compare(a, b))
  }
  let place = ranking.firstPlace((slot) => !isPast(slot))
  for (; place < ranking.size && slots.length < limit; place++) {
    const slot = ranking.slotAt(place)
    if (hasBit(bits, slot)) slots.push(slot)
  }
  return slots
}

/** By any other key. */
function sorted(
  { columns, tiers }: Source,
  sort: Exclude<TicketSort, 'relevance'>,
  order: TicketOrder,
  after: Position | undefined,
  limit: number,
): Found[] {
  const keyed: (Found & { readonly key: Position })[] = []
  for (const { tier, bits } of tiers)
    eachBit(bits, (slot) => {
      const ticket = columns.tickets[slot]
      if (!ticket) return
      const key = columns.keyOf(slot, ticket, sort, order)
      if (!after || order.compare(key, after) > 0) keyed.push({ ticket, tier, key })
    })
  return firstOf(keyed, limit, (a, b) => order.compare(a.key, b.key))
}
