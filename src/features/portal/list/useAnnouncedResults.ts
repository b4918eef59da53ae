import { useEffect, useRef } from 'react'
import { announce } from '../../../shared/ui/LiveRegion'
import { words } from '../words'

/** Says how many tickets a search found: once for each search, however often its rows are asked for again. */
export function useAnnouncedResults(q: string, tab: string | null, total: number | undefined): void {
  const said = useRef('')
  useEffect(() => {
    const search = q && JSON.stringify([tab, q])
    if (search === '') said.current = ''
    if (total === undefined || search === said.current) return
    said.current = search
    announce(words.search.found(total, q))
  }, [q, tab, total])
}
