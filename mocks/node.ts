import { http, HttpResponse } from 'msw'
import { type SetupServer, setupServer } from 'msw/node'
import type { Backend } from './backend'

/**
 * Puts a backend in front of the network of this process, for tests and scripts; call `listen()` on the result.
 * @param backend looked up at every request, so that each test can have its own
 */
export function mockServer(backend: () => Backend): SetupServer {
  return setupServer(
    http.all('*/api/v1/*', async ({ request }) => {
      try {
        return await backend().fetch(request)
      } catch (error) {
        // A connection that a scenario breaks, as the network would.
        if (error instanceof TypeError) return HttpResponse.error()
        throw error
      }
    }),
  )
}
