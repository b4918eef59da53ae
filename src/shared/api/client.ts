import createClient, { type Middleware } from 'openapi-fetch'
import { ApiError, toApiError } from './apiError'
import { config } from '../config/config'
import { auth } from './auth/auth'
import { authorizedFetch } from './auth/authorizedFetch'
import { sendViewAs } from './auth/viewAs'
import type { paths } from './schema'
import { transport } from './transport'

const BrowserRequest = globalThis.Request

/** A request to a path of the API. Where the API is, is known only while the app runs. */
class ApiRequest extends BrowserRequest {
  constructor(path: RequestInfo | URL, init?: RequestInit) {
    super(typeof path === 'string' ? config().apiUrl + path : path, init)
  }
  /** What an adapter makes of one is as good. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof BrowserRequest
  }
}

const viewAs: Middleware = {
  onRequest({ request, schemaPath }) {
    sendViewAs(request, schemaPath)
  },
}

/** The typed client. Features wrap it in their own `api.ts`; nothing else calls it. */
export const client = createClient<paths>({
  Request: ApiRequest,
  fetch: (request) => authorizedFetch(auth(), transport.fetch, request),
  querySerializer: { array: { style: 'form', explode: true } },
})
client.use(viewAs)

type Answer<T> = { data?: T; error?: unknown; response: Response }

/**
 * Waits for an answer of the client and gives its body, with the response beside it.
 * @throws ApiError for every answer that is not a success, no answer at all, or a body that cannot be read
 */
async function answerOf<T>(pending: Promise<Answer<T>>): Promise<{ data: T; response: Response }> {
  const { data, error, response } = await pending.catch(unreachable)
  if (!response.ok) throw toApiError(response, error)
  const isEmpty = data === undefined || typeof data !== 'object'
  if (isEmpty && response.status !== 204)
    throw new ApiError({
      status: response.status,
      code: 'unexpected_answer',
      title: 'The server sent an answer that cannot be read.',
    })
  return { data: data as T, response }
}

/** Like `answerOf`, for those who need the body only. */
export async function bodyOf<T>(pending: Promise<Answer<T>>): Promise<T> {
  return (await answerOf(pending)).data
}

/** A settings resource together with the ETag its next write has to name. */
export type Versioned<T> = { value: T; etag: string }

/** Like `answerOf`, with the ETag that a write has to send in `If-Match`. */
export async function versionedOf<T>(pending: Promise<Answer<T>>): Promise<Versioned<T>> {
  const { data, response } = await answerOf(pending)
  return { value: data, etag: response.headers.get('ETag') ?? '' }
}

/**
 * Sends any request to a path of the API, in the name of whoever is signed in, and gives the answer as it is.
 * @throws ApiError when there is no answer
 */
export async function sendRaw(path: string, init: RequestInit): Promise<Response> {
  return authorizedFetch(auth(), transport.fetch, new ApiRequest(path, init)).catch(unreachable)
}

function unreachable(cause: unknown): never {
  if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
  if (cause instanceof SyntaxError)
    throw new ApiError({
      status: 0,
      code: 'unexpected_answer',
      title: 'The server sent an answer that cannot be read.',
    })
  throw new ApiError({ status: 0, code: 'network', title: 'The server cannot be reached.' })
}
