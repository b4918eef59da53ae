import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { arrange } from '../../../src/shared/ui/arrange'
import { placeOf, shiftsOf, type Slot } from '../../../src/shared/ui/carriedCard'

const gap = 8
const heights = fc.array(fc.integer({ min: 40, max: 400 }), { minLength: 1, maxLength: 50 })

function stacked(sizes: number[]): Slot[] {
  let top = 0
  return sizes.map((size) => {
    const slot = { top, bottom: top + size }
    top += size + gap
    return slot
  })
}

const carrying = heights.chain((sizes) =>
  fc.record({
    sizes: fc.constant(sizes),
    from: fc.nat(sizes.length - 1),
    to: fc.nat(sizes.length - 1),
  }),
)

describe('a card that is carried through a list', () => {
  it('makes the others stand exactly where they will be once it is dropped, so that nothing jumps', () => {
    fc.assert(
      fc.property(carrying, ({ sizes, from, to }) => {
        const slots = stacked(sizes)
        const shifts = shiftsOf(slots, from, to)
        const order = sizes.map((_size, index) => index)
        const dropped = order.toSpliced(from, 1).toSpliced(to, 0, from)
        const after = stacked(dropped.map((index) => sizes[index] ?? 0))
        for (const [place, index] of dropped.entries())
          expect((slots[index]?.top ?? 0) + (shifts[index] ?? 0)).toBe(after[place]?.top)
      }),
    )
  })

  it('is over its own place until its edge is beyond the middle of another card', () => {
    const slots = stacked([60, 60, 200, 60])
    expect(placeOf(slots, 1, 68, 60)).toBe(1)
    expect(placeOf(slots, 1, 31, 60)).toBe(1)
    expect(placeOf(slots, 1, 29, 60)).toBe(0)
    expect(placeOf(slots, 1, 176, 60)).toBe(1)
    expect(placeOf(slots, 1, 177, 60)).toBe(2)
    expect(placeOf(slots, 1, 5000, 60)).toBe(3)
    expect(placeOf(slots, 1, -5000, 60)).toBe(0)
  })
})

const orders = fc
  .uniqueArray(fc.nat(99), { minLength: 1, maxLength: 50 })
  .chain((numbers) =>
    fc.tuple(
      fc.constant(numbers.map(String)),
      fc.shuffledSubarray(numbers.map(String), { minLength: numbers.length }),
    ),
  )

function listOf(ids: string[]) {
  const list = document.createElement('ol')
  for (const id of ids) {
    const card = document.createElement('li')
    card.dataset['sortable'] = id
    card.tabIndex = -1
    list.append(card)
  }
  document.body.replaceChildren(list)
  return list
}

const idsOf = (list: HTMLElement) => [...list.children].map((card) => card.getAttribute('data-sortable'))

describe('a list whose cards have got another order', () => {
  it('stands in that order, and whoever was on a card still is', () => {
    fc.assert(
      fc.property(orders, fc.nat(49), ([before, after], place) => {
        const list = listOf(before)
        const card = list.children[place % before.length]
        if (card instanceof HTMLElement) card.focus()
        arrange(list, after)
        expect(idsOf(list)).toEqual(after)
        expect(document.activeElement).toBe(card)
      }),
    )
  })

  it('moves one card only when one was carried, up or down', () => {
    fc.assert(
      fc.property(carrying, ({ sizes, from, to }) => {
        const ids = sizes.map((_size, index) => String(index))
        const list = listOf(ids)
        const moved = vi.spyOn(list, 'insertBefore')
        arrange(list, ids.toSpliced(from, 1).toSpliced(to, 0, String(from)))
        expect(moved).toHaveBeenCalledTimes(from === to ? 0 : 1)
      }),
    )
  })
})
