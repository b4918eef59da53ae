import { type Config, type PersonConfig, type SignIn, UsageError } from './config'
import type { Wire } from './client'

/** Puts the person's id wherever `{id}` stands. */
function forPerson<T>(value: T, id: string | undefined): T {
  const text = JSON.stringify(value).replaceAll('{id}', JSON.stringify(id ?? '').slice(1, -1))
  return JSON.parse(text) as T
}

function atPointer(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => {
      const isThere = typeof at === 'object' && at !== null && key in at
      return isThere ? (at as Record<string, unknown>)[key] : undefined
    }, value)
}

type ByRequest = Extract<SignIn, { request: object }>

/** What a browser sends with a cookie: the origin of the page too, which APIs check before they write. */
const withCookie = (cookie: string, { base }: Wire) => ({ Cookie: cookie, Origin: new URL(base).origin })

function tokenIn(text: string, pointer: string): unknown {
  try {
    return atPointer(JSON.parse(text), pointer)
  } catch {
    return undefined
  }
}

async function byRequest({ request, token, csrf }: ByRequest, who: string, wire: Wire) {
  const url = new URL(request.url, `${wire.base}/`)
  if (url.origin !== new URL(wire.base).origin)
    throw new UsageError(`${who}: ${url.href} is not on the origin of --url; nothing is sent elsewhere.`)
  const { method = 'POST', body, headers = {} } = request
  const response = await wire.ask(
    new Request(url, {
      method,
      headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
      redirect: 'manual',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  )
  const text = await response.text()
  if (response.status >= 400)
    throw new UsageError(`${who} could not sign in: ${method} ${url.pathname} answered ${response.status}.`)
  if (token === undefined) {
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
    const repeated = csrf && cookies.find((cookie) => cookie.startsWith(`${csrf.cookie}=`))
    const against = csrf && repeated ? { [csrf.header]: repeated.slice(csrf.cookie.length + 1) } : {}
    if (cookies.length > 0) return { ...withCookie(cookies.join('; '), wire), ...against }
    throw new UsageError(`${who} could not sign in: ${url.pathname} set no cookie, and no token is named.`)
  }
  const found = tokenIn(text, token)
  if (typeof found === 'string') return { Authorization: `Bearer ${found}` }
  throw new UsageError(
    `${who} could not sign in: there is no text at ${token} of what ${url.pathname} answered.`,
  )
}

/**
 * The headers that say who asks.
 * @throws UsageError when somebody cannot be signed in
 */
export async function signIn(
  role: string,
  person: PersonConfig,
  config: Config,
  wire: Wire,
): Promise<Record<string, string>> {
  const how = person.signIn ?? config.signIn
  if (!how) throw new UsageError(`people/${role} has no signIn, and there is none for everybody.`)
  const way = forPerson(how, person.id)
  if ('bearer' in way) return { Authorization: `Bearer ${way.bearer}` }
  if ('cookie' in way) return { ...withCookie(way.cookie, wire), ...way.headers }
  if ('headers' in way) return { ...way.headers }
  return byRequest(way, role, wire)
}
