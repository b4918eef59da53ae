import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * The same function for good, so that what gets it is not drawn again; it does what the newest one does.
 * @param run called later, never while something is being drawn
 */
export function useStable<A extends unknown[], R>(run: (...args: A) => R): (...args: A) => R {
  const newest = useRef(run)
  useLayoutEffect(() => {
    newest.current = run
  })
  return useCallback((...args) => newest.current(...args), [])
}
