import { type Bits, clearBit, noBits, orInto } from './bits'

/** The first place of a ticket a word stands in: 0 title, 1 description, 2 comments. */
export type Place = 0 | 1 | 2

const PLACES: readonly Place[] = [0, 1, 2]

/** Sets of tickets by place. */
export type Places = readonly [Bits, Bits, Bits]

const FIRST_SIZE = 4

/** The tickets a word stands in, each with the first place: a list while they are few, bits when they are many. */
export class Posting {
  #size = 0
  #codes: Uint32Array | null = new Uint32Array(FIRST_SIZE)
  readonly #places: [Bits | null, Bits | null, Bits | null] = [null, null, null]
  /** A ticket is added place by place, so one that was added last has its best place already. */
  #last = -1

  /** @param capacity how many tickets there may be; beyond a sixteenth of them bits are smaller than a list */
  add(slot: number, place: Place, capacity: number): void {
    if (this.#last === slot) return
    this.#last = slot
    if (!this.#codes) {
      this.#setBit(slot, place, capacity)
      return
    }
    if (this.#size >= Math.max(capacity >>> 4, 64)) {
      const codes = this.#codes
      this.#codes = null
      for (let at = 0; at < this.#size; at++)
        this.#setBit((codes[at] ?? 0) >>> 2, ((codes[at] ?? 0) & 3) as Place, capacity)
      this.#setBit(slot, place, capacity)
      return
    }
    if (this.#size === this.#codes.length) {
      const grown = new Uint32Array(this.#size * 2)
      grown.set(this.#codes)
      this.#codes = grown
    }
    this.#codes[this.#size++] = (slot << 2) | place
  }

  remove(slot: number): void {
    if (this.#last === slot) this.#last = -1
    if (!this.#codes) {
      for (const bits of this.#places) if (bits) clearBit(bits, slot)
      return
    }
    for (let at = 0; at < this.#size; at++) {
      if ((this.#codes[at] ?? 0) >>> 2 !== slot) continue
      this.#codes[at] = this.#codes[--this.#size] ?? 0
      return
    }
  }

  /** Adds its tickets to the sets of their places. A ticket may end up in several; the first is the one that counts. */
  addTo(sets: Places): void {
    const codes = this.#codes
    if (!codes) {
      for (const place of PLACES) {
        const bits = this.#places[place]
        if (bits) orInto(sets[place], bits)
      }
      return
    }
    for (let at = 0; at < this.#size; at++) {
      const code = codes[at] ?? 0
      const set = sets[(code & 3) as Place]
      const word = code >>> 7
      set[word] = (set[word] ?? 0) | (1 << ((code >>> 2) & 31))
    }
  }

  #setBit(slot: number, place: Place, capacity: number): void {
    let bits = this.#places[place]
    const needed = (slot >>> 5) + 1
    if (!bits || bits.length < needed) {
      const grown = noBits(Math.max(needed * 32, capacity, (bits?.length ?? 0) * 48))
      if (bits) grown.set(bits)
      this.#places[place] = bits = grown
    }
    const word = slot >>> 5
    bits[word] = (bits[word] ?? 0) | (1 << (slot & 31))
  }
}
