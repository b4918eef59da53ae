import { ApiError } from '../../../shared/api/apiError'
import { coalesce } from './coalesce'
import { readEvents } from './readEvents'
import { pause, untilVisible, whileVisible } from './visibility'

type Options = {
  open: (signal: AbortSignal) => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>
  /** Asks again for what is on the screen. What it is then, only the answers say. */
  askAgain: () => Promise<void>
  /** In [0, 1). */
  random?: () => number
}

const firstWaitMs = 1000
const longestWaitMs = 30_000
/** However still it is, so often is asked: an event may be lost. */
const anywayMs = 5 * 60_000

/** The viewer may not be here any more; the pages ask and say so. */
const isRefusal = (error: unknown) =>
  error instanceof ApiError && (error.status === 401 || error.status === 403 || error.code === 'portal_off')

/** The server has never heard of streams. */
const isUnknown = (error: unknown) =>
  error instanceof ApiError && [404, 405, 406, 410, 501].includes(error.status)

type Outcome = 'refused' | 'closed' | 'failed' | 'hidden'

/**
 * Follows what changes, while the tab is to be seen: by the stream, and by asking from time to time where there is
 * none. A hidden tab holds no connection, because browsers allow a host only six of them.
 * @returns what ends it
 */
export function follow({ open, askAgain, random = Math.random }: Options): () => void {
  const end = new AbortController()
  const news = coalesce(askAgain)
  let failures = 0
  let waitMs = 0
  let isFirst = true

  function waitAfter(error: unknown): number {
    if (error instanceof ApiError && error.retryAfterSeconds) return error.retryAfterSeconds * 1000
    const wait = isUnknown(error) ? longestWaitMs : Math.min(longestWaitMs, firstWaitMs * 2 ** failures)
    return wait * (0.75 + random() / 2)
  }

  async function listen(signal: AbortSignal): Promise<void> {
    const stream = await open(signal)
    failures = 0
    const anyway = setInterval(news.ask, anywayMs)
    try {
      const reading = readEvents(stream, signal, (name) => {
        if (name === 'tickets') news.ask()
      })
      // What came while nobody listened: first of all, between the page's own answers and this. No pause follows then:
      // the next change is told at once.
      if (isFirst) askAgain().catch(() => {})
      else news.ask()
      isFirst = false
      await reading
    } finally {
      clearInterval(anyway)
    }
  }

  async function connect(): Promise<Outcome> {
    const shown = whileVisible(end.signal)
    try {
      await listen(shown.signal)
      if (shown.signal.aborted) return 'hidden'
      waitMs = waitAfter(null)
      return 'closed'
    } catch (error) {
      if (shown.signal.aborted) return 'hidden'
      waitMs = waitAfter(error)
      failures += 1
      return isRefusal(error) ? 'refused' : 'failed'
    } finally {
      shown.stop()
    }
  }

  async function run(): Promise<void> {
    while (!end.signal.aborted) {
      await untilVisible(end.signal)
      const outcome = await connect()
      if (end.signal.aborted || outcome === 'hidden') continue
      // The server ends the stream together with the viewer's access, and when it is started anew.
      if (outcome !== 'failed') news.ask()
      if (outcome === 'refused') return
      await pause(waitMs, end.signal)
      // Without a stream, this is all there is.
      if (outcome === 'failed' && !end.signal.aborted) news.ask()
    }
  }

  void run()
  return () => {
    end.abort()
    news.stop()
  }
}
