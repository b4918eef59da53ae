import type { QueryClient } from '@tanstack/react-query'
import { createQueryClient } from '../shared/api/queryClient'

let current: { identity: string; queryClient: QueryClient } | null = null

/**
 * The cache of the person who is signed in.
 * @param identity changes with the person; the first call with another one throws the old data away
 */
export function cacheFor(identity: string): QueryClient {
  if (current?.identity === identity) return current.queryClient
  if (current) {
    void current.queryClient.cancelQueries()
    current.queryClient.clear()
  }
  current = { identity, queryClient: createQueryClient() }
  return current.queryClient
}
