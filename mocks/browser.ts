import { relayTo } from './browser/relay'

type Fetch = (request: Request) => Promise<Response>

/** What the mock does without, where the browser blocks it. */
type Missing = 'serviceWorker' | 'sharedWorker'

/** What the mock is to answer: all of the API, or some paths of it beside a real one. */
type Part = { apiUrl: string; paths: string[]; isMocked: (path: string) => boolean }

/**
 * Starts the mock backend in this browser. It lives in a worker, so it never holds up the page, and all tabs share it.
 * The service worker of msw makes it answer ordinary requests, visible in the browser's tools; until that worker is
 * there, and where service workers are blocked, requests take the direct way, so the app never waits for it.
 * @param asked what it is to answer; it starts before that is known
 * @param onMissing is told what the browser blocks; the mock works all the same
 * @returns how the app sends requests from now on
 */
export async function startMock(asked: Promise<Part>, onMissing: (what: Missing) => void): Promise<Fetch> {
  const direct = await connect(() => onMissing('sharedWorker'))
  const part = await asked
  if (!part.paths.includes('/*')) return beside(part, direct)
  let lastAnswerAt = performance.now()
  let send: Fetch = (request) => direct(request).finally(() => (lastAnswerAt = performance.now()))
  void whenIdle(() => lastAnswerAt)
    .then(() => import('./browser/interceptRequests'))
    .then(async ({ interceptRequests, markOfMock }) => {
      await interceptRequests(direct)
      send = async (request) => {
        const again = request.clone()
        const response = await globalThis.fetch(request)
        if (response.headers.has(markOfMock)) return response
        // The browser restarted the service worker, which has forgotten this page: nobody has answered yet.
        send = direct
        return direct(again)
      }
    })
    .catch((cause: unknown) => {
      console.info('Portico: the mock works without its service worker.', cause)
      onMissing('serviceWorker')
    })
  return (request) => send(request)
}

/** The service worker stays away then: it would answer for the real API, too. */
async function beside({ apiUrl, paths, isMocked }: Part, mock: Fetch): Promise<Fetch> {
  const { partly } = await import('./browser/partly')
  console.info(
    `Portico: the mock answers ${paths.join(', ') || 'nothing'}; everything else goes to ${apiUrl}`,
  )
  return partly({ apiUrl, isMocked, mock, real: (request) => globalThis.fetch(request) })
}

/** After what is on the screen first: the service worker is for looking at requests, nobody waits for it. */
async function whenIdle(lastAnswerAt: () => number): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
  const calmMs = 1500
  do await new Promise((resolve) => setTimeout(resolve, calmMs))
  while (performance.now() - lastAnswerAt() < calmMs)
}

async function connect(onAlone: () => void): Promise<Fetch> {
  const shared = sharedLine()
  if (shared) return relayTo(shared)
  onAlone()
  const alone = ownLine()
  if (alone) return relayTo(alone)
  const { startBackend } = await import('./browser/backendInBrowser')
  const backend = await startBackend()
  return (request) => backend.fetch(request)
}

/** @returns null where there are no shared workers, and where a policy forbids to start one: then it throws at once */
function sharedLine(): MessagePort | null {
  if (typeof SharedWorker === 'undefined') return null
  try {
    const { port } = new SharedWorker(new URL('./browser/worker.ts', import.meta.url), {
      type: 'module',
      name: 'portico-mock',
    })
    port.start()
    return port
  } catch (cause) {
    console.info('Portico: the mock works without a shared worker.', cause)
    return null
  }
}

/** The same for a worker of this tab alone. */
function ownLine(): Worker | null {
  if (typeof Worker === 'undefined') return null
  try {
    return new Worker(new URL('./browser/worker.ts', import.meta.url), { type: 'module' })
  } catch (cause) {
    console.info('Portico: the mock works without a worker.', cause)
    return null
  }
}
