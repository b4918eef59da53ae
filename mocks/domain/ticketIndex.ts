import type { Ticket } from './types'

/** Kept up to date by whoever owns the tickets; `update` after every stored change, `remove` never leaves a trace. */
export interface TicketIndex {
  readonly ready: boolean
  update(ticket: Ticket): void
  remove(ticketId: string): void
}
