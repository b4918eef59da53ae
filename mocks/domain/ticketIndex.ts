import { type Bits, clearBit, countBits, eachBit, hasBit, noBits, setBit } from './bits'
import { namedFacets } from './facets'
import { countFacets, keepDates, keepWanted } from './indexFacets'
import { pageOf } from './indexPages'
import { allOf, onlyTier, type Ranked, tiersOf } from './indexSearch'
import { foldTicket, type Query, searchedText } from './search'
import { TicketColumns } from './ticketColumns'
import { DIMENSIONS, type ListParams, type Wanted, wantedDates, wantedValues } from './ticketFilters'
import type { PageRequest, TicketPage } from './ticketList'
import { TicketRanking } from './ticketRanking'
import type { Ticket } from './types'
import { canSee, type Viewer } from './visibility'
import { WordIndex } from './wordIndex'
import type { TicketFinder, World } from './world'

type Lookup = Pick<World, 'typesById' | 'statesById'>

const KEPT_VIEWERS = 32

/**
 * Answers lists and searches over very many tickets, exactly as looking at each one does. Call `build` until it says that
 * all are in, then tell it of every change; before that, changes may be told as well. What a viewer sees is worked out by
 * `canSee` for every ticket once, and again for a ticket that changes.
 */
export class TicketIndex implements TicketFinder {
  readonly #world: Lookup
  readonly #columns: TicketColumns
  readonly #ranking: TicketRanking
  readonly #words: WordIndex
  readonly #pending: Map<string, Ticket>
  readonly #slots = new Map<string, number>()
  readonly #free: number[] = []
  readonly #viewers = new Map<string, { viewer: Viewer; bits: Bits }>()
  #isReady = false

  constructor(tickets: Iterable<Ticket>, world: Lookup) {
    this.#world = world
    this.#pending = new Map(Array.from(tickets, (ticket) => [ticket.id, ticket]))
    this.#columns = new TicketColumns(this.#pending.size, world)
    this.#ranking = new TicketRanking(this.#columns)
    this.#words = new WordIndex(this.#pending.size, (slot) => {
      const ticket = this.#columns.tickets[slot]
      return ticket && searchedText(ticket)
    })
  }

  get ready(): boolean {
    return this.#isReady
  }

  /**
   * Takes in some more tickets, so that building can be done in slices.
   * @param count how many at most, some 60 microseconds each
   * @returns true when all are in
   */
  build(count = Infinity): boolean {
    let left = count
    for (const ticket of this.#pending.values()) {
      if (left-- <= 0) return false
      this.#pending.delete(ticket.id)
      this.#add(ticket)
    }
    if (!this.#isReady) {
      this.#words.prepare()
      this.#ranking.fill(this.#slots.values())
      this.#isReady = true
    }
    return true
  }

  /** Takes in a ticket that is new or has changed. */
  update(ticket: Ticket): void {
    this.remove(ticket.id)
    if (!this.#isReady) {
      this.#pending.set(ticket.id, ticket)
      return
    }
    this.#ranking.insert(this.#add(ticket))
  }

  /** Forgets a ticket. */
  remove(ticketId: string): void {
    this.#pending.delete(ticketId)
    const slot = this.#slots.get(ticketId)
    const ticket = slot === undefined ? undefined : this.#columns.tickets[slot]
    if (slot === undefined || !ticket) return
    if (this.#isReady) this.#ranking.remove(slot)
    this.#words.remove(slot, foldTicket(ticket))
    for (const { bits } of this.#viewers.values()) clearBit(bits, slot)
    this.#columns.clear(slot)
    this.#slots.delete(ticketId)
    this.#free.push(slot)
  }

  list(viewer: Viewer, params: ListParams, page: PageRequest, world: World): TicketPage {
    const tiers = this.#find(this.#base(viewer, params), params.query)
    const wanted = wantedValues(params, world)
    const isFiltered = DIMENSIONS.some((dimension) => wanted[dimension])
    const kept = isFiltered ? tiers.map((tier) => this.#keep(tier, wanted)) : tiers
    return {
      ...pageOf({ columns: this.#columns, ranking: this.#ranking, tiers: kept }, params, page, world),
      total: kept.reduce((sum, { count }) => sum + count, 0),
      facets: () => namedFacets(countFacets(allOf(tiers), this.#columns, wanted), world),
    }
  }

  /** The tickets the viewer sees in the tab within the dates; not to be changed. */
  #base(viewer: Viewer, params: ListParams): Bits {
    const visible = this.#visibleTo(viewer)
    const dates = wantedDates(params)
    if (params.tab === 'all' && !dates.created && !dates.updated) return visible
    const base = visible.slice()
    if (params.tab === 'created_by_me') this.#keepCreator(base, viewer.userId)
    keepDates(base, this.#columns, dates)
    return base
  }

  #keep({ tier, bits }: Ranked, wanted: Wanted): Ranked {
    const kept = keepWanted(bits.slice(), this.#columns, wanted)
    return { tier, bits: kept, count: countBits(kept) }
  }

  #add(ticket: Ticket): number {
    const slot = this.#free.pop() ?? this.#columns.tickets.length
    this.#slots.set(ticket.id, slot)
    this.#columns.set(slot, ticket)
    this.#words.add(slot, foldTicket(ticket))
    const size = (slot >>> 5) + 1
    for (const [key, { viewer, bits }] of this.#viewers)
      if (bits.length < size) this.#viewers.delete(key)
      else if (canSee(viewer, ticket, this.#world)) setBit(bits, slot)
    return slot
  }

  /** The tickets the viewer can see; kept, and not to be changed. */
  #visibleTo(viewer: Viewer): Bits {
    const key = JSON.stringify([viewer.userId, viewer.restricted, ...[...viewer.companyIds].sort()])
    let kept = this.#viewers.get(key)
    if (!kept) {
      const { tickets } = this.#columns
      kept = { viewer: { ...viewer, companyIds: new Set(viewer.companyIds) }, bits: noBits(tickets.length) }
      for (const [slot, ticket] of tickets.entries())
        if (ticket && canSee(viewer, ticket, this.#world)) setBit(kept.bits, slot)
    }
    this.#viewers.delete(key)
    this.#viewers.set(key, kept)
    const [oldest] = this.#viewers.keys()
    if (this.#viewers.size > KEPT_VIEWERS && oldest !== undefined) this.#viewers.delete(oldest)
    return kept.bits
  }

  #keepCreator(bits: Bits, userId: string): void {
    const { creators } = this.#columns.dimensions
    const { codes } = creators
    const code = creators.codeOf(userId)
    eachBit(bits, (slot) => {
      if (codes[slot] !== code) clearBit(bits, slot)
    })
  }

  /** What the query finds of the tickets, best tier first; all of them without a query. */
  #find(base: Bits, query: Query | null): readonly Ranked[] {
    if (!query) return onlyTier(base)
    const byNumber = noBits(base.length * 32)
    for (const slot of this.#columns.slotsOf(query.number)) if (hasBit(base, slot)) setBit(byNumber, slot)
    return tiersOf(
      base,
      byNumber,
      query.terms.map((term) => this.#words.find(term)),
    )
  }
}
