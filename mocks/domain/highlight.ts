import type { components } from '../../src/shared/api/schema'
import { foldWithMap } from './fold'
import { graphemeEnd, graphemeStart } from './graphemes'
import { indexOfTerm } from './words'

/** A piece of a text, and whether it is what was searched for. */
export type Segment = components['schemas']['TextSegment']

/** Where terms stand in a text: positions of the original text, in whole graphemes, in order and apart. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Every place where one of the terms stands at the start of a word, and how many of the terms stand anywhere at all. */
export function findTerms(
  text: string,
  terms: readonly string[],
): { readonly ranges: readonly Range[]; readonly found: number } {
  const map = foldWithMap(text)
  const ranges: Range[] = []
  let found = 0
  for (const term of terms) {
    let at = indexOfTerm(map.folded, term)
    if (at >= 0) found++
    while (at >= 0) {
      const start = graphemeStart(text, map.start(at))
      ranges.push({ start, end: graphemeEnd(text, map.end(at + term.length - 1)) })
      at = indexOfTerm(map.folded, term, at + 1)
    }
  }
  return { ranges: merged(ranges), found }
}

function merged(ranges: Range[]): readonly Range[] {
  const result: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last && range.start <= last.end) {
      if (range.end > last.end) result[result.length - 1] = { start: last.start, end: range.end }
    } else result.push(range)
  }
  return result
}

/** The text from `from` to `to` in pieces, marked where a range lies; joined they are exactly that text. */
export function segmentsOf(text: string, ranges: readonly Range[], from = 0, to = text.length): Segment[] {
  const segments: Segment[] = []
  const add = (start: number, end: number, match: boolean) => {
    if (end > start) segments.push({ text: text.slice(start, end), match })
  }
  let at = from
  for (const range of ranges) {
    if (range.end <= from || range.start >= to) continue
    add(at, Math.max(range.start, from), false)
    at = Math.min(range.end, to)
    add(Math.max(range.start, from), at, true)
  }
  add(at, to, false)
  return segments
}

/** The whole title in pieces, or null when no term stands in it. */
export function titleSegments(title: string, terms: readonly string[]): Segment[] | null {
  const { ranges } = findTerms(title, terms)
  return ranges.length === 0 ? null : segmentsOf(title, ranges)
}
