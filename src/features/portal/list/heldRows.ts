import type { TicketRow } from '../api'

/**
 * The rows of a list that has changed while somebody reads it: those on the screen keep their place and show what is
 * new in them, those that are gone leave, those that follow the last one follow it. Others wait.
 * @param held the ids on the screen, in their order
 * @param fresh the rows as they are now, in the order of the list
 */
export function holdRows(held: readonly string[], fresh: readonly TicketRow[]) {
  const places = new Map(fresh.map(({ id }, index) => [id, index]))
  const kept = held.flatMap((id) => places.get(id) ?? [])
  const end = kept.reduce((last, index) => Math.max(last, index), -1) + 1
  const isKept = new Set(kept)
  const at = (index: number) => fresh.slice(index, index + 1)
  return {
    rows: [...kept.flatMap(at), ...fresh.slice(end)],
    waiting: fresh.slice(0, end).filter((_, index) => !isKept.has(index)),
  }
}

/** @returns whether every one of the waiting tickets is younger than all that are on the screen */
export function areNew(waiting: readonly TicketRow[], shown: readonly TicketRow[]): boolean {
  const newest = shown.reduce((latest, { createdAt }) => (createdAt > latest ? createdAt : latest), '')
  return waiting.every(({ createdAt }) => createdAt > newest)
}
