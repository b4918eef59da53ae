import { isDateFilter, toggleChoice, type Filter, type Filters } from '../filters'
import type { FilterChoices } from '../useFilterChoices'
import { ChoiceList } from './ChoiceList'
import { DateChoices } from './DateChoices'

type Props = {
  filter: Filter
  filters: Filters
  choices: FilterChoices
  /** Takes the focus when it appears. */
  hasFocus?: boolean
  onChange: (filters: Filters) => void
}

/** What one filter can be set to. */
export function FilterValues({ filter, filters, choices, hasFocus = false, onChange }: Props) {
  if (isDateFilter(filter))
    return (
      <DateChoices
        filter={filter}
        choice={filters[filter]}
        hasFocus={hasFocus}
        onChange={(choice) => onChange({ ...filters, [filter]: choice })}
      />
    )
  return (
    <ChoiceList
      filter={filter}
      choices={choices[filter].choices}
      chosen={filters[filter]}
      hasFocus={hasFocus}
      onToggle={(value) => onChange(toggleChoice(filters, filter, value))}
    />
  )
}
