import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { QueryClientProvider } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { RouterProvider } from 'react-router-dom'
import { auth } from '../shared/api/auth/auth'
import { viewedUserId } from '../shared/api/auth/viewAs'
import { LiveRegion } from '../shared/ui/LiveRegion'
import { theme } from './theme/theme'
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
    <ThemeProvider theme={theme} defaultMode="system" noSsr>
      <CssBaseline enableColorScheme />
      <QueryClientProvider key={identity} client={queryClient}>
        <LiveRegion />
        {viewedUserId() !== null && <ViewAsBanner />}
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ThemeProvider>
  )
}
