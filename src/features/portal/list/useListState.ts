import { useCallback, useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { unreadableFilters } from './filters'
import { listSearch, readListState, withTabs, type ListState, type TicketTab } from './listState'

/**
 * The list as the address has it, and the way to another one.
 * @param tabs the viewer's, once they are known
 */
export function useListState(tabs: readonly TicketTab[] | undefined) {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const state = useMemo(() => {
    const asked = readListState(params)
    return tabs ? withTabs(asked, tabs) : asked
  }, [params, tabs])
  const unreadable = useMemo(() => unreadableFilters(params), [params])
  const show = useCallback(
    (next: ListState, { replace = false } = {}) =>
      void navigate({ search: listSearch(next) }, { replace, preventScrollReset: true }),
    [navigate],
  )
  return { state, unreadable, show }
}
