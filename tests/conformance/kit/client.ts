import { findOperation, responseErrors } from '../../support/contractDocument'

/** One request and its answer, as the report shows them. */
export interface Exchange {
  readonly who: string
  readonly method: string
  /** Below the base path, with its query. */
  readonly path: string
  /** Without what signs somebody in. */
  readonly headers: Readonly<Record<string, string>>
  readonly sent: string | undefined
  readonly status: number
  readonly answer: string
  readonly operationId: string | undefined
  /** The code of a problem. */
  readonly code: string | undefined
  /** What in the answer is against the contract. */
  readonly shapeErrors: readonly string[]
}

/** An answer; `body` is what the contract says it is only if `exchange.shapeErrors` is empty. */
export interface Answer<T = unknown> {
  readonly status: number
  readonly body: T
  readonly text: string
  readonly headers: Headers
  readonly code: string | undefined
  /** The pointers of a problem's errors. */
  readonly pointers: readonly string[]
  readonly exchange: Exchange
}

interface Sending {
  readonly body?: unknown
  /** Sent as it is, instead of `body`. */
  readonly raw?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Somebody who sends requests. */
export interface Client {
  readonly who: string
  send<T>(method: string, path: string, sending?: Sending): Promise<Answer<T>>
  get<T>(path: string, headers?: Record<string, string>): Promise<Answer<T>>
  post<T>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>
  patch<T>(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer<T>>
  put<T>(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer<T>>
  /** The answer as it comes, for streams; it is not recorded. */
  open(path: string, signal: AbortSignal): Promise<Response>
}

export type Fetch = (request: Request) => Promise<Response>

/** Nothing more is asked: the rest of the checks cannot be shown. */
export class BudgetSpent extends Error {}

export interface Limits {
  readonly requests: number
  readonly seconds: number
  /** For one request. */
  readonly timeoutMs: number
}

/** Where requests go, how many there were, and what came back. */
export interface Wire {
  /** Without a slash at the end. */
  readonly base: string
  readonly exchanges: readonly Exchange[]
  readonly requests: number
  /** @throws BudgetSpent when there were too many requests, or it took too long */
  ask(request: Request): Promise<Response>
  /** @param signedIn the headers that say who asks */
  client(who: string, signedIn: Readonly<Record<string, string>>): Client
}

export function createWire(address: string, fetch: Fetch, limits: Limits): Wire {
  const base = address.replace(/\/+$/, '')
  const until = performance.now() + limits.seconds * 1000
  const exchanges: Exchange[] = []
  let requests = 0

  function ask(request: Request): Promise<Response> {
    if (requests >= limits.requests) throw new BudgetSpent(`after ${limits.requests} requests`)
    if (performance.now() > until) throw new BudgetSpent(`after ${limits.seconds} s`)
    requests += 1
    return fetch(request)
  }

  function client(who: string, signedIn: Readonly<Record<string, string>>): Client {
    async function send<T>(
      method: string,
      path: string,
      { body, raw, headers = {} }: Sending = {},
    ): Promise<Answer<T>> {
      const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
      const asked: Record<string, string> = { ...(sent !== undefined && jsonType), ...headers }
      const request = new Request(`${base}${path}`, {
        method,
        headers: { ...signedIn, ...asked },
        signal: AbortSignal.timeout(limits.timeoutMs),
        redirect: 'manual',
        ...(sent !== undefined && { body: sent }),
      })
      const response = await ask(request)
      const answer = await read<T>(response, { who, method, path, headers: asked, sent })
      exchanges.push(answer.exchange)
      return answer
    }
    const withBody =
      (method: string) =>
      <T>(path: string, body?: unknown, headers: Record<string, string> = {}) =>
        send<T>(method, path, { body, headers })
    return {
      who,
      send,
      get: (path, headers = {}) => send('GET', path, { headers }),
      post: withBody('POST'),
      patch: withBody('PATCH'),
      put: withBody('PUT'),
      open: (path, signal) => ask(new Request(`${base}${path}`, { headers: signedIn, signal })),
    }
  }

  return {
    base,
    exchanges,
    get requests() {
      return requests
    },
    ask,
    client,
  }
}

type Asked = Pick<Exchange, 'who' | 'method' | 'path' | 'headers' | 'sent'>

async function read<T>(response: Response, asked: Asked): Promise<Answer<T>> {
  const { method, path } = asked
  const type = response.headers.get('Content-Type')
  const isStream = type?.startsWith('text/event-stream') === true
  // A stream stays open; that it has begun is all there is to an answer.
  const text = isStream ? '' : await response.text()
  if (isStream) await response.body?.cancel()
  const body = parse(text, type)
  const problem = type?.includes('problem') ? (body as { code?: unknown; errors?: unknown } | null) : null
  const code = typeof problem?.code === 'string' ? problem.code : undefined
  return {
    status: response.status,
    body: body as T,
    text,
    headers: response.headers,
    code,
    pointers: pointersOf(problem?.errors),
    exchange: {
      ...asked,
      status: response.status,
      answer: text,
      operationId: findOperation(method, path)?.operation.operationId,
      code,
      shapeErrors: method === 'HEAD' ? [] : shapeErrors(method, path, response, body),
    },
  }
}

const jsonType = { 'Content-Type': 'application/json' }

function parse(text: string, type: string | null): unknown {
  if (!type?.includes('json') || text === '') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function shapeErrors(method: string, path: string, response: Response, body: unknown): string[] {
  const type = response.headers.get('Content-Type')
  return responseErrors(method, path, response.status, type, body, response.headers).map((error) =>
    error.replace(/^\S+ \S+ answered \d+: /, ''),
  )
}

function pointersOf(errors: unknown): string[] {
  if (!Array.isArray(errors)) return []
  return errors.flatMap((error: unknown) => {
    const pointer = typeof error === 'object' && error !== null && 'pointer' in error ? error.pointer : null
    return typeof pointer === 'string' ? [pointer] : []
  })
}
