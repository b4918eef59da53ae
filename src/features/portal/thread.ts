import type { TicketPart } from './api'

/** The newest messages that always stand open, and how few more are not worth hiding. */
const kept = 4
const fewest = 5

const isMessage = ({ kind }: TicketPart) => kind === 'comment'

/**
 * Where the open end of a long conversation begins. What the ticket was raised for is no part, and always open.
 * @returns the id of the first part that stands open; null when nothing is folded
 */
export function openEnd(parts: readonly TicketPart[]): string | null {
  const messages = parts.filter(isMessage)
  return messages.length < kept + fewest ? null : (messages.at(-kept)?.id ?? null)
}

/**
 * @param openFrom the id of the first part that stands open
 * @returns how many parts before it are folded, and how many messages are among them
 */
export function foldedBefore(parts: readonly TicketPart[], openFrom: string | null) {
  const end = openFrom === null ? -1 : parts.findIndex(({ id }) => id === openFrom)
  return end < 0 ? null : { end, messages: parts.slice(0, end).filter(isMessage).length }
}
