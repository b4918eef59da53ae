import { useShortcut } from '../../../shared/hooks/useShortcut'

/** The row that had the focus last: whoever comes back from a ticket goes on there. */
let lastRow: string | undefined

/** @param id of a ticket that is opened now */
export function rememberRow(id: string): void {
  lastRow = id
}

/** `j` and `k` go from one ticket to the next; the focus that they move is what `Enter` opens and what is read out. */
export function useRowKeys(): void {
  useShortcut('j', toNext)
  useShortcut('k', toPrevious)
}

const toNext = () => step(1)
const toPrevious = () => step(-1)

function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row] a[data-ticket]')]
  const focused = document.activeElement?.closest('[data-row]')?.querySelector('a[data-ticket]')
  const here = focused ?? links.find((link) => link.dataset['ticket'] === lastRow)
  const isComingBack = !focused && here !== undefined
  const at = links.findIndex((link) => link === here)
  const next = links[isComingBack ? at : here ? at + by : links.findIndex(isInView)]
  lastRow = next?.dataset['ticket'] ?? lastRow
  next?.focus()
}

/** The first row below the bar at the top of the page. */
function isInView(link: HTMLElement): boolean {
  return link.getBoundingClientRect().top >= 0
}
