import { fingerprint } from './fingerprint'

/** The key of the last row of a page: where the next page goes on. */
export type Position = (string | number)[]

export interface Cursors {
  /** @param scope everything the cursor is good for: viewer, endpoint, filters, order */
  write(scope: string, position: Position): string
  /** @returns the position, or null for a cursor of another scope, of another backend, or of nobody */
  read(scope: string, cursor: string): Position | null
}

const toBase64Url = (text: string) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(binary, (char) => char.charCodeAt(0)),
  )
}

/** Cursors that go on after a row by its sort key, so that pages stay whole while rows come and go. */
export function createCursors(secret: string): Cursors {
  const seal = (scope: string, content: string) => fingerprint(JSON.stringify([secret, scope, content]))
  return {
    write(scope, position) {
      const content = toBase64Url(JSON.stringify(position))
      return `${content}.${seal(scope, content)}`
    },
    read(scope, cursor) {
      const [content = '', ...rest] = cursor.split('.')
      if (rest.length !== 1 || rest[0] !== seal(scope, content)) return null
      return JSON.parse(fromBase64Url(content)) as Position
    },
  }
}
