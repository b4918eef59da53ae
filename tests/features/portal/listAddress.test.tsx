import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnIds, readColumns } from '../../../src/features/portal/personal/look'
import { daysOf, presets, rangeOf } from '../../../src/features/portal/list/dates'
import {
  isSameChoice,
  noFilters,
  readFilters,
  toggleChoice,
  unreadableFilters,
} from '../../../src/features/portal/list/filters'
import {
  listSearch,
  readListState,
  toRequest,
  type ListState,
} from '../../../src/features/portal/list/listState'

const noon = Date.parse('2026-11-20T12:00:00Z')
const day = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
const days = fc.tuple(fc.option(day), fc.option(day)).map(([from, to]) => {
  const text = (date: Date | null) => date?.toISOString().slice(0, 10) ?? ''
  return rangeOf(text(from), text(to))
})
const dates = fc.oneof(fc.constantFrom(...presets), days)
const values = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 })
const lists: fc.Arbitrary<ListState> = fc.record({
  columns: fc
    .option(fc.uniqueArray(fc.constantFrom(...columnIds), { minLength: 1 }))
    .map((ids) => ids && readColumns(ids)),
  view: fc
    .option(fc.string({ minLength: 1, maxLength: 60 }).map((name) => name.trim()))
    .map((name) => name || null),
  tab: fc.constantFrom(null, 'all' as const, 'created_by_me' as const),
  q: fc.string().map((text) => text.trim()),
  sorting: fc.option(
    fc.record({
      by: fc.constantFrom('number' as const, 'title' as const, 'state' as const),
      order: fc.constantFrom('asc' as const, 'desc' as const),
    }),
  ),
  filters: fc.record({
    type: values,
    state: values,
    creator: values,
    company: values,
    created: dates,
    updated: dates,
  }),
})

describe('the address of a list', () => {
  it('brings back exactly the list it was written for', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(readListState(new URLSearchParams(listSearch(list)))).toEqual(list)
      }),
    )
  })

  it('shows some list whatever is in it, and says what of it could not be read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('created', 'updated', 'type', 'x'), fc.string())),
        (pairs) => {
          const params = new URLSearchParams(pairs)
          const { created, updated } = readFilters(params)
          const unread = unreadableFilters(params)
          for (const [name, choice] of Object.entries({ created, updated }))
            expect(choice !== null && unread.some((filter) => filter === name)).toBe(false)
        },
      ),
    )
    const read = (text: string) => readFilters(new URLSearchParams({ created: text })).created
    for (const nonsense of [
      'yesterdayish',
      '..',
      '2026-02-30..',
      '2026-11-01',
      '2026-11-01..2026-11-02..',
      '..x',
    ])
      expect([read(nonsense), unreadableFilters(new URLSearchParams({ created: nonsense }))]).toEqual([
        null,
        ['created'],
      ])
    expect(read('2026-11-20..2026-11-01')).toEqual({ from: '2026-11-01', to: '2026-11-20' })
  })

  it('keeps “last 7 days” as such, so that the same link is about other days next week', () => {
    const list = readListState(new URLSearchParams('updated=last_7_days'))
    expect(listSearch(list)).toBe('?updated=last_7_days')
    expect(toRequest(list, noon)).toEqual({ updatedFrom: '2026-11-14' })
    expect(toRequest(list, noon + 7 * 86_400_000)).toEqual({ updatedFrom: '2026-11-21' })
  })

  it('counts days from today in UTC, today included', () => {
    const from = (now: number) => presets.map((preset) => daysOf(preset, now).from)
    expect(from(noon)).toEqual(['2026-11-20', '2026-11-14', '2026-10-22', '2026-08-23', '2026-01-01'])
    expect(daysOf('today', Date.parse('2026-11-20T23:59:59Z'))).toEqual({ from: '2026-11-20' })
  })
})

describe('a choice', () => {
  it('of states that look alike is one choice, also in an older link with only one of their ids', () => {
    expect(isSameChoice('a', 'a,b')).toBe(true)
    expect(isSameChoice('a', 'ab')).toBe(false)
    const older = { ...noFilters, state: ['a', 'c'] }
    expect(toggleChoice(older, 'state', 'a,b').state).toEqual(['c'])
    expect(toggleChoice(noFilters, 'state', 'a,b').state).toEqual(['a,b'])
  })
})
