import { hasCode } from '../../../shared/api/apiError'
import { daysOf, readDateChoice, writeDateChoice, type DateChoice } from './dates'

/** Filters by one or several of the values there are; their names are those of the API's parameters. */
export const choiceFilters = ['type', 'state', 'creator', 'company'] as const
export type ChoiceFilter = (typeof choiceFilters)[number]

export const dateFilters = ['created', 'updated'] as const
export type DateFilter = (typeof dateFilters)[number]

export type Filter = ChoiceFilter | DateFilter
/** In the order in which they stand on the screen. */
export const allFilters: readonly Filter[] = ['state', 'type', 'created', 'updated', 'creator', 'company']

/** What the list is narrowed down to; empty and null filter nothing. */
export type Filters = Readonly<Record<ChoiceFilter, readonly string[]>> &
  Readonly<Record<DateFilter, DateChoice | null>>

export const noFilters: Filters = {
  type: [],
  state: [],
  creator: [],
  company: [],
  created: null,
  updated: null,
}

export const isDateFilter = (filter: Filter): filter is DateFilter =>
  filter === 'created' || filter === 'updated'

/** @returns the filters that filter something */
export function activeFilters(filters: Filters): Filter[] {
  return allFilters.filter((filter) => (isDateFilter(filter) ? filters[filter] : filters[filter].length > 0))
}

export function withoutFilter(filters: Filters, filter: Filter): Filters {
  return { ...filters, [filter]: noFilters[filter] }
}

/** Reads an address. What cannot be read filters nothing; see `unreadableFilters`. */
export function readFilters(params: URLSearchParams): Filters {
  const choices = (filter: ChoiceFilter) => [
    ...new Set(params.getAll(filter).filter((value) => value !== '')),
  ]
  return {
    type: choices('type'),
    state: choices('state'),
    creator: choices('creator'),
    company: choices('company'),
    created: readDateChoice(params.get('created') ?? ''),
    updated: readDateChoice(params.get('updated') ?? ''),
  }
}

/** @returns the filters of an address that nobody can make sense of */
export function unreadableFilters(params: URLSearchParams): Filter[] {
  return dateFilters.filter((filter) => {
    const text = params.get(filter) ?? ''
    return text !== '' && readDateChoice(text) === null
  })
}

/** The same as parameters of an address. */
export function filterParams(filters: Filters): [string, string][] {
  return allFilters.flatMap((filter): [string, string][] => {
    if (!isDateFilter(filter)) return filters[filter].map((value) => [filter, value])
    const choice = filters[filter]
    return choice ? [[filter, writeDateChoice(choice)]] : []
  })
}

/** What is asked of the API. */
export type FilterRequest = Partial<
  Record<ChoiceFilter, string[]> & Record<`${DateFilter}${'From' | 'To'}`, string>
>

/** @param now milliseconds since the epoch, for dates that are counted from today */
export function filterRequest(filters: Filters, now: number): FilterRequest {
  const request: FilterRequest = {}
  for (const filter of choiceFilters) if (filters[filter].length > 0) request[filter] = [...filters[filter]]
  for (const filter of dateFilters) {
    const choice = filters[filter]
    const { from, to } = choice ? daysOf(choice, now) : {}
    if (from) request[`${filter}From`] = from
    if (to) request[`${filter}To`] = to
  }
  return request
}

/** A value as the facets give it: states that look alike are one, whose value is a comma-joined list of ids. */
const idsOf = (value: string) => value.split(',')

/** @returns whether two values of a filter have an id in common: then they are the same choice */
export function isSameChoice(one: string, other: string): boolean {
  if (one === other) return true
  const ids = idsOf(other)
  return idsOf(one).some((id) => ids.includes(id))
}

/** Chooses a value, or takes it back. */
export function toggleChoice(filters: Filters, filter: ChoiceFilter, value: string): Filters {
  const chosen = filters[filter]
  const others = chosen.filter((one) => !isSameChoice(one, value))
  return { ...filters, [filter]: others.length < chosen.length ? others : [...chosen, value] }
}

/**
 * Which filters the API does not accept: those that its answer points at, or, when it points at nothing, all of them.
 * @returns null if it was something else that it did not accept
 */
export function filtersRefusedIn(error: unknown, filters: Filters): Filter[] | null {
  const active = activeFilters(filters)
  if (!hasCode(error, 'invalid') || active.length === 0) return null
  const { fieldErrors } = error
  if (fieldErrors.length === 0) return active
  const named = active.filter((filter) =>
    fieldErrors.some(({ pointer }) => new RegExp(`^/${filter}(From|To|/|$)`).test(pointer)),
  )
  return named.length > 0 ? named : null
}
