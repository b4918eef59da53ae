import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TicketRow } from '../../../src/features/portal/api'
import { holdRows } from '../../../src/features/portal/list/heldRows'

const rowOf = (id: string): TicketRow => ({
  id,
  number: 1,
  title: id,
  type: { id: 't', name: 'Question' },
  state: { category: 'submitted', label: 'Received' },
  company: null,
  creator: { id: 'u', name: 'Ann' },
  createdAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-01T00:00:00Z',
})
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 12 })
const names = (rows: readonly TicketRow[]) => rows.map(({ id }) => id)

describe('the rows on the screen, when the list has changed', () => {
  it('stay in their order, lose what is gone, and keep everything else waiting or at their end', () => {
    fc.assert(
      fc.property(ids, ids, (held, now) => {
        const fresh = now.map(rowOf)
        const { rows, waiting } = holdRows(held, fresh)
        const shown = names(rows)
        const kept = held.filter((id) => now.includes(id))
        expect(shown.slice(0, kept.length)).toEqual(kept)
        expect([...shown, ...names(waiting)].toSorted()).toEqual(now.toSorted())
        // What is shown is held from then on: to look again changes nothing.
        expect(names(holdRows(shown, fresh).rows)).toEqual(shown)
        // What is at the end is what follows the last of the rows that were there.
        const last = Math.max(-1, ...kept.map((id) => now.indexOf(id)))
        expect(shown.slice(kept.length)).toEqual(now.slice(last + 1))
      }),
    )
  })
})
