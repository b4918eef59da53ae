import { fold } from './fold'
import { isBlank, lengthOf } from './text'
import type { Ticket } from './types'
import { indexOfTerm, termsOf } from './words'

const MAX_QUERY_CHARACTERS = 200
const MAX_QUERY_TERMS = 10

/** What somebody searches for. */
export interface Query {
  /** Folded and different from one another; none means that nothing is found by text. */
  readonly terms: readonly string[]
  /** The ticket number, when the query is nothing but one. */
  readonly number: number | null
}

/** Thrown for a query of more than 200 characters or 10 terms. */
export class QueryTooLong extends Error {
  override readonly name = 'QueryTooLong'
}

/**
 * Reads a search: its terms, split at anything that is not a letter, digit or combining mark, and the number it may be.
 * Null for a blank one, which is no search.
 * @throws QueryTooLong for more than 200 characters (code points) or more than 10 terms
 */
export function parseQuery(q: string | undefined): Query | null {
  if (q === undefined) return null
  if (lengthOf(q) > MAX_QUERY_CHARACTERS)
    throw new QueryTooLong(`A search has at most ${MAX_QUERY_CHARACTERS} characters.`)
  if (isBlank(q)) return null
  const terms = termsOf(fold(q))
  if (terms.length > MAX_QUERY_TERMS) throw new QueryTooLong(`A search has at most ${MAX_QUERY_TERMS} terms.`)
  const digits = /^#?([1-9]\d{0,14})$/.exec(q.trim())?.[1]
  return { terms: [...new Set(terms)], number: digits === undefined ? null : Number(digits) }
}

/** The texts of a ticket that are searched, folded. Notes, labels, attributes and people are not among them. */
export interface SearchedText {
  readonly title: string
  readonly description: string
  readonly comments: readonly string[]
}

const kept = new WeakMap<Ticket, SearchedText>()

/** Folds the texts of a ticket once, on first use. */
export function searchedText(ticket: Ticket): SearchedText {
  const known = kept.get(ticket)
  if (known) return known
  const text = foldTicket(ticket)
  kept.set(ticket, text)
  return text
}

/** As `searchedText`, without keeping the result. */
export function foldTicket({ title, description, parts }: Ticket): SearchedText {
  const comments = parts.filter(({ kind }) => kind === 'comment').map(({ body }) => fold(body ?? ''))
  return { title: fold(title), description: fold(description), comments }
}

/** Where a match ranks: by number, by the title, by title and description together, or by needing the conversation. */
export type Tier = 0 | 1 | 2 | 3

export const NUMBER_TIER = 0
export const TITLE_TIER = 1
export const DESCRIPTION_TIER = 2
export const CONVERSATION_TIER = 3

/** The first place of the ticket in which a term occurs, as the tier it allows; null when in none. */
export function termTier(text: SearchedText, term: string): 1 | 2 | 3 | null {
  if (indexOfTerm(text.title, term) >= 0) return TITLE_TIER
  if (indexOfTerm(text.description, term) >= 0) return DESCRIPTION_TIER
  return text.comments.some((comment) => indexOfTerm(comment, term) >= 0) ? CONVERSATION_TIER : null
}

/** The tier of a ticket that has all terms, however spread over its texts; null when one is missing. */
export function textTier(ticket: Ticket, query: Query): 1 | 2 | 3 | null {
  if (query.terms.length === 0) return null
  const text = searchedText(ticket)
  let tier: 1 | 2 | 3 = TITLE_TIER
  for (const term of query.terms) {
    const found = termTier(text, term)
    if (found === null) return null
    if (found > tier) tier = found
  }
  return tier
}

/** How well a ticket answers a query, best first; null when the query does not find it. */
export function tierOf(ticket: Ticket, query: Query): Tier | null {
  return ticket.number === query.number ? NUMBER_TIER : textTier(ticket, query)
}
