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
  let send = direct
  void interceptRequests(direct)
    .then(() => {
      send = (request) => globalThis.fetch(request)
    })
    .catch((cause: unknown) => console.info('Portico: the mock works without its service worker.', cause))
  return (request) => send(request)
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

async function interceptRequests(direct: Fetch): Promise<void> {
  if (!('serviceWorker' in navigator)) throw new Error('Service workers are not available here.')
  const [{ setupWorker }, { http }] = await Promise.all([import('msw/browser'), import('msw')])
  const worker = setupWorker(http.all('*/api/v1/*', ({ request }) => direct(request)))
  const url = new URL(`${import.meta.env.BASE_URL}mockServiceWorker.js`, location.href).href
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url } })
}
