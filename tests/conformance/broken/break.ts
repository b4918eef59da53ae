import type { Db } from '../../../mocks/db/db'
import type { WorkspaceSettings } from '../../../mocks/domain/types'
import type { Fetch } from '../kit/client'

/** The mock as it is, for a broken one to be made of. */
export interface Whole {
  readonly fetch: Fetch
  readonly db: Db
}

/** A mock with one thing wrong, made from outside, and the checks that have to notice: these and no others. */
export interface Break {
  /** What is wrong, as it would stand in a list of incidents. */
  readonly name: string
  readonly fails: readonly string[]
  make(whole: Whole): Fetch
}

/** The path below the base, without the query. */
export const pathOf = ({ url }: Request): string => new URL(url).pathname.replace('/api/v1', '')

/** Whether it asks for the list with this method. */
export const isList = (request: Request): boolean =>
  request.method === 'GET' && pathOf(request) === '/portal/tickets'

/** Whether it reads one ticket. */
export const isTicket = (request: Request): boolean =>
  request.method === 'GET' && /^\/portal\/tickets\/[^/]+$/.test(pathOf(request))

export const idIn = (request: Request): string => decodeURIComponent(pathOf(request).split('/')[3] ?? '')

/** The same request with another query. */
export function withQuery(request: Request, change: (query: URLSearchParams) => void): Request {
  const url = new URL(request.url)
  change(url.searchParams)
  return new Request(url, { method: request.method, headers: request.headers })
}

/** The same request with other headers; null takes one away. */
export function withHeaders(request: Request, headers: Record<string, string | null>): Request {
  const all = new Headers(request.headers)
  for (const [name, value] of Object.entries(headers))
    if (value === null) all.delete(name)
    else all.set(name, value)
  return new Request(request, { headers: all })
}

/** The same answer with another body. */
export async function withBody<T>(response: Response, change: (body: T) => unknown): Promise<Response> {
  const body = JSON.stringify(change((await response.json()) as T))
  return new Response(body, { status: response.status, headers: response.headers })
}

export async function codeOf(response: Response): Promise<unknown> {
  const body = response.ok ? null : ((await response.clone().json()) as { code?: unknown })
  return body?.code
}

/** The header with which somebody of the workspace is signed in. */
export async function signedInAs({ fetch }: Whole, person: object): Promise<string> {
  const response = await fetch(
    new Request('http://mock.test/api/v1/mock/sign-in', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(person),
    }),
  )
  return `Bearer ${((await response.json()) as { token: string }).token}`
}

/** Answers a request as if the settings were others; they are as they were before anybody else asks. */
export async function under(
  { db, fetch }: Whole,
  request: Request,
  change: (settings: WorkspaceSettings) => WorkspaceSettings,
): Promise<Response> {
  const { settings } = db
  db.setSettings(change(settings))
  try {
    return await fetch(request)
  } finally {
    db.setSettings(settings)
  }
}
