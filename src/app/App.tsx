import { QueryClientProvider } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { RouterProvider } from 'react-router-dom'
import { auth } from '../shared/api/auth/auth'
import { viewedUserId } from '../shared/api/auth/viewAs'
import { LiveRegion } from '../shared/ui/LiveRegion'
import { Themed } from './Themed'
import { ViewAsBanner } from './shells/ViewAsBanner'
import { treeFor } from './viewerTree'

/**
 * Everything below belongs to one signed-in person: when somebody else signs in, it is a new tree with an empty
 * cache, so that nothing of the first can be seen by the second, not even for a frame.
 */
export function App() {
  const identity = useSyncExternalStore(auth().subscribe, auth().identity)
  const { queryClient, router } = treeFor(identity)
  return (
    <Themed>
      <QueryClientProvider key={identity} client={queryClient}>
        <LiveRegion />
        {viewedUserId() !== null && <ViewAsBanner />}
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Themed>
  )
}
