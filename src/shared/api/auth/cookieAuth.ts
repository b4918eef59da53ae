import type { AuthAdapter } from './auth'

/** The deployment's own same-site session cookie: the browser sends it, the app never sees it. */
export function cookieAuth(signOutUrl: string | null): AuthAdapter {
  const listeners = new Set<() => void>()
  let isSignedIn = true
  let changes = 0

  function leave(): void {
    if (!isSignedIn) return
    isSignedIn = false
    changes += 1
    for (const listener of listeners) listener()
  }

  return {
    identity: () => `cookie#${changes}`,
    mayBeSignedIn: () => isSignedIn,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    authorize: (request) => new Request(request, { credentials: 'include' }),
    rejected: leave,
    signOut() {
      if (signOutUrl) location.assign(signOutUrl)
      else leave()
    },
  }
}
