import { appAddress, safeReturnTo, signInPath } from '../../paths'
import { tabStorage } from '../../lib/storage'
import type { AuthAdapter } from './auth'
import { changeSignal } from './changeSignal'
import type { OidcOptions, Pending, Tokens } from './oidcTokens'
import { renewal } from './renewal'

const keys = { tokens: 'portico.oidc', pending: 'portico.oidc.pending' }

/** The library is needed on the way in, on the way out and to renew; not to show the first page. */
const library = () => import('./oidcTokens')

/** How the page goes elsewhere; another one in tests. */
type Go = (url: string) => void

/**
 * OpenID Connect: authorization code with PKCE, against any issuer.
 * Tokens are kept for the tab, in sessionStorage: a reload needs no second sign-in, they end with the tab and no other
 * tab gets them. Who can run a script in the page could use them, and could as well act through the app without them;
 * the policy `script-src 'self'` is what keeps scripts out.
 */
export async function oidcAuth(
  options: OidcOptions,
  go: Go = (url) => location.assign(url),
): Promise<AuthAdapter> {
  const change = changeSignal()
  await comeBack(options)
  let held = tabStorage.read<Tokens>(keys.tokens)

  const tokens = renewal(async () => {
    const old = held
    const next = old && (await (await library()).renewTokens(options, old))
    if (held !== old || next === null) return false
    hold(next)
    return true
  })
  function hold(next: Tokens | null): void {
    held = next
    tabStorage.write(keys.tokens, next)
    tokens.next()
  }
  function leave(): void {
    if (held === null) return
    hold(null)
    change.tell()
  }

  // Signing out in one tab signs out of all of them.
  const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('portico.oidc')
  tabs?.addEventListener('message', leave)

  return {
    identity: () => `${held ? held.subject : 'nobody'}#${change.count()}`,
    mayBeSignedIn: () => held !== null,
    subscribe: change.subscribe,
    authorize(request) {
      if (held) request.headers.set('Authorization', `Bearer ${held.access}`)
      return tokens.mark(request)
    },
    renew: tokens.renew,
    rejected(request) {
      if (tokens.isCurrent(request)) leave()
    },
    signOut() {
      const last = held
      leave()
      tabs?.postMessage('signed out')
      if (last) void leaveIssuer(options, last, go)
    },
    async goToSignIn(returnTo) {
      const { beginSignIn } = await library()
      const { url, pending } = await beginSignIn(options, callback(), safeReturnTo(returnTo) ?? '/')
      tabStorage.write(keys.pending, pending)
      go(url)
    },
  }
}

/** Where the issuer sends people back to; it has to know this address. */
function callback(): string {
  const app = new URL(appAddress('/'), location.href)
  app.hash = ''
  return app.href + (appAddress('/').startsWith('#') ? '' : 'sign-in/callback')
}

/** Whoever has just come back from the issuer goes on where they wanted to be, or learns why not. */
async function comeBack(options: OidcOptions): Promise<void> {
  const address = new URL(location.href)
  const isBack = address.searchParams.has('state') && address.href.split(/[?#]/)[0] === callback()
  if (!isBack) return
  address.hash = ''
  const pending = tabStorage.read<Pending>(keys.pending)
  tabStorage.write(keys.pending, null)
  let next = pending?.returnTo ?? '/'
  try {
    if (!pending) throw new Error('This tab has not begun to sign in')
    const { completeSignIn } = await library()
    tabStorage.write(keys.tokens, await completeSignIn(options, pending, address))
  } catch (error) {
    console.error(`Portico: not signed in. ${String(error)}`)
    next = `${signInPath(next)}${next === '/' ? '?' : '&'}failed`
  }
  history.replaceState(null, '', appAddress(next))
}

async function leaveIssuer(options: OidcOptions, last: Tokens, go: Go): Promise<void> {
  const app = new URL(appAddress('/'), location.href)
  app.hash = ''
  const { endSession } = await library()
  const url = await endSession(options, last, app.href).catch(() => null)
  if (url !== null) go(url)
}
