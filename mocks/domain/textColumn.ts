/** How a text is looked for in a value. */
export type TextMatch = 'is' | 'starts_with' | 'ends_with' | 'contains'

const SEPARATOR = '\u0000'

/**
 * Many texts in one string, so that looking for something in all of them is one search and not one for each. Answers are
 * those of `===`, `startsWith`, `endsWith` and `includes` on every text.
 */
export class TextColumn {
  readonly #texts: readonly string[]
  readonly #joined: string
  readonly #starts: Int32Array

  constructor(texts: readonly string[]) {
    this.#texts = texts
    this.#joined = SEPARATOR + texts.join(SEPARATOR) + SEPARATOR
    this.#starts = new Int32Array(texts.length + 1)
    let at = 1
    for (const [index, text] of texts.entries()) {
      this.#starts[index] = at
      at += text.length + 1
    }
    this.#starts[texts.length] = at
  }

  /** 1 for every text that matches, 0 for every other. */
  match(how: TextMatch, wanted: string): Uint8Array {
    const found = new Uint8Array(this.#texts.length)
    // A text that holds the separator itself could match across two values.
    if (wanted === '' || wanted.includes(SEPARATOR)) return this.#matchOneByOne(found, how, wanted)
    const startsIt = how === 'is' || how === 'starts_with'
    const endsIt = how === 'is' || how === 'ends_with'
    const needle = (startsIt ? SEPARATOR : '') + wanted + (endsIt ? SEPARATOR : '')
    let index = 0
    let at = this.#joined.indexOf(needle)
    while (at >= 0) {
      const start = at + (startsIt ? 1 : 0)
      index = this.#indexAt(start, index)
      const textEnd = this.#start(index + 1) - 1
      const isAligned =
        (!startsIt || start === this.#start(index)) && (!endsIt || start + wanted.length === textEnd)
      if (isAligned) found[index] = 1
      at = this.#joined.indexOf(needle, isAligned ? textEnd : at + 1)
    }
    return found
  }

  #start(index: number): number {
    return this.#starts[index] ?? this.#joined.length
  }

  /** The text that the position belongs to; it is not before `from`, and seldom far behind it when there are many hits. */
  #indexAt(position: number, from: number): number {
    let low = from
    let step = 1
    while (low + step < this.#texts.length && this.#start(low + step) <= position) {
      low += step
      step *= 2
    }
    let high = Math.min(low + step, this.#texts.length)
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if (this.#start(middle) <= position) low = middle
      else high = middle
    }
    return low
  }

  #matchOneByOne(found: Uint8Array, how: TextMatch, wanted: string): Uint8Array {
    for (const [index, text] of this.#texts.entries()) {
      const isMatch =
        how === 'is'
          ? text === wanted
          : how === 'starts_with'
            ? text.startsWith(wanted)
            : how === 'ends_with'
              ? text.endsWith(wanted)
              : text.includes(wanted)
      if (isMatch) found[index] = 1
    }
    return found
  }
}
