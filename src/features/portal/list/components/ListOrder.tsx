import Box from '@mui/material/Box'
import type { ListState, Sorting } from '../listState'
import { words } from '../../words'
import { SortChoice } from './SortChoice'

type Props = {
  state: ListState
  /** Undefined while it is not known. */
  total: number | undefined
  isNarrow: boolean
  onSort: (sorting: Sorting | null) => void
}

/** How many there are and in which order, as far as the list itself does not show it. */
export function ListOrder({ state, total = 0, isNarrow, onSort }: Props) {
  if (isNarrow)
    return (
      <Box
        sx={{
          flex: '1 0 100%',
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          mt: 1.5,
          typography: 'body2',
          color: 'text.secondary',
        }}
      >
        <span>{total > 0 && words.list.tickets(total)}</span>
        <SortChoice state={state} onSort={onSort} />
      </Box>
    )
  if (state.q === '' || state.sorting || total === 0) return null
  return <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{words.search.bestFirst(total)}</Box>
}
