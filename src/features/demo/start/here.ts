import { routeOf } from '../../../shared/lib/demoAddress'

/** Where the app stands, wherever it is served: path, query and hash as its router knows them. */
export function here(): string {
  const url = new URL(location.href)
  const route = routeOf(url)
  const base = route === url ? basePath() : ''
  return route.pathname.slice(base.length) + route.search + route.hash
}

const isBehindHash = import.meta.env.BASE_URL === './'
const basePath = () => (isBehindHash ? '' : import.meta.env.BASE_URL.replace(/\/$/, ''))

/**
 * @param path within the app
 * @returns its whole address
 */
export function addressOf(path: string): string {
  if (!isBehindHash) return new URL(basePath() + path, location.origin).href
  const url = new URL(location.href)
  return `${url.origin}${url.pathname}${url.search}#${path}`
}

/** Without what a demo asks for, so that addresses of the same page are the same. */
function pageOf(path: string): string {
  const url = new URL(path, location.origin)
  for (const name of ['demo', 'viewAs']) url.searchParams.delete(name)
  url.searchParams.sort()
  return url.pathname + url.search
}

export function isAt(path: string): boolean {
  return pageOf(here()) === pageOf(path)
}
