import { graphemeEnd, graphemeStart } from './graphemes'
import { findTerms, type Range, type Segment, segmentsOf } from './highlight'
import { type Query, textTier } from './search'
import { isBlank } from './text'
import type { PartAuthor, Ticket, Time } from './types'
import { isWordBoundary } from './words'

/** The longest preview in UTF-16 units, the `…` where it is cut included. */
export const MAX_PREVIEW = 160
/** What is shown before the first match, when there is enough text. */
const LEAD = 48

export interface Preview {
  readonly source: 'title' | 'description' | 'comment'
  readonly author: PartAuthor
  readonly at: Time
  /** Joined, they are exactly a piece of the source's text. */
  readonly segments: Segment[]
  /** Whether the source goes on before and after that piece. */
  readonly cutStart: boolean
  readonly cutEnd: boolean
}

interface Candidate {
  readonly source: Preview['source']
  readonly text: string
  readonly author: PartAuthor
  readonly at: Time
}

/** The texts that may become the preview, in the order in which they are preferred. */
function candidatesOf(ticket: Ticket): Candidate[] {
  const author: PartAuthor = { kind: 'user', id: ticket.createdBy }
  const own = { author, at: ticket.createdAt }
  const comments = ticket.parts
    .filter(({ kind }) => kind === 'comment')
    .map((part, order) => ({ part, order, ms: Date.parse(part.at) }))
    .toSorted((a, b) => b.ms - a.ms || b.order - a.order)
    .map(({ part }) => ({
      source: 'comment' as const,
      text: part.body ?? '',
      author: part.author,
      at: part.at,
    }))
  return [
    { source: 'description', text: ticket.description, ...own },
    ...comments,
    { source: 'title', text: ticket.title, ...own },
  ]
}

/** The last place in (`from`, `to`] where the text may be cut; inside a word only when there is no other. */
function cutBefore(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length
  for (let at = to; at > from; at--) if (isWordBoundary(text, at) && graphemeStart(text, at) === at) return at
  const start = graphemeStart(text, to)
  // A single character longer than the window is shown whole rather than broken.
  return start > from ? start : graphemeEnd(text, to)
}

/** The first place not before `from` where the text may be cut, at most `to`. */
function cutAfter(text: string, from: number, to: number): number {
  for (let at = Math.max(from, 0); at < to; at++)
    if (at === 0 || (isWordBoundary(text, at) && graphemeStart(text, at) === at)) return at
  return to
}

/** The first position from `at` on, but not beyond `to`, where something other than white space begins. */
function skipBlanks(text: string, at: number, to: number): number {
  while (at < to) {
    const next = graphemeEnd(text, at + 1)
    if (next > to || !isBlank(text.slice(at, next))) break
    at = next
  }
  return at
}

/** The last position until `at`, but not before `from`, where something other than white space ends. */
function skipBlanksBack(text: string, at: number, from: number): number {
  while (at > from) {
    const previous = graphemeStart(text, at - 1)
    if (previous < from || !isBlank(text.slice(previous, at))) break
    at = previous
  }
  return at
}

/** A piece of the text around a range, of at most 160 units with the marks of cutting. */
function windowAround(text: string, range: Range): Range {
  if (text.length <= MAX_PREVIEW) return { start: 0, end: text.length }
  const size = MAX_PREVIEW - 2
  const wanted = Math.min(range.start - LEAD, text.length - size)
  const start = wanted <= 0 ? 0 : skipBlanks(text, cutAfter(text, wanted, range.start), range.start)
  const end = cutBefore(text, Math.min(range.end, start + size) - 1, start + size)
  return { start, end: end < text.length ? skipBlanksBack(text, end, Math.min(range.end, end)) : end }
}

/** Where a text begins to say something. */
function beginningOf(text: string): Range {
  const start = skipBlanks(text, 0, text.length)
  return { start, end: graphemeEnd(text, start + 1) }
}

function previewOf({ source, text, author, at }: Candidate, ranges: readonly Range[]): Preview {
  const { start, end } = windowAround(text, ranges[0] ?? beginningOf(text))
  const segments = segmentsOf(text, ranges, start, end)
  return {
    source,
    author,
    at,
    segments: segments.length > 0 ? segments : [{ text: '', match: false }],
    cutStart: start > 0,
    cutEnd: end < text.length,
  }
}

/**
 * Why a query found the ticket: a piece of the description, a comment (newest first) or the title; the first of them
 * that has all terms, otherwise the one with most different terms, the earliest on a tie. A ticket found by its number
 * alone shows the beginning of its description (of its title, if there is none) with nothing marked.
 * Null when the query has no terms and no number that is the ticket's, so nothing was found.
 */
export function previewTicket(ticket: Ticket, query: Query): Preview | null {
  const candidates = candidatesOf(ticket)
  const hasText = textTier(ticket, query) !== null
  if (!hasText) {
    if (ticket.number !== query.number) return null
    const beginning = candidates.find(({ source, text }) => source !== 'comment' && !isBlank(text))
    const fallback = beginning ?? candidates.at(-1)
    return fallback ? previewOf(fallback, []) : null
  }
  let best: { candidate: Candidate; ranges: readonly Range[]; found: number } | undefined
  for (const candidate of candidates) {
    const { ranges, found } = findTerms(candidate.text, query.terms)
    if (!best || found > best.found) best = { candidate, ranges, found }
    if (found === query.terms.length) break
  }
  return best ? previewOf(best.candidate, best.ranges) : null
}

/** A preview's pieces as people read them, with `…` where the text was cut. */
export function shownSegments({ segments, cutStart, cutEnd }: Preview): Segment[] {
  const shown = [...segments]
  const [first] = shown
  if (cutStart && first)
    if (first.match) shown.unshift({ text: '…', match: false })
    else shown[0] = { text: `…${first.text}`, match: false }
  const last = shown.at(-1)
  if (cutEnd && last)
    if (last.match) shown.push({ text: '…', match: false })
    else shown[shown.length - 1] = { text: `${last.text}…`, match: false }
  return shown
}
