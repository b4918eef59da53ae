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

export type CarriedCard = {
  from: number
  /** Where it would be dropped now. */
  to: number
  /** How many cards there are. */
  count: number
  /** @param moved how far it has been carried from its place, in pixels, @param height of what is carried */
  placeAt: (moved: number, height: number) => number
  /** Where the upper edge of what is carried has to be to be dropped at a position, in pixels of the window. */
  edgeAt: (to: number, height: number) => number
  /** The others stand aside for this position. */
  moveTo: (to: number) => void
  bringIntoView: (to: number) => void
  /** It is a card like the others again, in the place where it is dropped. */
  letGo: () => void
  /** Everything is back in its place; the order of the list is not changed by this. */
  putDown: () => void
}

/**
 * Takes a card out of a list to carry it to another position. What moves is marked on the elements themselves: nothing
 * has to be drawn again, however many cards there are.
 * @param list whose children are the cards
 */
export function pickUp(list: HTMLElement, card: HTMLElement): CarriedCard {
  const cards = [...list.children].filter((child) => child instanceof HTMLElement)
  const from = cards.indexOf(card)
  const slots = () =>
    cards.map(({ offsetTop, offsetHeight }) => ({ top: offsetTop, bottom: offsetTop + offsetHeight }))
  const initialTop = card.offsetTop
  let shown: number[] = []
  list.dataset['moving'] = ''
  card.dataset['dragging'] = ''

  return {
    from,
    to: from,
    count: cards.length,
    placeAt: (moved, height) => placeOf(slots(), from, initialTop + moved, height),
    edgeAt(to, height) {
      const slot = slots()[to]
      const edge = slot ? (to > from ? slot.bottom - height : slot.top) : 0
      return list.getBoundingClientRect().top + edge
    },
    moveTo(to) {
      this.to = to
      const shifts = shiftsOf(slots(), from, to)
      for (const [index, one] of cards.entries()) {
        const shift = shifts[index] ?? 0
        if (shift !== (shown[index] ?? 0)) one.style.transform = shift === 0 ? '' : `translateY(${shift}px)`
      }
      shown = shifts
    },
    bringIntoView: (to) => cards[to]?.scrollIntoView?.({ block: 'center' }),
    letGo() {
      card.style.transition = 'none'
      delete card.dataset['dragging']
    },
    putDown() {
      delete list.dataset['moving']
      delete card.dataset['dragging']
      for (const one of cards) {
        one.style.transition = ''
        one.style.transform = ''
      }
    },
  }
}
