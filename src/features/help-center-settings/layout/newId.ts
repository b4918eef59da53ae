/** An id that is new in any list; `crypto.randomUUID` is missing on pages that came without HTTPS. */
export function newId(prefix: string): string {
  const random = crypto.getRandomValues(new Uint32Array(3))
  return `${prefix}_${[...random].map((part) => part.toString(36)).join('')}`
}
