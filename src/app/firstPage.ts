import type { QueryClient } from '@tanstack/react-query'
import type { Area } from '../shared/i18n/areas'
import { loadMessages } from '../shared/i18n/catalogue'
import { pageData } from './pageData'

type Page = { path: RegExp; areas: Area[]; ask: (queryClient: QueryClient, url: URL, id: string) => void }

/** Where most people arrive: the list, and the ticket that a mail links to. */
const pages: Page[] = [
  { path: /^\/portal\/?$/, areas: ['list'], ask: (queryClient, url) => pageData.list(queryClient, url) },
  {
    // An id that has to be decoded first can wait for the router, which knows what to do with one that cannot be.
    path: /^\/portal\/tickets\/([\w-]+)\/?$/,
    areas: ['ticket'],
    ask: (queryClient, _, id) => pageData.ticket(queryClient, id),
  },
]

let asked: string | null = null

/** As the router names a page; which message of a ticket is meant changes nothing about what is asked for. */
const withoutHash = ({ origin, pathname, search }: URL) => origin + pathname + search

/**
 * Asks for the data and the words of the page at an address while the app that draws it is still on its way: on a slow
 * phone the answers are there before it.
 * @param base the folder of this deployment, with a slash at both ends; of one that has no paths of its own, nothing is asked
 */
export function askForFirstPage(queryClient: QueryClient, url: URL, base: string): void {
  const path = url.pathname.startsWith(base) ? url.pathname.slice(base.length - 1) : ''
  const page = pages.find((one) => one.path.test(path))
  if (!page) return
  asked = withoutHash(url)
  // What cannot be loaded is loaded again by who needs it, and said there.
  loadMessages('shell', ...page.areas).catch(() => {})
  pageData.frame(queryClient)
  page.ask(queryClient, url, page.path.exec(path)?.[1] ?? '')
}

/** @returns whether the data of a page, by its address without `#…`, has been asked for already; true only once, for whoever comes back asks anew */
export function isFirstPage(href: string): boolean {
  const isAsked = asked === href
  asked = null
  return isAsked
}
