import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './apiError'

/** A refusal is an answer: asking again would not change it. Only trouble on the way is tried again. */
function shouldRetry(failures: number, error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  if (error.code === 'rate_limited') return failures < 3 && error.retryAfterSeconds !== undefined
  return failures < 2 && (error.code === 'network' || error.status >= 500)
}

/** Milliseconds until the next try: what the server asked for, or growing waits. */
function retryDelay(failures: number, error: unknown): number {
  if (error instanceof ApiError && error.retryAfterSeconds) return error.retryAfterSeconds * 1000
  return Math.min(8000, 500 * 2 ** failures)
}

/** One cache per signed-in person; it is thrown away with them. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, retry: shouldRetry, retryDelay, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
