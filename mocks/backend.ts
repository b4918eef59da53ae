import { admit, userOf } from './backend/caller'
import { basePath, type Match, matchOperation } from './backend/contract'
import { endpointOf } from './backend/endpoints'
import { readBody } from './backend/jsonBody'
import { Refusal, refuse, refuseIfInvalid, scriptedFailure } from './backend/problem'
import { keyErrors } from './backend/once'
import { readQuery } from './backend/query'
import { type AnyReply, problemResponse, toResponse } from './backend/respond'
import { createServices, type BackendOptions, type Services } from './backend/services'
import type { Identity } from './backend/tokens'
import { viewerOf } from './domain/visibility'

export interface Backend {
  /**
   * Answers a request as a real backend would.
   * @throws TypeError when a scenario breaks the connection; the request's own reason when it is given up
   */
  fetch(request: Request): Promise<Response>
}

/** The mock backend: every operation of the contract, on the data of one workspace. */
export function createBackend(options: BackendOptions): Backend {
  const services = createServices(options)
  return {
    async fetch(request) {
      const isHead = request.method === 'HEAD'
      try {
        return toResponse(await answer(request, services), isHead)
      } catch (error) {
        if (error instanceof Refusal) return problemResponse(error, isHead)
        if (request.signal.aborted || error instanceof BrokenConnection) throw error
        options.onError?.(error)
        return problemResponse(new Refusal('internal'), isHead)
      }
    },
  }
}

/** What a browser's fetch throws when the connection breaks. */
class BrokenConnection extends TypeError {}

async function sufferScenario(request: Request, { operation }: Match, path: string, { scenario }: Services) {
  if (operation.tag === 'Mock') return
  const failure = scenario.failureFor(operation.method, path)
  await scenario.delay(request.signal)
  if (failure === 0) throw new BrokenConnection('The connection was broken, as the scenario asked.')
  if (failure !== null) throw scriptedFailure(failure)
}

async function identify(request: Request, { tokens }: Services): Promise<Identity | 'invalid' | null> {
  const header = request.headers.get('Authorization')
  if (!header) return null
  const [, token] = /^Bearer +(\S+)$/i.exec(header) ?? []
  return token === undefined ? 'invalid' : ((await tokens.read(token)) ?? 'invalid')
}

async function isStillWelcome(request: Request, { operation }: Match, services: Services): Promise<boolean> {
  const identity = await identify(request, services)
  try {
    admit(
      operation,
      { identity, viewAs: request.headers.get('X-View-As') },
      services.world(),
      () => undefined,
    )
    return true
  } catch {
    return false
  }
}

async function answer(request: Request, services: Services): Promise<AnyReply> {
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : ''
  const match =
    matchOperation(request.method === 'HEAD' ? 'GET' : request.method, path) ?? refuse('not_found')
  const { operation, params } = match
  await sufferScenario(request, match, path, services)

  const bytes = new Uint8Array(await request.arrayBuffer())
  const identity = await identify(request, services)
  const endpoint = await endpointOf(operation.operationId)
  const checker = operation.body && !endpoint.checksItsBody ? await import('./backend/body') : null

  // From here on nothing waits: what is checked still holds when it is stored.
  const world = services.world()
  const credentials = { identity, viewAs: request.headers.get('X-View-As') }
  const caller = admit(operation, credentials, world, services.recordViewAs)
  const { query, errors } = readQuery(searchParams, operation)
  const parsed = readBody(bytes, request.headers.get('Content-Type'), operation)
  const schemaRef = parsed.errors.length === 0 ? operation.body?.schemaRef : undefined
  const inBody = schemaRef && checker ? checker.bodyErrors(schemaRef, parsed.value) : []
  refuseIfInvalid([...errors, ...keyErrors(operation, request.headers), ...parsed.errors, ...inBody])

  const user = userOf(caller)
  return endpoint.run({
    params,
    query,
    body: parsed.value,
    headers: request.headers,
    signal: request.signal,
    world,
    services,
    isStillWelcome: () => isStillWelcome(request, match, services),
    caller,
    teammate: caller?.kind === 'teammate' ? caller.teammate : undefined,
    user,
    viewer: user && operation.caller === 'user' ? viewerOf(user, world) : undefined,
  })
}
