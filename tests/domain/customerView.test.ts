import { describe, expect, it } from 'vitest'
import { customerUpdatedAt, visibleParts } from '../../mocks/domain/customerView'
import { stateChoices } from '../../mocks/domain/stateChoices'
import type { Ticket, TicketPart } from '../../mocks/domain/types'
import { ago, state, states, ticket, worldOf } from '../support/worlds'

const { statesById } = worldOf({})
const part = (
  id: string,
  days: number,
  kind: TicketPart['kind'],
  from?: string,
  to?: string,
): TicketPart => ({
  id,
  kind,
  author: { kind: 'teammate', id: 'tess' },
  at: ago(days),
  ...(kind !== 'state_change' && { body: id }),
  ...(from && { fromStateId: from }),
  ...(to && { toStateId: to }),
})
const seen = (one: Ticket) => visibleParts(one, statesById).map(({ id }) => id)

describe('a state as customers know it', () => {
  it('is one with all that have the same external label, so that a change between them cannot be seen', () => {
    const choices = stateChoices(
      worldOf({ states: [...states, state('odd', 'resolved', 'in Progress')] }).statesById,
    )
    const known = { value: 'work,work-2,odd', label: 'In progress', category: 'in_progress' }
    for (const id of ['work', 'work-2', 'odd']) expect(choices.get(id)).toEqual(known)
    expect(choices.get('new')).toEqual({ value: 'new', label: 'Received', category: 'submitted' })
  })
})

describe('a ticket as customers see it', () => {
  it('has comments and changes of the external label, oldest first, and never notes', () => {
    const parts = [
      part('late', 1, 'comment'),
      part('note', 2, 'note'),
      part('start', 5, 'state_change', 'new', 'work'),
      part('same label', 3, 'state_change', 'work', 'work-2'),
      part('early', 6, 'comment'),
      part('same time', 1, 'comment'),
    ]
    expect(seen(ticket('t', { parts }))).toEqual(['early', 'start', 'late', 'same time'])
  })

  it('does not show a change from or to a state nobody knows', () => {
    const parts = [
      part('a', 1, 'state_change', 'new', 'gone'),
      part('b', 1, 'state_change', 'gone', 'new'),
      part('c', 1, 'state_change'),
    ]
    expect(seen(ticket('t', { parts }))).toEqual([])
  })

  it('was updated by the last thing they can see', () => {
    const updated = (...parts: TicketPart[]) =>
      customerUpdatedAt(ticket('t', { createdAt: ago(9), parts }), statesById)
    expect(updated()).toBe(ago(9))
    expect(updated(part('note', 1, 'note'))).toBe(ago(9))
    expect(updated(part('hidden', 1, 'state_change', 'work', 'work-2'))).toBe(ago(9))
    expect(updated(part('shown', 2, 'state_change', 'work', 'wait'), part('note', 1, 'note'))).toBe(ago(2))
    expect(updated(part('b', 3, 'comment'), part('a', 4, 'comment'))).toBe(ago(3))
  })
})
