import type { TicketRow } from '../api'

const most = 4
/** Shorter words are in everything; where words are written without spaces, two signs are one. */
const isTelling = (word: string) =>
  word.length >= 4 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(word)

/** @returns the words of a title that say what it is about, the longest first, as the search takes them */
export function tellingWords(title: string): string[] {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u)
  return [...new Set(words.filter(isTelling))].sort((a, b) => b.length - a.length).slice(0, most)
}

/**
 * @param found for each word, the tickets it occurs in; undefined while that is asked
 * @returns the tickets that most of the words occur in
 */
export function mostAlike(found: readonly (readonly TicketRow[] | undefined)[]): TicketRow[] {
  const counts = new Map<string, { row: TicketRow; count: number }>()
  for (const rows of found)
    for (const row of rows ?? []) counts.set(row.id, { row, count: (counts.get(row.id)?.count ?? 0) + 1 })
  const least = Math.min(2, found.length)
  return [...counts.values()]
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || (a.row.updatedAt < b.row.updatedAt ? 1 : -1))
    .slice(0, most)
    .map(({ row }) => row)
}
