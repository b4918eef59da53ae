import { basePath } from '../backend/contract'
import { standIn } from './standIn'

type Fetch = (request: Request) => Promise<Response>

type Options = {
  /** Where the real API is, without a slash at the end. */
  apiUrl: string
  /** Whether the mock answers a path of the API. */
  isMocked: (path: string) => boolean
  real: Fetch
  mock: Fetch
}

/**
 * A backend of two halves: some paths are answered by the mock, all others by the real API, and neither ever gets
 * what is the other's. People are known to one of them, the one that answers `/session`: if that is the real one, the
 * mock is asked in the name of a stand-in; if it is the mock, the real one gets the mock's token.
 */
export function partly({ apiUrl, isMocked, real, mock }: Options): Fetch {
  const tokenFor = isMocked('/session') ? null : standIn({ apiUrl, real, mock })

  return async (request) => {
    const path = request.url.startsWith(`${apiUrl}/`) ? request.url.slice(apiUrl.length) : null
    if (path === null || !isMocked(path.replace(/[?#].*/s, ''))) return real(request)
    const own = await forTheMock(request, path)
    if (!tokenFor || path.startsWith('/mock/')) return mock(own)
    const again = own.clone()
    const answer = await mock(signed(own, await tokenFor(request, false)))
    return answer.status === 401 ? mock(signed(again, await tokenFor(request, true))) : answer
  }
}

function signed(request: Request, token: string | null): Request {
  request.headers.delete('Authorization')
  if (token !== null) request.headers.set('Authorization', `Bearer ${token}`)
  return request
}

/** The same request, addressed as the mock reads it. */
async function forTheMock(request: Request, path: string): Promise<Request> {
  const { method, headers, signal } = request
  const body = request.body ? await request.arrayBuffer() : null
  return new Request(new URL(basePath + path, 'http://localhost'), { method, headers, body, signal })
}
