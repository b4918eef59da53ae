import { customerUpdatedMs } from './customerView'
import { NUMBER_TIER } from './search'
import { compareKeys } from './text'
import { type Dimension, DIMENSIONS, facetKey } from './ticketFilters'
import { dayOf } from './time'
import type { Position, TicketOrder } from './ticketOrder'
import type { Ticket, TicketSort } from './types'
import type { World } from './world'

type Lookup = Pick<World, 'statesById'>

/** The values of one filter, numbered in the order in which they come; 0 stands for none. */
export class Codes {
  readonly values: (string | null)[] = [null]
  readonly #byValue = new Map<string, number>()
  codes: Int32Array<ArrayBuffer>

  constructor(capacity: number) {
    this.codes = new Int32Array(capacity)
  }

  set(slot: number, value: string | null): void {
    let code = value === null ? 0 : this.#byValue.get(value)
    if (code === undefined) {
      code = this.values.push(value) - 1
      if (value !== null) this.#byValue.set(value, code)
    }
    this.codes[slot] = code
  }

  /** The number of a value that occurs, otherwise undefined. */
  codeOf(value: string): number | undefined {
    return this.#byValue.get(value)
  }
}

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** What the list filters and sorts by, in columns: one row (slot) for each ticket. */
export class TicketColumns {
  readonly tickets: (Ticket | undefined)[] = []
  readonly dimensions: Readonly<Record<Dimension, Codes>>
  createdDay: Int32Array
  updatedDay: Int32Array
  updatedMs: Float64Array
  readonly #keys = new Map<TicketSort, (Position | undefined)[]>()
  readonly #byNumber = new Map<number, readonly number[]>()
  readonly #world: Lookup

  constructor(capacity: number, world: Lookup) {
    const size = Math.max(capacity, 64)
    this.#world = world
    this.dimensions = {
      types: new Codes(size),
      states: new Codes(size),
      creators: new Codes(size),
      companies: new Codes(size),
    }
    this.createdDay = new Int32Array(size)
    this.updatedDay = new Int32Array(size)
    this.updatedMs = new Float64Array(size)
  }

  set(slot: number, ticket: Ticket): void {
    if (slot >= this.updatedMs.length) this.#grow(slot * 2)
    const updated = customerUpdatedMs(ticket, this.#world.statesById)
    this.tickets[slot] = ticket
    this.#byNumber.set(ticket.number, [...this.slotsOf(ticket.number), slot])
    for (const dimension of DIMENSIONS)
      this.dimensions[dimension].set(slot, facetKey(ticket, dimension, this.#world))
    this.createdDay[slot] = dayOf(Date.parse(ticket.createdAt))
    this.updatedDay[slot] = dayOf(updated)
    this.updatedMs[slot] = updated
    for (const keys of this.#keys.values()) keys[slot] = undefined
  }

  clear(slot: number): void {
    const ticket = this.tickets[slot]
    this.tickets[slot] = undefined
    if (ticket)
      this.#byNumber.set(
        ticket.number,
        this.slotsOf(ticket.number).filter((other) => other !== slot),
      )
  }

  /** The ticket's key in an order that does not depend on a search. */
  keyOf(slot: number, ticket: Ticket, sort: Exclude<TicketSort, 'relevance'>, order: TicketOrder): Position {
    let keys = this.#keys.get(sort)
    if (!keys) this.#keys.set(sort, (keys = []))
    return (keys[slot] ??= order.key(ticket, NUMBER_TIER))
  }

  /** The slots of the tickets with a number; null is no number. */
  slotsOf(number: number | null): readonly number[] {
    return number === null ? [] : (this.#byNumber.get(number) ?? [])
  }

  /** Negative when the ticket of slot `a` comes first: newest update, then highest number. */
  compare(a: number, b: number): number {
    const [left, right] = [this.tickets[a], this.tickets[b]]
    const byUpdate = compareKeys(this.updatedMs[b] ?? 0, this.updatedMs[a] ?? 0)
    if (byUpdate !== 0 || !left || !right) return byUpdate
    return compareKeys(right.number, left.number) || compareKeys(left.id, right.id)
  }

  #grow(size: number): void {
    for (const dimension of DIMENSIONS) {
      const column = this.dimensions[dimension]
      column.codes = grown(column.codes, new Int32Array(size))
    }
    this.createdDay = grown(this.createdDay, new Int32Array(size))
    this.updatedDay = grown(this.updatedDay, new Int32Array(size))
    this.updatedMs = grown(this.updatedMs, new Float64Array(size))
  }
}
