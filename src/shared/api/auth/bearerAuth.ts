import { storage } from '../../lib/storage'
import type { AuthAdapter } from './auth'

const key = 'portico.session'

type Held = { id: string; token: string }

/** Signs in with a bearer token that is kept on this device until it is given back or refused. */
export function bearerAuth(): AuthAdapter {
  const listeners = new Set<() => void>()
  let held = read()
  let signIns = 0

  function read(): Held | null {
    return storage.read<Held>(key)
  }
  function hold(next: Held | null): void {
    held = next
    signIns += 1
    storage.write(key, next)
    for (const listener of listeners) listener()
  }
  // Signing out in one tab signs out of all of them.
  globalThis.addEventListener?.('storage', (event) => {
    if (event.key !== key && event.key !== null) return
    const next = read()
    if (next?.token === held?.token) return
    held = next
    signIns += 1
    for (const listener of listeners) listener()
  })

  return {
    identity: () => (held ? `${held.id}#${signIns}` : `nobody#${signIns}`),
    mayBeSignedIn: () => held !== null,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    authorize(request) {
      if (held) request.headers.set('Authorization', `Bearer ${held.token}`)
      return request
    },
    rejected(request) {
      // A late refusal of somebody who has left already must not sign out the next one.
      if (held && request.headers.get('Authorization') === `Bearer ${held.token}`) hold(null)
    },
    signOut: () => hold(null),
    signIn: (next) => hold(next),
  }
}
