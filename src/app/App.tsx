import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useSyncExternalStore, type ComponentType } from 'react'
import { RouterProvider } from 'react-router-dom'
import { auth } from '../shared/api/auth/auth'
import { viewedUserId } from '../shared/api/auth/viewAs'
import { withMessages } from '../shared/i18n/catalogue'
import { LiveRegion } from '../shared/ui/LiveRegion'
import { Themed } from './Themed'
import { treeFor, type AppRouter } from './viewerTree'

type Props = {
  /** What stands beside every page and outlives it; it gets the router that shows them. */
  corner?: ComponentType<{ router: AppRouter }>
}

const ViewAsBanner = lazy(
  withMessages(['viewAs'], async () => ({ default: (await import('./shells/ViewAsBanner')).ViewAsBanner })),
)

/**
 * Everything below belongs to one signed-in person: when somebody else signs in, it is a new tree with an empty
 * cache, so that nothing of the first can be seen by the second, not even for a frame.
 */
export function App({ corner: Corner }: Props) {
  const identity = useSyncExternalStore(auth().subscribe, auth().identity)
  const { queryClient, router } = treeFor(identity)
  return (
    <Themed>
      <QueryClientProvider key={identity} client={queryClient}>
        <LiveRegion />
        <Suspense fallback={null}>{viewedUserId() !== null && <ViewAsBanner />}</Suspense>
        <RouterProvider router={router} />
        {Corner && <Corner router={router} />}
      </QueryClientProvider>
    </Themed>
  )
}
