import type { QueryClient } from '@tanstack/react-query'
import { ApiError } from '../../../shared/api/apiError'
import { bodyOf, client } from '../../../shared/api/client'
import { portalKeys } from '../api'

type Stream = ReadableStream<Uint8Array<ArrayBuffer>>

/**
 * Opens the stream that says when something changed. An `EventSource` could not send who asks.
 * @throws ApiError as any request; also for an answer that is no stream
 */
export async function openEvents(signal: AbortSignal): Promise<Stream> {
  const answer = client.GET('/portal/events', { signal, parseAs: 'stream' })
  const [body, { response }] = await Promise.all([bodyOf(answer), answer])
  if (response.headers.get('Content-Type')?.startsWith('text/event-stream') && body) return body
  throw new ApiError({ status: response.status, code: 'unexpected_answer', title: 'This is no stream.' })
}

const pauseMs = 200

/**
 * Asks again for everything of the portal that is on the screen. What is on its way arrives first, so that neither a
 * page that is being loaded nor a reply that is being sent is lost to it.
 */
export async function askAgain(queryClient: QueryClient): Promise<void> {
  const queryKey = portalKeys.all()
  while (queryClient.isFetching({ queryKey }) > 0 || queryClient.isMutating() > 0)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  await queryClient.invalidateQueries({ queryKey })
}
