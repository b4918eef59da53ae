import Box from '@mui/material/Box'
import { lazy, Suspense, useMemo } from 'react'
import { hasCode } from '../../../../shared/api/apiError'
import { viewedUserId } from '../../../../shared/api/auth/viewAs'
import type { PortalHome } from '../../api'
import { columnsFor } from '../columns'
import type { Look } from '../../personal/look'
import { nextSorting, type ListState, type Sorting } from '../listState'
import { troubleIn } from '../../refusals'
import { useRowLinks } from '../useRowLinks'
import type { useTicketList } from '../useTicketList'
import type { FilterChoices } from '../useFilterChoices'
import { filtersRefusedIn } from '../filters'
import { ListEnd } from './ListEnd'
import { ListSkeleton } from './ListSkeleton'
import { StaleNote } from '../../components/StaleNote'
import { SearchTooLong } from './SearchTooLong'
import { TicketCards } from './TicketCards'
import { TicketTable } from './TicketTable'
import { Trouble } from '../../components/Trouble'

type Props = {
  state: ListState
  search: string
  home: PortalHome
  found: ReturnType<typeof useTicketList>
  choices: FilterChoices
  look: Look
  unread: ReadonlySet<string>
  isNarrow: boolean
  onSort: (sorting: Sorting | null) => void
}

// What is seldom there waits until it is.
const FilterTrouble = lazy(async () => ({ default: (await import('./FilterTrouble')).FilterTrouble }))
const NoTickets = lazy(async () => ({ default: (await import('./NoTickets')).NoTickets }))
const WaitingTickets = lazy(async () => ({
  default: (await import('./WaitingTickets')).WaitingTickets,
}))

/** The tickets themselves, or what there is to say instead. */
export function TicketResults({
  state,
  search,
  home,
  found,
  choices,
  look,
  unread,
  isNarrow,
  onSort,
}: Props) {
  const { list, rows, isOld, total = 0, counts } = found
  const tab = state.tab ?? home.tabs[0] ?? 'created_by_me'
  // Rows of the question before keep its columns.
  const isSearch = isOld ? rows?.some(({ preview }) => preview) === true : state.q !== ''
  const hasPreview = isSearch && home.previewColumn
  const { companies } = home
  const columns = useMemo(
    () => columnsFor({ tab, hasPreview, companies }, look.columns),
    [tab, hasPreview, companies, look.columns],
  )
  const shown = { ...useRowLinks(search), total, unread, density: look.density }

  const retry = { isRetrying: list.isFetching, onRetry: () => void list.refetch() }
  const refused = list.isError && !rows && filtersRefusedIn(list.error, state.filters)
  const skeleton = <ListSkeleton columns={columns} isNarrow={isNarrow} />
  if (refused)
    return (
      <Suspense fallback={skeleton}>
        <FilterTrouble state={state} refused={refused} />
      </Suspense>
    )
  if (list.isError && !rows && state.q !== '' && hasCode(list.error, 'invalid')) return <SearchTooLong />
  const trouble = rows ? null : troubleIn(list)
  if (trouble) return <Trouble error={trouble} {...retry} />
  if (!rows || (isOld && rows.length === 0)) return skeleton
  if (rows.length === 0)
    return (
      <Suspense fallback={skeleton}>
        <NoTickets
          state={state}
          canCreate={home.canCreate && viewedUserId() === null}
          tab={tab}
          choices={choices}
          elsewhere={tab === 'all' ? 0 : (counts.all ?? 0)}
        />
      </Suspense>
    )
  return (
    <Box aria-busy={isOld} sx={{ transition: 'opacity 120ms 80ms', opacity: isOld ? 0.5 : 1 }}>
      {found.waiting.length > 0 && (
        <Suspense>
          <WaitingTickets waiting={found.waiting} shown={rows} onShow={found.release} />
        </Suspense>
      )}
      {list.isRefetchError && <StaleNote error={list.error} {...retry} />}
      {isNarrow ? (
        <TicketCards rows={rows} hasPreviews={hasPreview} hasCreators={tab === 'all'} {...shown} />
      ) : (
        <TicketTable
          rows={rows}
          columns={columns}
          state={state}
          onSort={(by) => onSort(nextSorting(state, by))}
          {...shown}
        />
      )}
      <ListEnd
        shown={rows.length}
        total={total}
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        hasFailed={list.isFetchNextPageError}
        onMore={() => void list.fetchNextPage({ cancelRefetch: false })}
      />
    </Box>
  )
}
