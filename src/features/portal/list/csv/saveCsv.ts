declare global {
  // Not in every browser, and not yet in the language's own library.
  var showSaveFilePicker: ((options: object) => Promise<FileSystemFileHandle>) | undefined
}

/** Where the file goes while it arrives: memory, or straight to the disk. */
type Sink = {
  write(bytes: Uint8Array<ArrayBuffer>): void | Promise<void>
  /** The file is whole. */
  close(): void | Promise<void>
  /** It never will be. */
  abort(): void | Promise<void>
}

/** So many rows are no strain on memory; for more, the file is written to the disk while it arrives, where that can be. */
const heldAtMost = 10_000

/**
 * Asks where the file is to go, if it is long and the browser can write to a place that was chosen.
 * @throws DOMException `AbortError` if nobody chooses a place
 */
export async function sinkFor(name: string, rows: number): Promise<Sink> {
  if (rows <= heldAtMost || !globalThis.showSaveFilePicker) return heldUntilWhole(name)
  const accept = { 'text/csv': ['.csv'] }
  const handle = await globalThis.showSaveFilePicker({ suggestedName: name, types: [{ accept }] })
  const file = await handle.createWritable()
  return { write: (bytes) => file.write(bytes), close: () => file.close(), abort: () => file.abort() }
}

function heldUntilWhole(name: string): Sink {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  return {
    write: (bytes) => void chunks.push(bytes),
    close() {
      const url = URL.createObjectURL(new Blob(chunks, { type: 'text/csv;charset=utf-8' }))
      const link = document.createElement('a')
      link.href = url
      link.download = name
      link.click()
      // The browser has to have begun before the address may go.
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
    },
    abort: () => void chunks.splice(0),
  }
}

const [quote, lineFeed] = [34, 10]

/** @returns a function that takes the bytes of a CSV file as they come and says how many rows there were below the header */
export function rowCounter(): (bytes: Uint8Array) => number {
  let isQuoted = false
  let lines = 0
  return (bytes) => {
    for (const byte of bytes) {
      // A quote within a cell is doubled, so it turns this around twice.
      if (byte === quote) isQuoted = !isQuoted
      else if (byte === lineFeed && !isQuoted) lines += 1
    }
    return Math.max(0, lines - 1)
  }
}

/**
 * Writes a stream to its place.
 * @param onRows how many rows have arrived
 * @returns how many there were
 * @throws what the stream throws; then nothing is left of the file
 */
export async function saveCsv(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  sink: Sink,
  onRows: (rows: number) => void,
): Promise<number> {
  const count = rowCounter()
  const reader = stream.getReader()
  let rows = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      rows = count(part.value)
      await sink.write(part.value)
      onRows(rows)
    }
  } catch (error) {
    await sink.abort()
    throw error
  }
  await sink.close()
  return rows
}

/** @returns a name that any system takes: `tickets-waiting-on-me-2026-11-20.csv` */
export function fileNameOf(name: string | null, day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
  const part = (name ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return ['tickets', part, `${date}.csv`].filter((piece) => piece !== '').join('-')
}
