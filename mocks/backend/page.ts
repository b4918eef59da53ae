import type { Position } from './cursor'
import { refuse } from './problem'
import type { Services } from './services'

/** What a cursor is good for besides its filters: who asks, and which list. */
export interface Scope {
  readonly viewerId: string
  readonly list: string
  /** Everything that decides what is in the list, and in which order. */
  readonly filters: unknown
}

const scopeText = ({ viewerId, list, filters }: Scope) => JSON.stringify([viewerId, list, filters])

/**
 * The position a cursor stands for, null at the beginning of the list.
 * Refuses a cursor of another viewer, list, filter or order.
 */
export function positionOf({ cursors }: Services, scope: Scope, cursor: string | undefined): Position | null {
  if (cursor === undefined) return null
  return cursors.read(scopeText(scope), cursor) ?? refuse('invalid_cursor')
}

/** The cursor that goes on after a row, or null if the row is the last one. */
export function cursorAfter({ cursors }: Services, scope: Scope, last: Position | null): string | null {
  return last && cursors.write(scopeText(scope), last)
}

/** One page of a short list whose things are found again by their id. */
export function pageById<T extends { readonly id: string }>(
  services: Services,
  scope: Scope,
  all: readonly T[],
  { limit = 25, cursor }: { readonly limit?: number | undefined; readonly cursor?: string | undefined },
): { items: T[]; nextCursor: string | null; total: number } {
  const position = positionOf(services, scope, cursor)
  const place = position ? all.findIndex(({ id }) => id === position[0]) + 1 : 0
  // The row it stood at has been dropped from the end of the list: nothing comes after it.
  const start = position && place === 0 ? all.length : place
  const items = all.slice(start, start + limit)
  const last = start + limit < all.length ? items.at(-1) : undefined
  return { items, nextCursor: cursorAfter(services, scope, last ? [last.id] : null), total: all.length }
}
