import { useInfiniteQuery, useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo } from 'react'
import { hasCode } from '../../../shared/api/apiError'
import { portalQueries, type PortalHome, type TicketList, type TicketRow } from '../api'
import { toRequest, withTab, type ListRequest, type ListState, type TicketTab } from './listState'
import { useHeldRows } from './useHeldRows'

/** The rows of all pages. A ticket that moved while the pages were loaded is shown once. */
function joined({ pages }: InfiniteData<TicketList>) {
  const rows = new Map<string, TicketRow>()
  for (const { items } of pages) for (const row of items) if (!rows.has(row.id)) rows.set(row.id, row)
  const { total = 0, facets } = pages.at(-1) ?? {}
  return { rows: [...rows.values()], total, facets }
}

/**
 * The tickets of a list, as far as they are loaded.
 * @param home undefined until it is known: the list is asked for meanwhile, as its route did already
 */
export function useTicketList(state: ListState, home: PortalHome | undefined) {
  const request = toRequest(state)
  const queries = useQueryClient().getQueryCache()
  const list = useInfiniteQuery({
    ...portalQueries.tickets(request),
    select: joined,
    // While a search is answered, the rows before it stay; rows of another tab never do, nor what was thrown away.
    placeholderData: (previous, query) => {
      const isKept = query !== undefined && Object.is(queries.get(query.queryHash), query)
      const before = query?.queryKey.at(-1) as ListRequest | undefined
      return isKept && before?.tab === request.tab ? previous : undefined
    },
  })
  useFreshHome(list.dataUpdatedAt, list.error)

  const own = list.isPlaceholderData ? undefined : list.data?.rows
  const held = useHeldRows(JSON.stringify(request), own)
  const rows = own ? held.rows : list.data?.rows

  // Typing goes on while many rows are drawn.
  const now = useMemo(() => ({ rows, tab: request.tab }), [rows, request.tab])
  const deferred = useDeferredValue(now)
  const shown = now.rows && deferred.tab === now.tab ? deferred : now
  return {
    list,
    rows: shown.rows,
    /** What has come in since, and how to show it. */
    waiting: held.waiting,
    release: held.release,
    isOld: list.isPlaceholderData || shown.rows !== now.rows,
    total: list.data?.total,
    facets: list.data?.facets,
    counts: useTabCounts(state, home, list.data),
  }
}

/** Who may see what can change at any time: when the list was asked for again, so is what it hangs on. */
function useFreshHome(listUpdatedAt: number, listError: unknown): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    const home = portalQueries.home()
    if (hasCode(listError, 'visibility_restricted'))
      void queryClient.invalidateQueries({ queryKey: home.queryKey })
    else if (listUpdatedAt > 0) void queryClient.prefetchQuery(home)
  }, [listUpdatedAt, listError, queryClient])
}

/** How many tickets each tab has under this search and these filters: from what the list says, where that is possible. */
function useTabCounts(
  state: ListState,
  home: PortalHome | undefined,
  data: ReturnType<typeof joined> | undefined,
): Partial<Record<TicketTab, number>> {
  const tabs = home?.tabs ?? []
  const current = state.tab ?? tabs[0]
  const other = tabs.find((tab) => tab !== current)
  const otherRequest = toRequest({ ...(other ? withTab(state, other, tabs) : state), sorting: null })
  const isCounted = other === 'created_by_me'
  const asked = useQuery({
    ...portalQueries.summary(otherRequest),
    enabled: data !== undefined && other !== undefined && !isCounted,
  })
  const viewerId = home?.viewer.id
  return useMemo(() => {
    if (!data || !current) return {}
    const mine = data.facets?.creators.find(({ value }) => value === viewerId)?.count ?? 0
    const elsewhere = isCounted ? mine : asked.data?.total
    return {
      [current]: data.total,
      ...(other && elsewhere !== undefined && { [other]: elsewhere }),
    }
  }, [data, current, other, isCounted, asked.data, viewerId])
}
