import type { TicketColumns } from './ticketColumns'

/** Every ticket in the order of the list: newest update first, then highest number. Kept in order while tickets change. */
export class TicketRanking {
  readonly #columns: TicketColumns
  #slots = new Int32Array(64)
  #size = 0

  constructor(columns: TicketColumns) {
    this.#columns = columns
  }

  get size(): number {
    return this.#size
  }

  slotAt(place: number): number {
    return this.#slots[place] ?? -1
  }

  /** Puts all slots in order at once. */
  fill(slots: Iterable<number>): void {
    this.#slots = Int32Array.from(Array.from(slots).sort((a, b) => this.#columns.compare(a, b)))
    this.#size = this.#slots.length
  }

  insert(slot: number): void {
    if (this.#size === this.#slots.length) {
      const grown = new Int32Array(this.#size + (this.#size >>> 1) + 64)
      grown.set(this.#slots)
      this.#slots = grown
    }
    const place = this.#placeOf(slot)
    this.#slots.copyWithin(place + 1, place, this.#size)
    this.#slots[place] = slot
    this.#size++
  }

  /** Takes a slot out; its columns still hold what it was put in with. */
  remove(slot: number): void {
    const place = this.#placeOf(slot)
    if (this.#slots[place] !== slot) return
    this.#slots.copyWithin(place, place + 1, this.#size)
    this.#size--
  }

  /** The first place that the comparison does not put before what is looked for. */
  firstPlace(isBefore: (slot: number) => boolean): number {
    let low = 0
    let high = this.#size
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isBefore(this.slotAt(middle))) low = middle + 1
      else high = middle
    }
    return low
  }

  #placeOf(slot: number): number {
    return this.firstPlace((other) => this.#columns.compare(other, slot) < 0)
  }
}
