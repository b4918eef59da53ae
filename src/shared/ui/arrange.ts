import { movedIds } from '../lib/movedIds'

/**
 * Brings the cards of a list into an order by moving as few as can be: each that moves is laid out anew. The one with the
 * focus keeps it.
 * @param list whose children say their id in `data-sortable`, @param ids of all of them
 */
export function arrange(list: HTMLElement, ids: string[]): void {
  const cards = new Map<string, HTMLElement>()
  for (const card of list.children)
    if (card instanceof HTMLElement) cards.set(card.dataset['sortable'] ?? '', card)
  const moved = movedIds([...cards.keys()], ids)
  if (moved.size === 0) return
  const focused = document.activeElement
  let next: HTMLElement | null = null
  for (const id of ids.toReversed()) {
    const card: HTMLElement | undefined = cards.get(id)
    if (card && moved.has(id)) moveBefore(list, card, next)
    next = card ?? next
  }
  if (focused instanceof HTMLElement && focused !== document.activeElement)
    focused.focus({ preventScroll: true })
}

/** Where the browser can, without leaving the document in between: then it loses neither focus nor layout. */
function moveBefore(list: HTMLElement, card: HTMLElement, next: HTMLElement | null): void {
  if ('moveBefore' in list && list.isConnected) list.moveBefore(card, next)
  else list.insertBefore(card, next)
}
