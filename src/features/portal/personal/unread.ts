import { isRecord, recall, remember } from './personal'

/** When somebody last saw what, in the API's own time: RFC 3339 text. */
export type Seen = {
  /** Everything that changed until then counts as seen; null before the first visit. */
  since: string | null
  /** The `updatedAt` of tickets as they were when they were last opened. */
  tickets: Readonly<Record<string, string>>
}

type Changed = { id: string; updatedAt: string }
type Row = Changed & { createdAt: string; creator: { id: string } }

/** So many tickets are remembered one by one; beyond that, the oldest count as seen with everything before them. */
const keptAtMost = 1000

export function readSeen(stored: unknown): Seen {
  if (!isRecord(stored)) return { since: null, tickets: {} }
  const { since, tickets } = stored
  const entries = isRecord(tickets) ? Object.entries(tickets) : []
  return {
    since: typeof since === 'string' ? since : null,
    tickets: Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  }
}

const later = (one: string, other: string) => (Date.parse(one) >= Date.parse(other) ? one : other)

/**
 * A ticket is unread if something that customers see changed since this person last opened it, or, if they never did,
 * since their first visit. What they did themselves is never unread.
 */
export function isUnread({ id, updatedAt, createdAt, creator }: Row, seen: Seen, viewerId: string): boolean {
  if (seen.since === null) return false
  if (creator.id === viewerId && updatedAt === createdAt) return false
  const known = Object.hasOwn(seen.tickets, id) ? seen.tickets[id] : undefined
  return Date.parse(updatedAt) > Date.parse(known === undefined ? seen.since : later(known, seen.since))
}

/** @returns what is seen, with one more ticket opened as it is now */
function withSeen(seen: Seen, { id, updatedAt }: Changed): Seen {
  const tickets = { ...seen.tickets, [id]: later(updatedAt, seen.tickets[id] ?? updatedAt) }
  const entries = Object.entries(tickets)
  if (entries.length <= keptAtMost) return { ...seen, tickets }
  const byAge = entries.toSorted(([, one], [, other]) => Date.parse(other) - Date.parse(one))
  const oldest = byAge.pop()?.[1]
  const since = seen.since && oldest ? later(seen.since, oldest) : seen.since
  return { since, tickets: Object.fromEntries(byAge) }
}

/** @returns what is seen once all of these have been, and everything before them */
export function allSeen(rows: readonly Changed[], seen: Seen): Seen {
  const since = rows.reduce(
    (newest, { updatedAt }) => later(updatedAt, newest),
    seen.since ?? '1970-01-01T00:00:00Z',
  )
  return { since, tickets: {} }
}

/** Remembers that somebody has a ticket before their eyes as it is now. */
export function markSeen(viewerId: string, ticket: Changed): void {
  const seen = readSeen(recall(viewerId, 'seen'))
  if (seen.tickets[ticket.id] === ticket.updatedAt) return
  remember(viewerId, 'seen', withSeen(seen, ticket))
}
