import { t } from '../../../shared/i18n/t'
import type { DayRange } from './dates'
import { activeFilters, isDateFilter, type Filter, type Filters } from './filters'
import { dayWords } from '../../../shared/i18n/intl'
import type { ListState } from './listState'
import type { FilterChoices } from './useFilterChoices'

/** @returns what a filter is set to, in words, one for each value; none if it filters nothing */
export function chosenWords(filter: Filter, filters: Filters, choices: FilterChoices): string[] {
  if (!isDateFilter(filter))
    return [...new Set(choices[filter].chosen.map(({ label }) => label ?? t('list.filter.unknown')))]
  const choice = filters[filter]
  if (!choice) return []
  return [typeof choice === 'string' ? t(`list.filter.preset.${choice}`) : rangeWords(choice)]
}

function rangeWords({ from, to }: DayRange): string {
  if (from && to) return from === to ? dayWords(from) : `${dayWords(from)} – ${dayWords(to)}`
  return from
    ? t('list.filter.since', { day: dayWords(from) })
    : t('list.filter.until', { day: dayWords(to ?? '') })
}

/** @returns what a list could be called: by what is searched for and filtered by */
export function nameFor({ q, filters }: ListState, choices: FilterChoices): string {
  const chosen = activeFilters(filters).flatMap((filter) => chosenWords(filter, filters, choices))
  return [q, ...chosen].filter((word) => word !== '').join(', ')
}
