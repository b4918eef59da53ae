import type { AuthAdapter } from './auth'

/**
 * Sends a request in the name of whoever is signed in. A request that was refused with 401 has done nothing, so it is
 * the one thing that is sent again, once, when the session could be renewed; whatever else fails is for the caller.
 */
export async function authorizedFetch(
  adapter: AuthAdapter,
  fetch: (request: Request) => Promise<Response>,
  request: Request,
): Promise<Response> {
  const again = request.clone()
  const sent = await adapter.authorize(request)
  const answer = await fetch(sent)
  if (answer.status !== 401) return answer
  const isRenewed = await adapter.renew?.(sent)
  if (!isRenewed) {
    adapter.rejected(sent)
    return answer
  }
  const resent = await adapter.authorize(again)
  const second = await fetch(resent)
  if (second.status === 401) adapter.rejected(resent)
  return second
}
