import { useEffect, useRef } from 'react'
import { t } from '../../../shared/i18n/t'
import { announce } from '../../../shared/ui/LiveRegion'
import { filterParams } from './filters'
import { sortingOf, type ListState } from './listState'

/**
 * Says how many tickets a search or the filters found: once for each, however often its rows are asked for again.
 * @param total undefined while it is not known
 */
export function useAnnouncedResults({ q, tab, filters }: ListState, total: number | undefined): void {
  const said = useRef('')
  const narrowed = [...(q ? [['q', q]] : []), ...filterParams(filters)]
  const question = narrowed.length > 0 ? JSON.stringify([tab, ...narrowed]) : ''
  useEffect(() => {
    if (total === undefined || question === said.current) return
    said.current = question
    announce(q ? t('list.search.found', { count: total, q }) : t('list.tickets', { count: total }))
  }, [question, q, total])
}

/** Says how the list is sorted from now on. */
export function announceOrder(state: ListState): void {
  const sorting = sortingOf(state)
  if (!sorting) return announce(t('list.sort.sortedBest'))
  const column = t(`list.sort.by.${sorting.by}`)
  announce(t('list.sort.sorted', { column, order: sorting.order }))
}
