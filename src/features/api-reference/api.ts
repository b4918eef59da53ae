import { sendRaw } from '../../shared/api/client'
import type { Prepared } from './model'

export type Tried = {
  status: number
  statusText: string
  milliseconds: number
  headers: [string, string][]
  text: string
}

/** More would only make the page slow. */
const longestText = 100_000

/**
 * Sends a request as whoever is signed in and reads what comes, as long as it comes.
 * @param onProgress is told of an answer that is still on its way, such as a stream of events
 * @throws ApiError when there is no answer
 */
export async function tryRequest(
  { method, path, headers, body }: Prepared,
  signal: AbortSignal,
  onProgress: (soFar: Tried) => void,
): Promise<Tried> {
  const startedAt = performance.now()
  const response = await sendRaw(path, { method, headers, signal, ...(body !== null && { body }) })
  const tried: Tried = {
    status: response.status,
    statusText: response.statusText,
    milliseconds: Math.round(performance.now() - startedAt),
    headers: [...response.headers].toSorted(([a], [b]) => a.localeCompare(b)),
    text: '',
  }
  // A stream may have nothing to say for long; that it is open is an answer.
  onProgress({ ...tried })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    tried.text += part.value
    if (tried.text.length > longestText) {
      tried.text = `${tried.text.slice(0, longestText)}\n… and more`
      await reader?.cancel()
      break
    }
    onProgress({ ...tried })
  }
  return { ...tried, text: pretty(tried.text) }
}

/** @returns the ETag of what a path holds now, null when it has none */
export async function currentTag(path: string): Promise<string | null> {
  return (await sendRaw(path, {})).headers.get('ETag')
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
