import { comparable } from './text'
import type { Ticket, TicketPart, TicketState, Time } from './types'

type States = ReadonlyMap<string, TicketState>

/** States with equal external labels, without regard to case and surrounding blanks, are one state to customers. */
export function labelKey(state: TicketState): string {
  return comparable(state.externalLabel)
}

function isVisible(part: TicketPart, states: States): boolean {
  if (part.kind === 'comment') return true
  if (part.kind === 'note') return false
  const from = states.get(part.fromStateId ?? '')
  const to = states.get(part.toStateId ?? '')
  // A change that does not say from where to where tells customers nothing, so it is not shown.
  return from !== undefined && to !== undefined && labelKey(from) !== labelKey(to)
}

interface View {
  readonly states: States
  readonly parts: readonly TicketPart[]
  readonly updatedAt: Time
  readonly updatedMs: number
}

const kept = new WeakMap<Ticket, View>()

function viewOf(ticket: Ticket, states: States): View {
  const known = kept.get(ticket)
  if (known?.states === states) return known
  const timed = ticket.parts
    .filter((part) => isVisible(part, states))
    .map((part, order) => ({ part, order, ms: Date.parse(part.at) }))
    .toSorted((a, b) => a.ms - b.ms || a.order - b.order)
  const created = Date.parse(ticket.createdAt)
  const last = timed.at(-1)
  const isCreation = !last || last.ms <= created
  const view: View = {
    states,
    parts: timed.map(({ part }) => part),
    updatedAt: isCreation ? ticket.createdAt : last.part.at,
    updatedMs: isCreation ? created : last.ms,
  }
  kept.set(ticket, view)
  return view
}

/** What customers see of the conversation, oldest first: comments, and state changes that change the external label. */
export function visibleParts(ticket: Ticket, statesById: States): readonly TicketPart[] {
  return viewOf(ticket, statesById).parts
}

/** The time of the last change that customers can see: the creation, a comment, a change of the external label. */
export function customerUpdatedAt(ticket: Ticket, statesById: States): Time {
  return viewOf(ticket, statesById).updatedAt
}

/** `customerUpdatedAt` in milliseconds since the epoch. */
export function customerUpdatedMs(ticket: Ticket, statesById: States): number {
  return viewOf(ticket, statesById).updatedMs
}
