import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useShortcut } from '../../../shared/hooks/useShortcut'

/** The row that was opened or had the focus last, for each viewer: whoever comes back from a ticket goes on there. */
const lastRows = new WeakMap<QueryClient, string>()

/** @param id of a ticket that is opened now */
export function rememberRow(whose: QueryClient, id: string): void {
  lastRows.set(whose, id)
}

/** @returns the id of the ticket that was opened or had the focus last */
export function lastRowOf(whose: QueryClient): string | undefined {
  return lastRows.get(whose)
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
  const row = document.activeElement?.closest('[data-row]')
  const focused = row?.querySelector<HTMLElement>('a[data-ticket]')
  const here = focused ?? links.find((link) => link.dataset['ticket'] === lastRowOf(whose))
  const isComingBack = !focused && here !== undefined
  const at = links.findIndex((link) => link === here)
  const next = links[isComingBack ? at : here ? at + by : links.findIndex(isInView)]
  // What lies between may not be drawn, where somebody has scrolled away from the row that has the focus.
  if (focused && here && (!next || Math.abs(placeOf(next) - placeOf(here)) > 1))
    return here.scrollIntoView({ block: 'nearest' })
  const id = next?.dataset['ticket']
  if (id !== undefined) rememberRow(whose, id)
  next?.focus()
}

const placeOf = (link: HTMLElement) => Number(link.closest<HTMLElement>('[data-row]')?.dataset['row'])

/** The first row below the bar at the top of the page. */
function isInView(link: HTMLElement): boolean {
  return link.getBoundingClientRect().top >= 0
}
