import { relayTo } from './browser/relay'

type Fetch = (request: Request) => Promise<Response>

/**
 * Starts the mock backend in this browser. It lives in a worker, so it never holds up the page, and all tabs share it.
 * The service worker of msw makes it answer ordinary requests, visible in the browser's tools; until that worker is
 * there, and where service workers are blocked, requests take the direct way, so the app never waits for it.
 * @returns how the app sends requests from now on
 */
export async function startMock(): Promise<Fetch> {
  const direct = await connect()
  let lastAnswerAt = performance.now()
  let send: Fetch = (request) => direct(request).finally(() => (lastAnswerAt = performance.now()))
  void whenIdle(() => lastAnswerAt)
    .then(() => import('./browser/interceptRequests'))
    .then(({ interceptRequests }) => interceptRequests(direct))
    .then(() => {
      send = (request) => globalThis.fetch(request)
    })
    .catch((cause: unknown) => console.info('Portico: the mock works without its service worker.', cause))
  return (request) => send(request)
}

/** After what is on the screen first: the service worker is for looking at requests, nobody waits for it. */
async function whenIdle(lastAnswerAt: () => number): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
  const calmMs = 1500
  do await new Promise((resolve) => setTimeout(resolve, calmMs))
  while (performance.now() - lastAnswerAt() < calmMs)
}

async function connect(): Promise<Fetch> {
  if (typeof SharedWorker !== 'undefined') {
    const { port } = new SharedWorker(new URL('./browser/worker.ts', import.meta.url), {
      type: 'module',
      name: 'portico-mock',
    })
    port.start()
    return relayTo(port)
  }
  if (typeof Worker !== 'undefined')
    return relayTo(new Worker(new URL('./browser/worker.ts', import.meta.url), { type: 'module' }))
  const { startBackend } = await import('./browser/backendInBrowser')
  const backend = await startBackend()
  return (request) => backend.fetch(request)
}
