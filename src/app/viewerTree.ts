import type { QueryClient } from '@tanstack/react-query'
import { createQueryClient } from '../shared/api/queryClient'
import { createAppRouter } from './routes'
import { followScreenLanguage } from './screenLanguage'

export type AppRouter = ReturnType<typeof createAppRouter>
type ViewerTree = { identity: string; queryClient: QueryClient; router: AppRouter }

let current: ViewerTree | null = null

/**
 * The cache and the router of the person who is signed in.
 * @param identity changes with the person; the first call with another one throws the old tree's data away
 */
export function treeFor(identity: string): ViewerTree {
  if (current?.identity === identity) return current
  if (current) {
    void current.queryClient.cancelQueries()
    current.queryClient.clear()
    current.router.dispose()
  }
  const queryClient = createQueryClient()
  const router = createAppRouter(queryClient)
  followScreenLanguage(router)
  current = { identity, queryClient, router }
  return current
}
