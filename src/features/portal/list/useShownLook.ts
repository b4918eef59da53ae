import { useCallback, useMemo } from 'react'
import { readLook, type Look } from '../personal/look'
import { useRemembered } from '../personal/personal'
import type { ListState } from './listState'

type Show = (next: ListState, how: { replace: boolean }) => void

/**
 * Columns and density: one's own, unless the link that one follows brings columns along.
 * @returns the look, and how to change it
 */
export function useShownLook(viewerId: string | undefined, state: ListState, show: Show) {
  const [own, setOwn] = useRemembered(viewerId, 'look', readLook)
  const look = useMemo(() => ({ ...own, columns: state.columns ?? own.columns }), [own, state.columns])
  const onLook = useCallback(
    (next: Look) => {
      // Columns of a link are not one's own: changing them changes the address.
      if (state.columns === null) return setOwn(next)
      setOwn({ ...own, density: next.density })
      show({ ...state, columns: next.columns }, { replace: true })
    },
    [own, setOwn, show, state],
  )
  return [look, onLook] as const
}
