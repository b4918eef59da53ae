/** Where a card stands in its list, in pixels from the list's upper edge, whatever has stood aside. */
export type Slot = { top: number; bottom: number }

/**
 * The position that a carried card would get. It passes another when its edge is beyond that one's middle.
 * @param slots every card's place, the carried one's included
 * @param from the position it was taken from
 * @param top where the upper edge of what is carried is now, @param height of it, both in pixels of the list
 * @returns a position, counted from 0
 */
export function placeOf(slots: Slot[], from: number, top: number, height: number): number {
  const middles = slots.map((slot) => (slot.top + slot.bottom) / 2)
  const passedBelow = middles.filter((middle, index) => index > from && top + height > middle).length
  const passedAbove = middles.filter((middle, index) => index < from && top < middle).length
  return from + passedBelow - passedAbove
}

/** How far each card is from its place, in pixels, while the one at `from` would be dropped at `to`. */
export function shiftsOf(slots: Slot[], from: number, to: number): number[] {
  const gone = slots[from]
  const over = slots[to]
  if (!gone || !over) return slots.map(() => 0)
  const below = slots[from + 1]?.top ?? gone.bottom
  const above = slots[from - 1]?.bottom ?? gone.top
  return slots.map((_slot, index) => {
    if (index === from) return to > from ? over.bottom - gone.bottom : over.top - gone.top
    if (index > from && index <= to) return gone.top - below
    if (index < from && index >= to) return gone.bottom - above
    return 0
  })
}

/** With a pointer its name hangs on that, and the card marks the place; with the keys the card itself goes there. */
export type CarriedBy = 'pointer' | 'keys'

export type CarriedCard = {
  from: number
  /** Where it would be dropped now. */
  to: number
  /** How many cards there are. */
  count: number
  by: CarriedBy
  /** @param top where the upper edge of what is carried is, @param height of it, both in pixels of the window */
  placeAt: (top: number, height: number) => number
  /** Whether the list has nothing more to scroll to on the side of the window that what is carried is on. */
  isEndInView: (top: number) => boolean
  /** The others stand aside for this position. */
  moveTo: (to: number) => void
  /** It is a card like the others again, in the place where it is dropped. */
  letGo: () => void
  /** Everything is back in its place; the order of the list is not changed by this. */
  putDown: () => void
}

/** What lies over the upper and the lower edge of the window, and covers a card there, in pixels. */
export const covered = { above: 88, below: 128 }

/**
 * Takes a card out of a list to carry it to another position. What moves is marked on the elements themselves: nothing
 * has to be drawn again, however many cards there are.
 * @param list whose children are the cards
 */
export function pickUp(list: HTMLElement, card: HTMLElement, by: CarriedBy): CarriedCard {
  const cards = [...list.children].filter((child) => child instanceof HTMLElement)
  const from = cards.indexOf(card)
  const slots = () =>
    cards.map(({ offsetTop, offsetHeight }) => ({ top: offsetTop, bottom: offsetTop + offsetHeight }))
  let shown: number[] = []

  function show(to: number) {
    const shifts = shiftsOf(slots(), from, to)
    for (const [index, one] of cards.entries()) {
      const shift = shifts[index] ?? 0
      if (shift === (shown[index] ?? 0)) continue
      // Only those that stand aside get another style: to pick one up out of fifty touches one.
      one.dataset['aside'] = ''
      one.style.transform = shift === 0 ? '' : `translateY(${shift}px)`
    }
    shown = shifts
    if (by === 'keys') card.scrollIntoView?.({ block: 'nearest' })
  }

  const carried: CarriedCard = {
    from,
    to: from,
    count: cards.length,
    by,
    placeAt: (top, height) => placeOf(slots(), from, top - list.getBoundingClientRect().top, height),
    isEndInView(top) {
      const edges = list.getBoundingClientRect()
      return top > innerHeight / 2 ? edges.bottom < innerHeight - covered.below : edges.top > covered.above
    },
    moveTo(to) {
      carried.to = to
      show(to)
    },
    letGo() {
      card.style.transition = 'none'
      delete card.dataset['dragging']
    },
    putDown() {
      sizes?.disconnect()
      delete list.dataset['moving']
      delete card.dataset['dragging']
      for (const one of cards) {
        delete one.dataset['aside']
        one.style.transition = ''
        one.style.transform = ''
      }
    },
  }
  list.dataset['moving'] = ''
  card.dataset['dragging'] = by
  // A card that was off the screen has its size only once it is seen; those that stand aside follow it.
  const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => show(carried.to))
  sizes?.observe(list)
  return carried
}
