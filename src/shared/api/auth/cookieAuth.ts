import type { AuthConfig } from '../../config/config'
import type { AuthAdapter } from './auth'
import { changeSignal } from './changeSignal'
import { renewal } from './renewal'

type Options = Omit<Extract<AuthConfig, { kind: 'cookie' }>, 'kind'> & { signOutUrl: string | null }

/** Methods that change nothing, so that nobody gains by forging them. */
const safe = ['GET', 'HEAD', 'OPTIONS']

/** The deployment's own same-site session cookie: the browser sends it, the app never sees it. */
export function cookieAuth({ csrf, renewUrl, signOutUrl }: Options): AuthAdapter {
  const change = changeSignal()
  let isSignedIn = true

  function leave(): void {
    if (!isSignedIn) return
    isSignedIn = false
    change.tell()
  }
  function authorize(request: Request): Request {
    const authorized = new Request(request, { credentials: 'include' })
    const token =
      csrf && !safe.includes(request.method) && ('meta' in csrf ? inMeta(csrf.meta) : inCookie(csrf.cookie))
    if (csrf && token) authorized.headers.set(csrf.header, token)
    return authorized
  }
  const session = renewal(async () => {
    if (!renewUrl) return false
    const answer = await fetch(authorize(new Request(new URL(renewUrl, location.origin), { method: 'POST' })))
    if (answer.status >= 500) throw new TypeError('Nobody could renew the session')
    if (answer.ok) session.next()
    return answer.ok
  })

  return {
    identity: () => `cookie#${change.count()}`,
    mayBeSignedIn: () => isSignedIn,
    subscribe: change.subscribe,
    authorize: (request) => session.mark(authorize(request)),
    renew: session.renew,
    rejected: leave,
    signOut() {
      if (signOutUrl) location.assign(signOutUrl)
      else leave()
    },
  }
}

const inMeta = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name=${JSON.stringify(name)}]`)?.content

function inCookie(name: string): string | undefined {
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`))
  return cookie && decodeURIComponent(cookie.slice(name.length + 1))
}
