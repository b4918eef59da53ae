import { textsIn } from './personal'

/** As many as fit under the search box. */
const keptAtMost = 6

/** @returns what somebody searched for last, the latest first */
export const readSearches = (stored: unknown): string[] => textsIn(stored).slice(0, keptAtMost)

/** @returns the searches with one more; a search that only goes on from the one before takes its place */
export function withSearchKept(searches: readonly string[], q: string): string[] {
  const text = q.trim()
  if (text === '') return [...searches]
  const same = (other: string) => other.toLowerCase() === text.toLowerCase()
  return [text, ...searches.filter((other) => !same(other))].slice(0, keptAtMost)
}
