import { isDateFilter, type Filter, type Filters } from './filters'
import { filterWords as words } from './filterWords'
import type { FilterChoices } from './useFilterChoices'

/** @returns what a filter is set to, in words, one for each value; none if it filters nothing */
export function chosenWords(filter: Filter, filters: Filters, choices: FilterChoices): string[] {
  if (!isDateFilter(filter))
    return [...new Set(choices[filter].chosen.map(({ label }) => label ?? words.unknown()))]
  const choice = filters[filter]
  if (!choice) return []
  return [typeof choice === 'string' ? words.preset[choice]() : words.range(choice)]
}
