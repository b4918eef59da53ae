import { http, HttpResponse } from 'msw'
import { setupWorker } from 'msw/browser'

/** On every answer that came through the service worker; a worker that was restarted lets requests pass it by. */
export const markOfMock = 'X-Portico-Mock'

/**
 * Lets msw's service worker answer the page's own requests to the API, visible in the browser's tools.
 * @param answer gives the answer; @throws when service workers are not to be had
 */
export async function interceptRequests(answer: (request: Request) => Promise<Response>): Promise<void> {
  if (!('serviceWorker' in navigator)) throw new Error('Service workers are not available here.')
  // What the backend throws is a broken connection; msw would make a 500 of it.
  const broken = () => HttpResponse.error()
  const marked = (response: Response) => {
    response.headers.set(markOfMock, 'service worker')
    return response
  }
  const worker = setupWorker(
    http.all('*/api/v1/*', ({ request }) => answer(request).then(marked).catch(broken)),
  )
  const url = new URL(`${import.meta.env.BASE_URL}mockServiceWorker.js`, location.href).href
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url } })
}
