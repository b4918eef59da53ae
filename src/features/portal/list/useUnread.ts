import { useCallback, useEffect, useMemo } from 'react'
import type { TicketRow } from '../api'
import { useRemembered } from '../personal/personal'
import { allSeen, isUnread, readSeen } from '../personal/unread'

const none: ReadonlySet<string> = new Set()

/**
 * Which of the rows have changed since their reader last saw them.
 * @param viewerId, rows undefined until they are known
 * @param isNewestFirst whether the first row is the one that changed last of all
 */
export function useUnread(
  viewerId: string | undefined,
  rows: readonly TicketRow[] | undefined,
  isNewestFirst: boolean,
) {
  const [seen, setSeen] = useRemembered(viewerId, 'seen', readSeen)
  const isFirstVisit = viewerId !== undefined && rows !== undefined && seen.since === null
  useEffect(() => {
    if (!isFirstVisit) return
    // The API's clock and that of this device may differ: where the rows tell what the newest change is, they do.
    const tickets = isNewestFirst ? rows : [{ id: '', updatedAt: new Date().toISOString() }]
    setSeen({ ...allSeen(tickets, seen), tickets: seen.tickets })
  }, [isFirstVisit, isNewestFirst, rows, seen, setSeen])
  const ids = useMemo(() => {
    const unread = viewerId === undefined ? [] : (rows ?? []).filter((row) => isUnread(row, seen, viewerId))
    return unread.length === 0 ? none : new Set(unread.map(({ id }) => id))
  }, [rows, seen, viewerId])
  const markAll = useCallback(() => setSeen(allSeen(rows ?? [], seen)), [rows, seen, setSeen])
  return { unread: ids, markAll }
}
