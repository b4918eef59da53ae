import { andInto, type Bits, eachBit, noBits, orInto, setBit } from './bits'
import { type Place, Posting } from './posting'
import { CONVERSATION_TIER, DESCRIPTION_TIER, type SearchedText, termTier, TITLE_TIER } from './search'
import { forEachWord, headLength, headsWithin } from './words'

/** The tickets a term is found in: in the title; in title or description; anywhere. */
export interface TermHits {
  readonly title: Bits
  readonly description: Bits
  readonly anywhere: Bits
}

interface Word {
  /** The tickets with the word itself; for a word of one or two units its prefixes say the same. */
  readonly own: Posting | null
  readonly prefixes: readonly Posting[]
  /** The ticket it was last added for: a word that comes again there has its best place already. */
  last: number
}

/** How many bytes the results of searched terms may take. */
const KEPT_BYTES = 24_000_000
const SHORT = 2

/**
 * Which tickets have a word that starts with a term, and where. Words are kept up to a length, sorted, with the tickets of
 * each; all prefixes of one and two units have their tickets ready, longer ones gather those of their words when asked.
 */
export class WordIndex {
  #capacity: number
  readonly #textOf: (slot: number) => SearchedText | undefined
  readonly #words = new Map<string, Word>()
  readonly #prefixes = new Map<string, Posting>()
  /** Words with a posting of their own, in order as far as `#isSorted` says. */
  #sorted: string[] = []
  #isSorted = true
  readonly #hits = new Map<string, TermHits>()

  /**
   * @param capacity how many tickets are expected
   * @param textOf the texts of a ticket, to make sure of terms longer than the words that are kept
   */
  constructor(capacity: number, textOf: (slot: number) => SearchedText | undefined) {
    this.#capacity = capacity
    this.#textOf = textOf
  }

  add(slot: number, text: SearchedText): void {
    this.#hits.clear()
    this.#capacity = Math.max(this.#capacity, slot + 1)
    const capacity = this.#capacity
    this.#each(text, (head, place) => {
      const word = this.#words.get(head) ?? this.#newWord(head)
      if (word.last === slot) return
      word.last = slot
      word.own?.add(slot, place, capacity)
      for (const prefix of word.prefixes) prefix.add(slot, place, capacity)
    })
  }

  remove(slot: number, text: SearchedText): void {
    this.#hits.clear()
    this.#each(text, (head) => {
      const word = this.#words.get(head)
      if (!word) return
      if (word.last === slot) word.last = -1
      word.own?.remove(slot)
      for (const prefix of word.prefixes) prefix.remove(slot)
    })
  }

  /** Sorts the words that came in, which the first search would otherwise wait for. */
  prepare(): void {
    if (this.#isSorted) return
    this.#sorted.sort()
    this.#isSorted = true
  }

  /** The tickets that have the term at the start of a word. The result is kept and must not be changed. */
  find(term: string): TermHits {
    const known = this.#hits.get(term)
    const hits = known ?? this.#gather(term)
    this.#hits.delete(term)
    this.#hits.set(term, hits)
    const [oldest] = this.#hits.keys()
    const most = KEPT_BYTES / (3 * hits.anywhere.byteLength)
    if (this.#hits.size > Math.max(most, 16) && oldest !== undefined) this.#hits.delete(oldest)
    return hits
  }

  #each({ title, description, comments }: SearchedText, each: (word: string, place: Place) => void): void {
    forEachWord(title, (word) => each(word, 0))
    forEachWord(description, (word) => each(word, 1))
    for (const comment of comments) forEachWord(comment, (word) => each(word, 2))
  }

  #newWord(word: string): Word {
    const prefixes = [...new Set([word.slice(0, 1), word.slice(0, SHORT)])].map((prefix) => {
      const posting = this.#prefixes.get(prefix) ?? new Posting()
      this.#prefixes.set(prefix, posting)
      return posting
    })
    const made: Word = { own: word.length > SHORT ? new Posting() : null, prefixes, last: -1 }
    this.#words.set(word, made)
    if (made.own) this.#insert(word)
    return made
  }

  #insert(word: string): void {
    const last = this.#sorted.at(-1)
    if (!this.#isSorted || this.#words.size < 64 || last === undefined) {
      this.#isSorted = false
      this.#sorted.push(word)
    } else this.#sorted.splice(this.#firstFrom(word), 0, word)
  }

  /** The first place in the sorted words that is not before the text. */
  #firstFrom(text: string): number {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#sorted[middle] ?? '') < text) low = middle + 1
      else high = middle
    }
    return low
  }

  #noHits(): TermHits {
    const size = this.#capacity
    return { title: noBits(size), description: noBits(size), anywhere: noBits(size) }
  }

  #gather(term: string): TermHits {
    const length = headLength(term)
    if (term.length <= length) return this.#startingWith(term)
    // Longer than what is kept: its parts narrow it down, then the texts themselves decide.
    const candidates = this.#startingWith(term.slice(0, length)).anywhere
    for (const head of headsWithin(term)) andInto(candidates, this.#startingWith(head).anywhere)
    return this.#assured(term, candidates)
  }

  #startingWith(prefix: string): TermHits {
    const { title, description, anywhere } = this.#noHits()
    const sets = [title, description, anywhere] as const
    if (prefix.length <= SHORT) this.#prefixes.get(prefix)?.addTo(sets)
    else {
      this.prepare()
      for (let at = this.#firstFrom(prefix); at < this.#sorted.length; at++) {
        const word = this.#sorted[at] ?? ''
        if (!word.startsWith(prefix)) break
        this.#words.get(word)?.own?.addTo(sets)
      }
    }
    orInto(description, title)
    orInto(anywhere, description)
    return { title, description, anywhere }
  }

  #assured(term: string, candidates: Bits): TermHits {
    const hits = this.#noHits()
    eachBit(candidates, (slot) => {
      const text = this.#textOf(slot)
      const tier = text && termTier(text, term)
      if (!tier) return
      if (tier <= CONVERSATION_TIER) setBit(hits.anywhere, slot)
      if (tier <= DESCRIPTION_TIER) setBit(hits.description, slot)
      if (tier <= TITLE_TIER) setBit(hits.title, slot)
    })
    return hits
  }
}
