import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { toRequest } from '../../mocks/http/server'
import { createPipe, type Throttle } from './throttle'

export type Api = (request: Request) => Promise<Response>

type Options = {
  folder: string
  /** The path under which the folder is served, with a slash at both ends. */
  base?: string
  /** Answers everything under /api/; without it, such paths are 404. */
  api?: Api
  throttle?: Throttle
  /** Other origins that the page may talk to. */
  connect?: string[]
}

export type StaticServer = {
  /** Where index.html is, with a slash at the end. */
  url: string
  origin: string
  /** The files that have been asked for, relative to the folder, in order. */
  served: string[]
  close(): Promise<void>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.yaml': 'application/yaml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
}

/** What a careful host would send: a page that breaks this policy breaks in the tests already. */
const policyFor = (connect: string[]) =>
  [
    "default-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
  ].join('; ')

type Head = Record<string, string | number>

/** A host of static files as the product would get one: compressed, every unknown path is the app, cached for good. */
export async function serve({
  folder,
  base = '/',
  api,
  throttle,
  connect = [],
}: Options): Promise<StaticServer> {
  const compressed = new Map<string, Buffer>()
  const served: string[] = []
  const pipe = throttle && createPipe(throttle)

  function send(response: ServerResponse, status: number, head: Head, body: Buffer): void {
    response.writeHead(status, { ...head, 'content-length': body.length })
    if (pipe) pipe(response, body)
    else response.end(body)
  }

  function fileFor(pathname: string): string | undefined {
    if (!pathname.startsWith(base)) return undefined
    const file = path.join(folder, pathname.slice(base.length))
    if (file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile()) return file
    return path.extname(file) === '' ? path.join(folder, 'index.html') : undefined
  }

  function sendFile(response: ServerResponse, pathname: string): void {
    const file = fileFor(pathname)
    if (!file) return send(response, 404, { 'content-type': 'text/plain' }, Buffer.from('Not found'))
    const body = compressed.get(file) ?? gzipSync(readFileSync(file), { level: 9 })
    compressed.set(file, body)
    const name = path.relative(folder, file)
    served.push(name)
    send(
      response,
      200,
      {
        'content-type': types[path.extname(file)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-security-policy': policyFor(connect),
        'cache-control': name.startsWith('assets') ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
      body,
    )
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (!pathname.startsWith('/api/')) sendFile(response, decoded(pathname))
    else if (!api) send(response, 404, { 'content-type': 'text/plain' }, Buffer.from('No API here'))
    else void relay(api, request, response, pipe)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  // "localhost" counts as secure, so that service workers are allowed.
  const origin = `http://localhost:${port}`
  return {
    url: origin + base,
    origin,
    served,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Pipe = ReturnType<typeof createPipe>

async function relay(api: Api, request: IncomingMessage, response: ServerResponse, pipe: Pipe | undefined) {
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  try {
    const answer = await api(toRequest(request, `http://${request.headers.host}`, gone.signal))
    const head = Object.fromEntries(answer.headers)
    response.writeHead(answer.status, head)
    if (pipe) pipe(response, Buffer.from(await answer.arrayBuffer()))
    else if (answer.body) for await (const chunk of answer.body) response.write(chunk)
    if (!pipe) response.end()
  } catch (error) {
    if (gone.signal.aborted) return
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
    response.end(String(error))
  }
}

/** What cannot be decoded names no file. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
