import { useEffect, useState } from 'react'

/** Where the browser does not say when it has nothing to do, in milliseconds. */
const soonMs = 60

/**
 * Lets what is below the fold wait until what is above it has been drawn.
 * @param isUrgent it is what somebody came for: then it does not wait
 * @param isDrawn false while what comes first is still awaited
 * @returns false until the page has been painted and the browser has nothing else to do
 */
export function useAfterPaint(isUrgent = false, isDrawn = true): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    if (!isDrawn) return
    const start = () => setPainted(true)
    if (!('requestIdleCallback' in globalThis)) {
      const timer = setTimeout(start, soonMs)
      return () => clearTimeout(timer)
    }
    const id = requestIdleCallback(start, { timeout: 1000 })
    return () => cancelIdleCallback(id)
  }, [isDrawn])
  return isUrgent || isPainted
}
