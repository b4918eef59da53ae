import type { DatePreset, DayRange } from './dates'
import type { Filter } from './filters'

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' })
const dayWords = (text: string) => day.format(new Date(`${text}T00:00:00Z`))
const number = (value: number) => value.toLocaleString('en')
const listed = (names: readonly string[]) => new Intl.ListFormat('en').format(names)

/** What the filters say. */
export const filterWords = {
  bar: () => 'Filters',
  open: (count: number) => (count > 0 ? `Filters, ${number(count)} in use` : 'Filters'),
  name: {
    type: () => 'Type',
    state: () => 'State',
    creator: () => 'Created by',
    company: () => 'Company',
    created: () => 'Created',
    updated: () => 'Updated',
  } satisfies Record<Filter, () => string>,
  change: (name: string) => `Filter by ${name}`,
  changeFrom: (name: string, values: string) => `Filter by ${name}: ${values}`,
  remove: (name: string) => `Remove the filter ${name}`,
  clearAll: () => 'Clear all',
  more: (count: number) => `+${number(count)}`,
  unknown: () => 'Not among your tickets',
  find: (name: string) => `Find in ${name}`,
  noneFound: () => 'Nothing of that name.',
  none: () => 'There is nothing to choose from here.',
  others: (count: number) => `${number(count)} more: type a few letters to find them.`,
  show: (count: number | undefined) =>
    count === undefined ? 'Show tickets' : `Show ${count === 1 ? '1 ticket' : `${number(count)} tickets`}`,
  close: () => 'Close',
  anyTime: () => 'Any time',
  preset: {
    today: () => 'Today',
    last_7_days: () => 'Last 7 days',
    last_30_days: () => 'Last 30 days',
    last_90_days: () => 'Last 90 days',
    this_year: () => 'This year',
  } satisfies Record<DatePreset, () => string>,
  between: () => 'Between two days',
  from: () => 'From',
  to: () => 'To',
  utc: () => 'Days begin and end at midnight UTC.',
  range: ({ from, to }: DayRange) => {
    if (from && to) return from === to ? dayWords(from) : `${dayWords(from)} – ${dayWords(to)}`
    return from ? `since ${dayWords(from)}` : `until ${dayWords(to ?? '')}`
  },
  unreadable: (names: readonly string[]) =>
    `Part of this link cannot be read and was left out: ${listed(names)}.`,
  notYours: (names: readonly string[]) =>
    `This link filters by something that is not among your tickets: ${listed(names)}.`,
  dropThem: () => 'Leave it out',
  refused: () => 'These filters cannot be used',
  refusedHint: (names: readonly string[]) =>
    names.length > 0
      ? `The server does not accept what this list is filtered by: ${listed(names)}.`
      : 'The server does not accept what this list is filtered by.',
}
