import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { t } from '../../../../shared/i18n/t'
import { CheckAllIcon } from '../../../../shared/ui/firstIcons'
import { bareButton, plainButton } from '../../../../shared/ui/plainButton'
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
  if (isNarrow)
    return (
      <Box sx={{ ...styles, flex: '1 0 100%', justifyContent: 'space-between', gap: 0.5, mt: 1.5 }}>
        <SortChoice state={state} onSort={onSort} />
        <Box sx={{ display: 'flex', alignItems: 'center' }}>
          {onAllRead && (
            <Box
              component="button"
              type="button"
              aria-label={t('list.allRead')}
              title={t('list.allRead')}
              onClick={onAllRead}
              sx={{ ...bareButton, width: 36, height: 36, borderRadius: 1, color: 'primary.main' }}
            >
              <CheckAllIcon sx={{ fontSize: 20 }} />
            </Box>
          )}
          {children}
        </Box>
      </Box>
    )
  const isBestFirst = state.q !== '' && !state.sorting && total > 0
  return (
    <Box sx={styles}>
      {isBestFirst && <span>{t('list.search.bestFirst', { count: total })}</span>}
      {onAllRead && (
        <Box component="button" type="button" sx={plainButton('text', 'small')} onClick={onAllRead}>
          {t('list.allRead')}
        </Box>
      )}
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
