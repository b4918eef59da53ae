import { useMemo, useState } from 'react'
import type { TicketRow } from '../api'
import { holdRows } from './heldRows'

type Held = { key: string; ids: readonly string[] }

const nothing: readonly TicketRow[] = []

/**
 * Keeps the rows of a list in their places while they change under a reader.
 * @param key of the list: another one begins anew
 * @param fresh its rows as they are now; undefined while there are none, or those of another list
 */
export function useHeldRows(key: string, fresh: readonly TicketRow[] | undefined) {
  const [held, setHeld] = useState<Held>({ key, ids: [] })
  const ids = held.key === key ? held.ids : undefined
  const shown = useMemo(() => holdRows(ids ?? [], fresh ?? nothing), [ids, fresh])
  // Set while drawing, as React has it for what follows from what is given: the next drawing changes nothing more.
  if (fresh && (ids?.length !== shown.rows.length || shown.rows.some(({ id }, index) => id !== ids[index])))
    setHeld({ key, ids: shown.rows.map(({ id }) => id) })
  return {
    rows: fresh && shown.rows,
    waiting: fresh ? shown.waiting : nothing,
    /** Shows the list as it is now. */
    release: () => setHeld({ key, ids: [] }),
  }
}
