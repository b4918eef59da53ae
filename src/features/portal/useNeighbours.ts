import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { t } from '../../shared/i18n/t'
import { paths } from '../../shared/paths'
import { announce } from '../../shared/ui/LiveRegion'
import { portalQueries, type TicketRow } from './api'
import { readListState, toRequest } from './list/listState'
import type { FromList } from './list/useRowLinks'

/**
 * The tickets before and after this one, in the order of the list it was opened from, as that was left: a reply that
 * moves the ticket does not shuffle what comes next. After a reload the list's first page is asked for again.
 * @returns null for a ticket that was not opened from a list, or is not in what is loaded of it
 */
export function useNeighbours(ticketId: string) {
  const { state } = useLocation() as { state: Partial<FromList> | null }
  const fromList = state?.fromList
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const tickets = portalQueries.tickets(toRequest(readListState(new URLSearchParams(fromList))))
  const [isKnown] = useState(() => queryClient.getQueryData(tickets.queryKey) !== undefined)
  const list = useInfiniteQuery({
    ...tickets,
    enabled: fromList !== undefined && !isKnown,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  })

  const pages = list.data?.pages ?? []
  const rows = rowsOf(pages)
  const index = rows.findIndex(({ id }) => id === ticketId)
  if (fromList === undefined || index < 0) return null

  function show(row: TicketRow | undefined, at: number) {
    if (!row) return
    announce(t('ticket.walk.opened', { index: at + 1, total, title: row.title }))
    void navigate(paths.ticket(row.id), { replace: true, state })
  }
  async function showFromNextPage() {
    const { data } = await list.fetchNextPage({ cancelRefetch: false })
    show(rowsOf(data?.pages ?? [])[index + 1], index + 1)
  }
  const total = Math.max(pages.at(-1)?.total ?? 0, rows.length)
  const [previous, next] = [rows[index - 1], rows[index + 1]]
  return {
    place: index + 1,
    total,
    previous: previous && (() => show(previous, index - 1)),
    next: next ? () => show(next, index + 1) : list.hasNextPage ? () => void showFromNextPage() : undefined,
    isLoading: list.isFetchingNextPage,
    hasFailed: list.isFetchNextPageError,
    /** Asks for a neighbour before it is opened. */
    prepare(row: 'previous' | 'next') {
      const id = (row === 'next' ? next : previous)?.id
      if (id !== undefined) void queryClient.prefetchQuery(portalQueries.ticket(id))
    },
  }
}

/** A ticket that moved while the pages were loaded counts once. */
function rowsOf(pages: readonly { items: TicketRow[] }[]): TicketRow[] {
  const rows = new Map<string, TicketRow>()
  for (const { items } of pages) for (const row of items) if (!rows.has(row.id)) rows.set(row.id, row)
  return [...rows.values()]
}
