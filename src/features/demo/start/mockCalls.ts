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
export type Change = { as: string; path: string; patch: object }

export async function changeElsewhere(send: Send, { as, path, patch }: Change): Promise<void> {
  const held = await signInAs(send, as)
  const { headers } = await callMock(send, path, { as: held })
  const etag = headers.get('ETag') ?? ''
  await callMock(send, path, { method: 'PATCH', body: patch, as: held, etag })
}
