/**
 * Requests and answers as messages, so that the backend can live in a worker: the page's thread only passes them on.
 * Bodies go in one piece, answers come in chunks as they are written.
 */

type Head = { status: number; statusText: string; headers: [string, string][] }

export type ToBackend =
  | {
      kind: 'request'
      id: number
      url: string
      method: string
      headers: [string, string][]
      body: ArrayBuffer | null
    }
  | { kind: 'abort'; id: number }

export type FromBackend =
  | ({ kind: 'head'; id: number } & Head)
  | { kind: 'chunk'; id: number; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'end'; id: number }
  | { kind: 'failed'; id: number; message: string }

/** One end of the line: a MessagePort, or a dedicated worker seen from either side. */
export type Line = {
  postMessage(message: unknown, transfer: Transferable[]): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}

type Fetch = (request: Request) => Promise<Response>

/** Statuses whose answers may not have a body. */
const bodiless = new Set([204, 205, 304])

/**
 * The page's end.
 * @returns a `fetch` that is answered by the backend at the other end of the line
 */
export function relayTo(line: Line): Fetch {
  type Waiting = {
    answer(head: Head): void
    refuse(error: unknown): void
    body?: ReadableStreamDefaultController<Uint8Array>
  }
  const waiting = new Map<number, Waiting>()
  let lastId = 0

  line.addEventListener('message', ({ data }: MessageEvent<FromBackend>) => {
    const one = waiting.get(data.id)
    if (!one) return
    if (data.kind === 'head') one.answer(data)
    else if (data.kind === 'chunk') one.body?.enqueue(data.bytes)
    else {
      waiting.delete(data.id)
      if (data.kind === 'end') one.body?.close()
      else {
        one.body?.error(new TypeError(data.message))
        one.refuse(new TypeError(data.message))
      }
    }
  })

  return async (request) => {
    const id = (lastId += 1)
    const body = request.body ? await request.arrayBuffer() : null
    return new Promise<Response>((resolve, reject) => {
      const stop = () => {
        line.postMessage({ kind: 'abort', id } satisfies ToBackend, [])
        const one = waiting.get(id)
        waiting.delete(id)
        const reason: unknown =
          request.signal.reason ?? new DOMException('The request was aborted.', 'AbortError')
        one?.body?.error(reason)
        reject(reason)
      }
      if (request.signal.aborted) return stop()
      request.signal.addEventListener('abort', () => waiting.has(id) && stop(), { once: true })
      waiting.set(id, {
        answer({ status, statusText, headers }) {
          const stream = new ReadableStream<Uint8Array>({
            start(controller) {
              const one = waiting.get(id)
              if (one) one.body = controller
            },
            cancel() {
              // Nothing may be written to it any more, not even its end.
              waiting.delete(id)
              line.postMessage({ kind: 'abort', id } satisfies ToBackend, [])
            },
          })
          resolve(new Response(bodiless.has(status) ? null : stream, { status, statusText, headers }))
        },
        refuse: reject,
      })
      const message: ToBackend = {
        kind: 'request',
        id,
        url: request.url,
        method: request.method,
        headers: [...request.headers],
        body,
      }
      line.postMessage(message, body ? [body] : [])
    })
  }
}

/** The backend's end: answers what comes over the line until the line is closed. */
export function answerOver(line: Line, fetch: Fetch): void {
  const running = new Map<number, AbortController>()
  const send = (message: FromBackend, transfer: Transferable[] = []) => line.postMessage(message, transfer)

  async function answer(data: Extract<ToBackend, { kind: 'request' }>): Promise<void> {
    const { id, url, method, headers, body } = data
    const abort = new AbortController()
    running.set(id, abort)
    try {
      const response = await fetch(new Request(url, { method, headers, body, signal: abort.signal }))
      const { status, statusText } = response
      send({ kind: 'head', id, status, statusText, headers: [...response.headers] })
      const reader = response.body?.getReader()
      abort.signal.addEventListener('abort', () => void reader?.cancel(), { once: true })
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        const bytes = new Uint8Array(part.value)
        send({ kind: 'chunk', id, bytes }, [bytes.buffer])
      }
      send({ kind: 'end', id })
    } catch (error) {
      send({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) })
    } finally {
      running.delete(id)
    }
  }

  line.addEventListener('message', ({ data }: MessageEvent<ToBackend>) => {
    if (data.kind === 'abort') running.get(data.id)?.abort()
    if (data.kind === 'request') void answer(data)
  })
}
