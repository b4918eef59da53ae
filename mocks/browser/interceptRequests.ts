import { http } from 'msw'
import { setupWorker } from 'msw/browser'

/**
 * Lets msw's service worker answer the page's own requests to the API, visible in the browser's tools.
 * @param answer gives the answer; @throws when service workers are not to be had
 */
export async function interceptRequests(answer: (request: Request) => Promise<Response>): Promise<void> {
  if (!('serviceWorker' in navigator)) throw new Error('Service workers are not available here.')
  const worker = setupWorker(http.all('*/api/v1/*', ({ request }) => answer(request)))
  const url = new URL(`${import.meta.env.BASE_URL}mockServiceWorker.js`, location.href).href
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url } })
}
