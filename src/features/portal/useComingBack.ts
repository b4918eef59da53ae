import { useEffect, useEffectEvent, useState } from 'react'
import { hasCode } from '../../shared/api/apiError'
import { useWait } from './useWait'

const longestWait = 30

/**
 * Tries again by itself what nobody can mend but time: after the wait that the server asked for, and when a lost
 * connection is back. A hidden tab waits until it is seen.
 * @returns the seconds that the server asked to wait, and whether it is the connection that is waited for
 */
export function useComingBack(error: unknown, isRetrying: boolean, onRetry: () => void) {
  const retry = useEffectEvent(onRetry)
  const [tries, setTries] = useState(0)
  const wait = useWait(error)
  const isLimited = hasCode(error, 'rate_limited')
  const isWaiting = hasCode(error, 'network')
  const isDue = isLimited && wait === 0 && !isRetrying
  useEffect(() => {
    if (isDue) retry()
  }, [isDue])

  useEffect(() => {
    if (!isWaiting || isRetrying) return
    const again = () => {
      if (document.visibilityState === 'hidden') return
      setTries((count) => count + 1)
      retry()
    }
    const seconds = Math.min(longestWait, 2 ** (tries + 2)) * (0.75 + Math.random() / 2)
    const timer = setTimeout(again, seconds * 1000)
    addEventListener('online', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', again)
      document.removeEventListener('visibilitychange', again)
    }
  }, [isWaiting, isRetrying, tries])
  return { wait, isWaiting }
}
