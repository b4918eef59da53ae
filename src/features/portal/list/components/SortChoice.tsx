import Box from '@mui/material/Box'
import { t } from '../../../../shared/i18n/t'
import { ArrowDownIcon, ArrowUpIcon } from '../../../../shared/ui/firstIcons'
import { bareButton } from '../../../../shared/ui/plainButton'
import { naturalOrder, sortingOf, type ColumnSort, type ListState, type Sorting } from '../listState'

const columns = Object.keys(naturalOrder).reverse() as ColumnSort[]

/** The order of the cards, which have no headers to click. */
export function SortChoice({ state, onSort }: { state: ListState; onSort: (next: Sorting | null) => void }) {
  const now = sortingOf(state)
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, minWidth: 0 }}>
      <Box
        component="select"
        aria-label={t('list.sort.label')}
        value={now?.by ?? ''}
        onChange={({ target: { value } }) => {
          const by = columns.find((column) => column === value)
          onSort(by ? { by, order: naturalOrder[by] } : null)
        }}
        sx={{
          height: 36,
          minWidth: 0,
          paddingInline: 1,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          font: 'inherit',
          color: 'text.primary',
          bgcolor: 'background.paper',
        }}
      >
        {state.q && <option value="">{t('list.sort.best')}</option>}
        {columns.map((column) => (
          <option key={column} value={column}>
            {t(`list.sort.by.${column}`)}
          </option>
        ))}
      </Box>
      {now && (
        <Box
          component="button"
          type="button"
          aria-label={t('list.sort.reverse')}
          onClick={() => onSort({ by: now.by, order: now.order === 'asc' ? 'desc' : 'asc' })}
          sx={{
            ...bareButton,
            width: 36,
            height: 36,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            color: 'text.secondary',
          }}
        >
          {now.order === 'asc' ? <ArrowUpIcon fontSize="small" /> : <ArrowDownIcon fontSize="small" />}
        </Box>
      )}
    </Box>
  )
}
