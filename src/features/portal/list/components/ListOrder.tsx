import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { t } from '../../../../shared/i18n/t'
import type { ListState, Sorting } from '../listState'
import { SortChoice } from './SortChoice'

type Props = {
  state: ListState
  /** Undefined while it is not known. */
  total: number | undefined
  isNarrow: boolean
  onSort: (sorting: Sorting | null) => void
  /** Null where nothing is unread. */
  onAllRead: (() => void) | null
  /** What can be done with the list. */
  children: ReactNode
}

/** How many there are and in which order, as far as the list itself does not show it, beside the list's tools. */
export function ListOrder({ state, total = 0, isNarrow, onSort, onAllRead, children }: Props) {
  const allRead = onAllRead && (
    <Button size="small" onClick={onAllRead} sx={{ flex: 'none', marginInlineStart: isNarrow ? -1.25 : 0 }}>
      {t('list.allRead')}
    </Button>
  )
  if (isNarrow)
    return (
      <Box sx={{ ...styles, flex: '1 0 100%', justifyContent: 'space-between', mt: 1.5 }}>
        {allRead ?? <span>{total > 0 && t('list.tickets', { count: total })}</span>}
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <SortChoice state={state} onSort={onSort} />
          {children}
        </Box>
      </Box>
    )
  const isBestFirst = state.q !== '' && !state.sorting && total > 0
  return (
    <Box sx={styles}>
      {isBestFirst && <span>{t('list.search.bestFirst', { count: total })}</span>}
      {allRead}
      {children}
    </Box>
  )
}

const styles = {
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  typography: 'body2',
  color: 'text.secondary',
} as const
