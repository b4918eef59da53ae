import { useMemo } from 'react'
import { useRemembered } from '../personal/personal'
import { readViews } from '../personal/views'
import type { ColumnId } from '../personal/look'
import { listSearch, plainList, type ListState } from './listState'

/**
 * The views of whoever looks, and what the list on the screen is among them.
 * @param columns those that are shown; null for the usual ones
 */
export function useViews(
  viewerId: string | undefined,
  state: ListState,
  columns: readonly ColumnId[] | null,
) {
  const [views, setViews] = useRemembered(viewerId, 'views', readViews)
  return useMemo(() => {
    const search = listSearch({ ...state, columns, view: null })
    const isPlain = search === listSearch({ ...plainList, tab: state.tab, columns })
    const same = views.filter((view) => view.search === search)
    const named = views.find(({ name }) => name === state.view)
    return {
      views,
      setViews,
      /** The address of what is on the screen, without a name. */
      search,
      /** The view that is on the screen as it was saved. */
      current: same.find(({ name }) => name === state.view) ?? (state.view === null ? same[0] : undefined),
      /** The view that was opened, and is not any more what is on the screen. */
      changed: named && named.search !== search ? named : undefined,
      /** The name of a view that came with a link and is nobody's here. */
      foreign: state.view !== null && !named ? state.view : null,
      /** There is nothing in it that would be worth a name. */
      isPlain,
    }
  }, [views, setViews, state, columns])
}

export type Views = ReturnType<typeof useViews>

/** @returns the address of a view, with its name for whoever gets it as a link */
export function viewSearch({ name, search }: { name: string; search: string }): string {
  const params = new URLSearchParams(search)
  params.set('view', name)
  return `?${params}`
}
