import type { QueryClient } from '@tanstack/react-query'
import { createBrowserRouter, createHashRouter, redirect, type RouteObject } from 'react-router-dom'
import { auth } from '../shared/api/auth/auth'
import { loadMessages, withMessages } from '../shared/i18n/catalogue'
import { CrashPage } from './errors/CrashPage'
import { NotFoundPage } from './errors/NotFoundPage'
import { customerRoutes, messengerRoute } from './customerRoutes'
import { pageData } from './pageData'
import { CustomerShell } from './shells/CustomerShell'
import { StartPage } from './StartPage'
import { paths } from '../shared/paths'
import { settingsRoutes } from './settingsRoutes'

/** The whole URL map. Pages are loaded when they are visited; their data starts loading at the same time. */
export function createAppRouter(queryClient: QueryClient) {
  const start = async () => {
    pageData.frame(queryClient)
    await loadMessages('shell')
    return null
  }
  const routes: RouteObject[] = [
    {
      ErrorBoundary: CrashPage,
      HydrateFallback: () => null,
      loader: start,
      shouldRevalidate: () => false,
      children: [
        { path: '/', Component: StartPage },
        { Component: CustomerShell, children: customerRoutes(queryClient) },
        messengerRoute(queryClient),
        settingsRoutes(),
        { path: paths.signOut, loader: signOut },
        { path: paths.signIn, lazy: () => (__MOCK__ && auth().signIn ? signIn() : goToSignIn()) },
        ...(__MOCK__
          ? [
              { path: paths.demo, lazy: allStates },
              { path: paths.demoData, lazy: ownData },
            ]
          : []),
        { path: `${paths.apiReference}/:topic?`, lazy: apiReference },
        { path: '*', Component: NotFoundPage },
      ],
    },
  ]
  // A build for any folder of any static server cannot own the paths below it: its URLs stand behind a `#`. Asked right
  // here, so that a build keeps only the one it needs.
  return import.meta.env.BASE_URL !== './'
    ? createBrowserRouter(routes, { basename: import.meta.env.BASE_URL.replace(/(.)\/$/, '$1') })
    : createHashRouter(routes)
}

/** A page to go to, so that unsaved changes are asked about as before any other. */
function signOut() {
  if (auth().mayBeSignedIn()) auth().signOut()
  return redirect('/')
}

async function allStates() {
  return { Component: (await import('../features/demo/gallery/StatesPage')).StatesPage }
}

async function ownData() {
  return { Component: (await import('../features/demo/own-data/OwnDataPage')).OwnDataPage }
}

async function apiReference() {
  return { Component: (await import('./ApiReferenceRoute')).ApiReferenceRoute }
}

async function signIn() {
  const [{ SignInPage }, { goOn }] = await Promise.all([
    import('../features/demo/SignInPage'),
    import('../features/demo/destination'),
  ])
  return { Component: SignInPage, loader: goOn }
}

const goToSignIn = withMessages(['signIn'], async () => ({
  Component: (await import('./SignInRedirect')).SignInRedirect,
}))
