import { expect } from 'vitest'
import { type Backend, createBackend } from '../../mocks/backend'
import { createDb, type Db } from '../../mocks/db/db'
import type { Workspace } from '../../mocks/db/workspace'
import type { components } from '../../src/shared/api/schema'
import { requestErrors, responseErrors } from './contractDocument'
import { smallWorkspace } from './smallWorkspace'

export type Schemas = components['schemas']

/** An answer as tests look at it; `body` is whatever it was, checked against the contract before. */
interface Answer<T = unknown> {
  status: number
  body: T
  text: string
  headers: Headers
  /** The code of a problem, undefined for anything else. */
  code: string | undefined
  /** The pointers of a problem's errors. */
  pointers: string[]
}

interface Sending {
  body?: unknown
  /** Sent as it is, instead of `body`. */
  raw?: BodyInit
  headers?: Record<string, string>
}

export interface Client {
  send<T = unknown>(method: string, path: string, sending?: Sending): Promise<Answer<T>>
  get<T = unknown>(path: string, headers?: Record<string, string>): Promise<Answer<T>>
  post<T = unknown>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>
  put<T = unknown>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>
  patch<T = unknown>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>
  /** Reads a settings resource and writes to it at once, with the tag that was read. */
  edit<T = unknown>(
    path: string,
    body: unknown,
    writeTo?: { method?: string; path?: string },
  ): Promise<Answer<T>>
}

type Fetch = (request: Request) => Promise<Response>

/** A client that holds every exchange to the contract: each answer, and each request that was accepted. */
export function clientOf(fetch: Fetch, token?: string, always: Record<string, string> = {}): Client {
  async function send<T>(
    method: string,
    path: string,
    { body, raw, headers = {} }: Sending = {},
  ): Promise<Answer<T>> {
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const all = new Headers({ ...always, ...headers })
    if (token !== undefined && !all.has('Authorization')) all.set('Authorization', `Bearer ${token}`)
    if (body !== undefined && !all.has('Content-Type')) all.set('Content-Type', 'application/json')
    const url = path.startsWith('http') ? path : `http://mock.test/api/v1${path}`
    const request = new Request(url, {
      method,
      headers: all,
      ...(content !== undefined && { body: content }),
    })
    const response = await fetch(request)
    const text = await response.text()
    const type = response.headers.get('Content-Type')
    const answer: unknown = type?.includes('json') && text !== '' ? JSON.parse(text) : text
    if (method !== 'HEAD')
      expect(responseErrors(method, url, response.status, type, answer, response.headers)).toEqual([])
    if (response.ok && method !== 'HEAD')
      expect(requestErrors(method, url, all.get('Content-Type'), body)).toEqual([])
    const problem = type?.includes('problem') ? (answer as Schemas['Problem']) : undefined
    return {
      status: response.status,
      body: answer as T,
      text,
      headers: response.headers,
      code: problem?.code,
      pointers: (problem?.errors ?? []).map(({ pointer }) => pointer),
    }
  }
  const withBody =
    (method: string) =>
    <T>(path: string, body?: unknown, headers: Record<string, string> = {}) =>
      send<T>(method, path, { body, headers })
  return {
    send,
    get: (path, headers = {}) => send('GET', path, { headers }),
    post: withBody('POST'),
    put: withBody('PUT'),
    patch: withBody('PATCH'),
    async edit(path, body, { method = 'PATCH', path: target = path } = {}) {
      const { headers } = await send('GET', path)
      return send(method, target, { body, headers: { 'If-Match': headers.get('ETag') ?? '' } })
    },
  }
}

export interface Mock {
  backend: Backend
  db: Db
  /** Nobody, signed out. */
  nobody: Client
  /** A user or teammate of the workspace, signed in. */
  as(id: string, headers?: Record<string, string>): Promise<Client>
  tokenOf(id: string): Promise<string>
}

/** A backend of its own for a test; a mistake of the mock itself fails the test. */
export function startMock(workspace: Workspace = smallWorkspace): Mock {
  const db = createDb(workspace)
  const backend = createBackend({
    db,
    onError(error) {
      throw error
    },
  })
  const nobody = clientOf(backend.fetch)
  async function tokenOf(id: string): Promise<string> {
    const isTeammate = db.world(0).teammatesById.has(id)
    const answer = await nobody.post<Schemas['MockToken']>(
      '/mock/sign-in',
      isTeammate ? { teammateId: id } : { userId: id },
    )
    expect(answer.status).toBe(200)
    return answer.body.token
  }
  return {
    backend,
    db,
    nobody,
    tokenOf,
    as: async (id, headers) => clientOf(backend.fetch, await tokenOf(id), headers),
  }
}

/** The workspace with other settings, or other rows. */
export function workspaceWith(
  portal: Partial<Workspace['settings']['portal']>,
  others: Partial<Workspace> = {},
): Workspace {
  const { settings } = smallWorkspace
  return {
    ...smallWorkspace,
    settings: { ...settings, portal: { ...settings.portal, ...portal } },
    ...others,
  }
}
