import Box from '@mui/material/Box'
import { lazy, Suspense, useCallback, useState } from 'react'
import { withMessages } from '../../../../shared/i18n/catalogue'
import { t } from '../../../../shared/i18n/t'
import { FilterIcon } from '../../../../shared/ui/icons'
import { activeFilters, allFilters, noFilters, withoutFilter, type Filter, type Filters } from '../filters'
import type { TicketTab } from '../listState'
import type { FilterChoices } from '../useFilterChoices'
import { FilterChip } from './FilterChip'
import { filterBarStyles } from './filterBarStyles'

const loadPopover = withMessages(['filter'], () => import('./FilterPopover'))
const loadSheet = withMessages(['filter'], () => import('./FilterSheet'))
const FilterPopover = lazy(async () => ({ default: (await loadPopover()).FilterPopover }))
const FilterSheet = lazy(async () => ({ default: (await loadSheet()).FilterSheet }))

type Props = {
  filters: Filters
  choices: FilterChoices
  /** Undefined until it is known. */
  tab: TicketTab | undefined
  hasCompanies: boolean
  /** How many tickets there are under the filters; undefined while that is not known. */
  total: number | undefined
  isNarrow: boolean
  onChange: (filters: Filters) => void
}

/** What the list is narrowed down to, as chips that can be changed and removed; in a sheet where there is no room. */
export function FilterBar({ choices, tab, hasCompanies, total, isNarrow, ...given }: Props) {
  const [filters, onChange] = useAhead(given.filters, given.onChange)
  const [open, setOpen] = useState<{ filter: Filter | null; anchor: HTMLElement } | null>(null)
  const active = activeFilters(filters)
  const offered = allFilters.filter((filter) => {
    if (active.includes(filter)) return true
    if (filter === 'creator') return tab === 'all'
    return filter !== 'company' || hasCompanies
  })
  const shown = isNarrow ? active : offered
  const close = useCallback(() => setOpen(null), [])
  const load = isNarrow ? loadSheet : loadPopover
  const getReady = () => void load().catch(() => {})

  function remove(filter: Filter, chip: HTMLElement | null) {
    // The button that was pressed leaves; the keyboard goes on at the chip, or at what opens all of them.
    const next = chip?.querySelector<HTMLElement>('button') ?? null
    const bar = chip?.parentElement
    onChange(withoutFilter(filters, filter))
    const stays = isNarrow ? bar?.querySelector<HTMLElement>('button') : next
    stays?.focus()
  }
  return (
    <Box
      role="group"
      aria-label={t('list.filter.bar')}
      sx={filterBarStyles}
      onPointerOver={getReady}
      onFocus={getReady}
    >
      {isNarrow && (
        <button
          type="button"
          className="all"
          aria-haspopup="dialog"
          aria-label={t('list.filter.open', { count: active.length })}
          onClick={({ currentTarget }) => setOpen({ filter: null, anchor: currentTarget })}
        >
          <FilterIcon />
          {t('list.filter.bar')}
        </button>
      )}
      {shown.map((filter) => (
        <FilterChip
          key={filter}
          filter={filter}
          filters={filters}
          choices={choices}
          isOpen={open?.filter === filter}
          onOpen={(anchor) => setOpen({ filter, anchor })}
          onRemove={(chip) => remove(filter, chip)}
        />
      ))}
      {active.length > 1 && (
        <button type="button" className="clear" onClick={() => onChange(noFilters)}>
          {t('list.filter.clearAll')}
        </button>
      )}
      {open && (
        <Suspense fallback={null}>
          {isNarrow ? (
            <FilterSheet
              start={open.filter}
              offered={offered}
              filters={filters}
              choices={choices}
              total={total}
              onChange={onChange}
              onClose={close}
            />
          ) : (
            open.filter && (
              <FilterPopover
                filter={open.filter}
                anchor={open.anchor}
                filters={filters}
                choices={choices}
                onChange={onChange}
                onClose={close}
              />
            )
          )}
        </Suspense>
      )}
    </Box>
  )
}

/**
 * What is chosen shows at once, while the address is still on its way; and a second choice that comes before the address
 * goes on from the first.
 */
function useAhead(filters: Filters, onChange: (filters: Filters) => void) {
  const [ahead, setAhead] = useState({ of: filters, filters })
  if (ahead.of !== filters) setAhead({ of: filters, filters })
  const change = (next: Filters) => {
    setAhead({ of: filters, filters: next })
    onChange(next)
  }
  return [ahead.filters, change] as const
}
