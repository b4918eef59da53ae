import type { components } from '../../../shared/api/schema'

export type Send = (request: Request) => Promise<Response>

type Held = { token: string; headers: Record<string, string> }
type Call = { method?: string; body?: unknown; as?: Held | null; etag?: string }

/** A request past the screen, before the app has its own way to the mock; @throws when it is refused */
export async function callMock(
  send: Send,
  path: string,
  { method, body, as, etag }: Call = {},
): Promise<Response> {
  const response = await send(
    new Request(new URL(`/api/v1${path}`, location.origin), {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(etag && { 'If-Match': etag }),
        ...as?.headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  )
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return response
}

/** Signs in as one of the people of the data set; teammates are those whom the data says are. */
export async function signInAs(send: Send, id: string): Promise<Held> {
  const ask = async (body: components['schemas']['MockSignIn']) => {
    const response = await callMock(send, '/mock/sign-in', { body })
    const { token } = (await response.json()) as components['schemas']['MockToken']
    return { token, headers: { Authorization: `Bearer ${token}` } }
  }
  return ask({ userId: id }).catch(() => ask({ teammateId: id }))
}

/** What somebody else does in another tab. */
export type Change = {
  as: string
  path: string
  /** Where the version stands that it is made to, if that is another path. */
  of?: string
} & (
  | { patch: object }
  | { post: object }
  /** Only a layout is written whole: made from the one there is. */
  | { put: (now: { draft: unknown[] }) => object }
)

export async function changeElsewhere(send: Send, change: Change): Promise<void> {
  const { as, path } = change
  const held = await signInAs(send, as)
  if ('post' in change && change.of === undefined) {
    await callMock(send, path, { body: change.post, as: held })
    return
  }
  const now = await callMock(send, change.of ?? path, { as: held })
  const etag = now.headers.get('ETag') ?? ''
  if ('post' in change) await callMock(send, path, { method: 'POST', as: held, etag })
  else if ('patch' in change)
    await callMock(send, path, { method: 'PATCH', body: change.patch, as: held, etag })
  else {
    const body = change.put((await now.json()) as { draft: unknown[] })
    await callMock(send, path, { method: 'PUT', body, as: held, etag })
  }
}

/** @returns the way to the mock, and what resolves when the page has begun to listen to what changes */
export function listening(send: Send): { send: Send; isListening: Promise<void> } {
  let heard = () => {}
  const isListening = new Promise<void>((resolve) => {
    heard = resolve
  })
  return {
    isListening,
    async send(request) {
      const response = await send(request)
      if (response.ok && new URL(request.url).pathname.endsWith('/portal/events')) heard()
      return response
    },
  }
}
