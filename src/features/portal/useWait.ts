import { useEffect, useState } from 'react'
import { ApiError } from '../../shared/api/apiError'

/** Where the server does not say how long. */
const usualWait = 10

const waitOf = (error: unknown) =>
  error instanceof ApiError && error.status === 429 ? (error.retryAfterSeconds ?? usualWait) : 0

/**
 * Counts down how long the server asked to be left alone.
 * @returns the whole seconds that are left; 0 when nobody has to wait
 */
export function useWait(error: unknown): number {
  const [passed, setPassed] = useState<{ error: unknown; seconds: number }>({ error, seconds: 0 })
  const wait = waitOf(error)
  useEffect(() => {
    if (wait === 0) return
    const start = Date.now()
    const timer = setInterval(() => setPassed({ error, seconds: (Date.now() - start) / 1000 }), 500)
    const end = setTimeout(() => clearInterval(timer), wait * 1000 + 1000)
    return () => {
      clearInterval(timer)
      clearTimeout(end)
    }
  }, [error, wait])
  return Math.max(0, Math.ceil(wait - (passed.error === error ? passed.seconds : 0)))
}
