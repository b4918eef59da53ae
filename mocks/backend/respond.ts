import type { Refusal } from './problem'

/** An answer in the form every declared reply has. */
export type AnyReply = {
  status: number
  headers?: Record<string, string>
  body?: unknown
  text?: Iterable<string> | ReadableStream<string>
}

/** Nothing the API says is for anybody else, or for later. */
const everyAnswer = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }

/** Enough for a piece: sending each line by itself would cost more than writing it. */
const pieceLength = 32_000

function inPieces(text: Iterable<string> | ReadableStream<string>): ReadableStream<Uint8Array> {
  if (text instanceof ReadableStream) return text.pipeThrough(new TextEncoderStream())
  const lines = text[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull(controller) {
      let piece = ''
      let next = lines.next()
      while (!next.done) {
        piece += next.value
        if (piece.length >= pieceLength) break
        next = lines.next()
      }
      if (piece !== '') controller.enqueue(encoder.encode(piece))
      if (next.done) controller.close()
    },
    cancel: () => void lines.return?.(),
  })
}

/** @param isHead whether the body stays at home */
export function toResponse(reply: AnyReply, isHead: boolean): Response {
  const { status, body, text } = reply
  const headers = new Headers({ ...everyAnswer, ...reply.headers })
  if (text !== undefined) return new Response(isHead ? null : inPieces(text), { status, headers })
  if (body === undefined) return new Response(null, { status, headers })
  headers.set('Content-Type', 'application/json; charset=utf-8')
  return new Response(isHead ? null : JSON.stringify(body), { status, headers })
}

export function problemResponse({ problem, headers }: Refusal, isHead: boolean): Response {
  const all = { ...everyAnswer, ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' }
  return new Response(isHead ? null : JSON.stringify(problem), { status: problem.status, headers: all })
}
