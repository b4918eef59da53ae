import type { QueryClient } from '@tanstack/react-query'
import { hostPage } from '../shared/embedding/hostPage'
import { createAppRouter } from './routes'
import { followScreenLanguage } from './screenLanguage'
import { cacheFor } from './viewerCache'

export type AppRouter = ReturnType<typeof createAppRouter>
type ViewerTree = { identity: string; queryClient: QueryClient; router: AppRouter }

let current: ViewerTree | null = null

/**
 * The cache and the router of the person who is signed in.
 * @param identity changes with the person; the first call with another one throws the old tree away, with its data
 */
export function treeFor(identity: string): ViewerTree {
  if (current?.identity === identity) return current
  current?.router.dispose()
  const queryClient = cacheFor(identity)
  const router = createAppRouter(queryClient)
  followScreenLanguage(router)
  tellHost(router)
  current = { identity, queryClient, router }
  return current
}

/** A page that the portal has been put into learns where people are in it. */
function tellHost(router: AppRouter): void {
  const tell = hostPage()?.onNavigate
  if (!tell) return
  let last = ''
  const say = () => {
    const { pathname, search, hash } = router.state.location
    if (last !== (last = pathname + search + hash)) tell(last)
  }
  say()
  router.subscribe(say)
}
