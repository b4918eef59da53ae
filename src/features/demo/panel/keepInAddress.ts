import { routeOf } from '../../../shared/lib/demoAddress'

/** As much of the router as the panel needs: where the app is, when it moves on, and how to send it somewhere. */
export type DemoRouter = {
  state: { location: { pathname: string }; navigation: { state: string } }
  subscribe: (listener: () => void) => () => void
  navigate: (to: string) => Promise<void>
}

const listeners = new Set<() => void>()
let kept = rawDemo(new URL(location.href))

/** The parameter as it stands in the address, not decoded, so that it stays readable. */
function rawDemo(url: URL): string | null {
  return /[?&]demo=([^&#]*)/.exec(routeOf(url).search)?.[1] ?? null
}

/** What the address asks of the demo now; null for nothing. */
export const demoInAddress = {
  read: () => kept,
  /** From now on the address says this, on every page. */
  write(value: string | null): void {
    kept = value
    writeAddress()
    for (const tell of listeners) tell()
  },
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** Links within the app do not know of the demo: it is put back behind every address they lead to. */
function writeAddress(): void {
  const url = new URL(location.href)
  if (rawDemo(url) === kept) return
  const route = routeOf(url)
  const parts = route.search.slice(1).split('&')
  const others = parts.filter((part) => part !== '' && !part.startsWith('demo='))
  const search = [...others, ...(kept === null ? [] : [`demo=${kept}`])].join('&')
  const path = route.pathname + (search && `?${search}`) + route.hash
  history.replaceState(history.state, '', route === url ? path : `${url.pathname}${url.search}#${path}`)
}

/** @returns what ends it */
export function keepInAddress(router: DemoRouter): () => void {
  writeAddress()
  return router.subscribe(() => {
    if (router.state.navigation.state === 'idle') writeAddress()
  })
}
