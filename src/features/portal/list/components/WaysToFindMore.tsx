import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQueries } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import { t } from '../../../../shared/i18n/t'
import { portalQueries } from '../../api'
import { activeFilters, noFilters, withoutFilter } from '../filters'
import { listSearch, toRequest, type ListState } from '../listState'
import { chosenWords } from '../chosenWords'
import type { FilterChoices } from '../useFilterChoices'

type Props = { state: ListState; choices: FilterChoices; elsewhere: number }

/** From a list without tickets to lists with some: another tab, one filter less, no filters, no search. */
export function WaysToFindMore({ state, choices, elsewhere }: Props) {
  const { q, filters } = state
  const active = activeFilters(filters)
  const without = active.map((filter) => ({ ...state, filters: withoutFilter(filters, filter) }))
  const found = useQueries({
    queries: without.map((less) => portalQueries.summary(toRequest({ ...less, sorting: null }))),
  })
  const to = (next: ListState) => ({ component: Link, replace: true, to: { search: listSearch(next) } })
  return (
    <Box sx={{ display: 'grid', gap: 2, width: '100%' }}>
      {active.length > 0 && (
        <Box component="ul" aria-label={t('list.empty.less')} sx={listStyles}>
          {without.map((less, index) => {
            const filter = active[index]
            if (!filter) return null
            const total = found[index]?.data?.total
            const values = chosenWords(filter, filters, choices).join(', ')
            return (
              <li key={filter}>
                <Link replace to={{ search: listSearch(less) }}>
                  <span>{t('list.empty.without', { name: t(`list.filter.name.${filter}`), values })}</span>
                  <span className="count">{total !== undefined && t('list.tickets', { count: total })}</span>
                </Link>
              </li>
            )
          })}
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'center' }}>
        {elsewhere > 0 && (
          <Button variant="contained" component={Link} to={{ search: listSearch({ ...state, tab: null }) }}>
            {t('list.empty.elsewhere', { count: elsewhere })}
          </Button>
        )}
        {active.length > 1 && (
          <Button variant="outlined" {...to({ ...state, filters: noFilters })}>
            {t('list.empty.noFilters')}
          </Button>
        )}
        {q && (
          <Button variant="outlined" {...to({ ...state, q: '', sorting: null })}>
            {t('list.search.clear')}
          </Button>
        )}
      </Box>
    </Box>
  )
}

const listStyles = {
  m: 0,
  p: 0,
  listStyle: 'none',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
  textAlign: 'start',
  '& li + li': { borderTop: 1, borderColor: 'divider' },
  '& a': {
    display: 'flex',
    gap: 2,
    justifyContent: 'space-between',
    alignItems: 'center',
    minHeight: 44,
    px: 2,
    py: 1,
    color: 'text.primary',
    textDecoration: 'none',
    typography: 'body2',
    fontWeight: 550,
    borderRadius: 1.5,
    '&:hover': { bgcolor: 'action.hover' },
  },
  '& .count': { flex: 'none', color: 'text.secondary', fontWeight: 400, fontVariantNumeric: 'tabular-nums' },
} as const
