import { createParser } from 'eventsource-parser'

type Stream = ReadableStream<Uint8Array<ArrayBuffer>>

/** The server says something every 25 seconds or so; after this long, nobody is there any more. */
const silenceMs = 70_000

/**
 * Reads server-sent events until the stream ends or is given up.
 * @param onEvent is told the name of each
 * @throws what breaks the stream; an Error when it has been silent for too long
 */
export async function readEvents(
  stream: Stream,
  signal: AbortSignal,
  onEvent: (name: string) => void,
): Promise<void> {
  const parser = createParser({ onEvent: ({ event }) => onEvent(event ?? 'message') })
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  const leave = () => void reader.cancel().catch(() => {})
  signal.addEventListener('abort', leave, { once: true })
  try {
    for (;;) {
      const { value, done } = await orSilence(reader.read())
      if (done) return
      parser.feed(decoder.decode(value, { stream: true }))
    }
  } finally {
    signal.removeEventListener('abort', leave)
    leave()
  }
}

function orSilence<T>(reading: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The stream is silent.')), silenceMs)
    reading.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
