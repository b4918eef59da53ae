/**
 * Takes a parameter out of the page's address, where it is meant for the start of the app only. It may stand behind a
 * `#` in builds whose routes do.
 * @returns its value, or null if the address has none
 */
export function takeFromAddress(name: string): string | null {
  const url = new URL(location.href)
  const route = url.hash.startsWith('#/') ? new URL(url.hash.slice(1), url.origin) : url
  const value = route.searchParams.get(name)
  if (value === null) return null
  route.searchParams.delete(name)
  if (route !== url) url.hash = route.pathname + route.search + route.hash
  history.replaceState(history.state, '', url)
  return value
}
