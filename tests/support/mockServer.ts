import { http, type HttpHandler } from 'msw'
import { setupServer } from 'msw/node'
import { createBackend, type Backend } from '../../mocks/backend'
import { createDb, type Db } from '../../mocks/db/db'
import type { Workspace } from '../../mocks/db/workspace'
import { requestErrors, responseErrors } from './contractDocument'

/** One request and its answer, as a test may want to count them. */
export type Exchange = { method: string; path: string; body: unknown; status: number }

let backend: Backend | null = null
const exchanges: Exchange[] = []
const broken: string[] = []

async function bodyOf(message: Request | Response): Promise<unknown> {
  const text = await message.text()
  const isJson = /json/.test(message.headers.get('Content-Type') ?? '')
  return text !== '' && isJson ? JSON.parse(text) : text
}

/** The mock backend behind the network of the test; what goes over it is held to the contract. */
const relay: HttpHandler = http.all('*/api/v1/*', async ({ request }) => {
  if (!backend) throw new Error(`Nobody started a backend for ${request.method} ${request.url}`)
  const { method, url } = request
  const body = await bodyOf(request.clone())
  const response = await backend.fetch(request).catch(() => Response.error())
  if (response.type === 'error') return response
  const isStream = /event-stream/.test(response.headers.get('Content-Type') ?? '')
  const answer = isStream ? undefined : await bodyOf(response.clone())
  const path = new URL(url).pathname.replace('/api/v1', '')
  exchanges.push({ method, path, body, status: response.status })
  if (!isStream) {
    const type = response.headers.get('Content-Type')
    broken.push(...requestErrors(method, url, request.headers.get('Content-Type'), body))
    broken.push(...responseErrors(method, url, response.status, type, answer, response.headers))
  }
  return response
})

export const server = setupServer(relay)

/** A fresh backend on a workspace; the one before is gone, with everything in it. */
export function startBackend(workspace: Workspace): { db: Db; backend: Backend } {
  const db = createDb(workspace)
  backend = createBackend({
    db,
    onError: (error) => {
      broken.push(`The mock failed: ${String(error)}`)
    },
  })
  exchanges.length = 0
  return { db, backend }
}

/** @returns the requests so far, oldest first; `about` is `PATCH /settings/portal`, or the beginning of it */
export function requests(about = ''): Exchange[] {
  return exchanges.filter(({ method, path }) => `${method} ${path}`.startsWith(about))
}

/** @returns what was against the contract since it was asked last */
export function takeBroken(): string[] {
  return broken.splice(0)
}
