import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { corsHeaders, preflightHeaders } from './cors'

type Fetch = (request: Request) => Promise<Response>

/** The request as a fetch-style backend reads it. @param base the origin, without a slash at the end */
export function toRequest(incoming: IncomingMessage, base: string, signal: AbortSignal): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  const { method = 'GET' } = incoming
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const body = hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' as const } : {}
  return new Request(`${base}${incoming.url ?? '/'}`, { method, headers, signal, ...body })
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, base: string, fetch: Fetch) {
  const cors = corsHeaders(incoming.headers.origin)
  if (incoming.method === 'OPTIONS' && incoming.headers['access-control-request-method']) {
    const asked = incoming.headers['access-control-request-headers']
    outgoing.writeHead(204, { ...cors, ...preflightHeaders(asked) }).end()
    return
  }
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  const response = await fetch(toRequest(incoming, base, gone.signal))
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), ...cors })
  if (response.body) await pipeline(Readable.fromWeb(response.body as never), outgoing)
  else outgoing.end()
}

/**
 * Serves a fetch-style backend over HTTP on this machine only.
 * @param port 0 for any free one
 * @returns the running server and its address, without a slash at the end
 * @throws what `listen` reports, e.g. a port that is taken
 */
export async function serve(fetch: Fetch, port: number): Promise<{ server: Server; origin: string }> {
  let origin = ''
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing, origin, fetch).catch(() => {
      // A client that has left, or a request line that is none: there is nobody to tell more.
      if (!outgoing.headersSent) outgoing.writeHead(400)
      outgoing.end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address === 'object' && address) origin = `http://127.0.0.1:${address.port}`
  return { server, origin }
}
