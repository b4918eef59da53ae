import type { AuthAdapter } from './auth'
import { changeSignal } from './changeSignal'
import { renewal } from './renewal'
import { subjectOf } from './subjectOf'

/** What the page around the app provides when it signs people in itself. */
export type TokenProvider = {
  /**
   * A token for whoever is signed in, null for nobody.
   * @param ask.renew the API refused the last one: a new one is needed, not the same again
   */
  getToken(ask: { renew: boolean }): string | null | Promise<string | null>
  /** Signs out there, too. */
  signOut?(): void
  /** Where the page can tell that somebody else is signed in. @returns a function that ends it */
  subscribe?(changed: () => void): () => void
}

/** A bearer token that the page around the app provides, and renews when it is asked to. */
export function bearerAuth(provider: TokenProvider, signOutUrl: string | null): AuthAdapter {
  const change = changeSignal()
  /** Undefined until the page has been asked. */
  let token: string | null | undefined

  const asked = renewal(async () => {
    const wasSignedIn = token !== undefined
    const old = token
    const next = await provider.getToken({ renew: wasSignedIn })
    // Somebody left while the page was asked: what it answered is about them.
    if (token !== old) return false
    if (next !== null && next === old) return false
    const isSamePerson = next !== null && (!old || subjectOf(next) === subjectOf(old))
    hold(next)
    if (wasSignedIn ? !isSamePerson : next === null) change.tell()
    return isSamePerson
  })

  function hold(next: string | null | undefined): void {
    token = next
    asked.next()
  }
  function leave(): void {
    if (token === null) return
    hold(null)
    change.tell()
  }
  provider.subscribe?.(() => {
    hold(undefined)
    change.tell()
  })

  return {
    identity: () => `bearer#${change.count()}`,
    mayBeSignedIn: () => token !== null,
    subscribe: change.subscribe,
    async authorize(request) {
      if (token === undefined) await asked.renew(asked.mark(request))
      if (token) request.headers.set('Authorization', `Bearer ${token}`)
      return asked.mark(request)
    },
    renew: asked.renew,
    rejected(request) {
      if (asked.isCurrent(request)) leave()
    },
    signOut() {
      leave()
      if (provider.signOut) provider.signOut()
      else if (signOutUrl) location.assign(signOutUrl)
    },
  }
}
