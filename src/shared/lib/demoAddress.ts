/**
 * What the address asks of a demo: `?demo=list-loading+as.u_tom+ms.800`, also behind a `#`. A word without a dot is
 * the name of a state, the others set one thing each. Plain words, so that they outlive every way of writing a query.
 * @returns the words; null where there is no such parameter, and in builds without the mock
 */
export function demoWords(href: string = location.href): string[] | null {
  if (!__MOCK__) return null
  const value = routeOf(new URL(href)).searchParams.get('demo')
  return value === null ? null : value.split(' ').filter((word) => word !== '')
}

/** @returns the address of the app's own page: what stands behind the `#` where paths are kept there */
export function routeOf(url: URL): URL {
  return url.hash.startsWith('#/') ? new URL(url.hash.slice(1), url.origin) : url
}

/** A state, or data of its own: then the page has a mock for itself, and nothing of it is kept or shared. */
function asksForSandbox(words: string[] | null): boolean {
  if (!words) return false
  return words.some((word) => !word.includes('.') || (word.startsWith('ws.') && word !== 'ws.own'))
}

/** Whether this page stands apart from everything else the demo keeps in this browser. */
export const isSandbox: boolean = __MOCK__ && asksForSandbox(demoWords())
