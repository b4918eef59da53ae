import { storage } from '../../lib/storage'
import type { AuthAdapter } from './auth'
import { changeSignal } from './changeSignal'

const key = 'portico.session'

type Held = { id: string; token: string }

/** Signs in with a token of the mock, which is kept on this device until it is given back or refused. */
export function mockAuth(): AuthAdapter {
  const change = changeSignal()
  let held = read()

  function read(): Held | null {
    return storage.read<Held>(key)
  }
  function hold(next: Held | null): void {
    held = next
    storage.write(key, next)
    change.tell()
  }
  // Signing out in one tab signs out of all of them.
  globalThis.addEventListener?.('storage', (event) => {
    if (event.key !== key && event.key !== null) return
    const next = read()
    if (next?.token === held?.token) return
    held = next
    change.tell()
  })

  return {
    identity: () => `${held ? held.id : 'nobody'}#${change.count()}`,
    mayBeSignedIn: () => held !== null,
    subscribe: change.subscribe,
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
