import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useShortcut } from '../../../shared/hooks/useShortcut'

/** The row that was opened or had the focus last, for each viewer: whoever comes back from a ticket goes on there. */
const lastRows = new WeakMap<QueryClient, string>()

/** @param id of a ticket that is opened now */
export function rememberRow(whose: QueryClient, id: string): void {
  lastRows.set(whose, id)
}

/** `j` and `k` go from one ticket to the next; the focus that they move is what `Enter` opens and what is read out. */
export function useRowKeys(): void {
  const whose = useQueryClient()
  useShortcut(
    'j',
    useCallback(() => step(whose, 1), [whose]),
  )
  useShortcut(
    'k',
    useCallback(() => step(whose, -1), [whose]),
  )
}

function step(whose: QueryClient, by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row] a[data-ticket]')]
  const focused = document.activeElement?.closest('[data-row]')?.querySelector('a[data-ticket]')
  const here = focused ?? links.find((link) => link.dataset['ticket'] === lastRows.get(whose))
  const isComingBack = !focused && here !== undefined
  const at = links.findIndex((link) => link === here)
  const next = links[isComingBack ? at : here ? at + by : links.findIndex(isInView)]
  const id = next?.dataset['ticket']
  if (id !== undefined) rememberRow(whose, id)
  next?.focus()
}

/** The first row below the bar at the top of the page. */
function isInView(link: HTMLElement): boolean {
  return link.getBoundingClientRect().top >= 0
}
