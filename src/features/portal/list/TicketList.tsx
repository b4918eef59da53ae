import Box from '@mui/material/Box'
import { lazy, Suspense, useCallback, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { withMessages } from '../../../shared/i18n/catalogue'
import { hasCode } from '../../../shared/api/apiError'
import { useAfterPaint } from '../../../shared/hooks/useAfterPaint'
import { useMediaQuery } from '../../../shared/hooks/useMediaQuery'
import type { PortalHome } from '../api'
import { columnsFor } from './columns'
import { ListOrder } from './components/ListOrder'
import { ListSkeleton } from './components/ListSkeleton'
import { SearchBox } from './components/SearchBox'
import { TicketListHeader } from './components/TicketListHeader'
import { TicketResults } from './components/TicketResults'
import { listPanelId, tabId, TicketTabs } from './components/TicketTabs'
import { withoutFilter, type Filter, type Filters } from './filters'
import { isPlain, listSearch, withSearch, type Sorting } from './listState'
import { PortalRefusal } from '../PortalRefusal'
import { refusalIn } from '../refusals'
import { announceOrder, useAnnouncedResults } from './useAnnouncedResults'
import { useFilterChoices } from './useFilterChoices'
import { useListState } from './useListState'
import { useRowKeys } from './useRowKeys'
import { useTicketList } from './useTicketList'
import { useUnread } from './useUnread'
import { useViews } from './useViews'
import type { Wanted } from './csv/useDownload'
import { nameFor } from './chosenWords'
import { useShownLook } from './useShownLook'

const FilterBar = lazy(async () => ({ default: (await import('./components/FilterBar')).FilterBar }))
const ListTools = lazy(async () => ({ default: (await import('./components/ListTools')).ListTools }))
const PinnedViews = lazy(async () => ({ default: (await import('./components/PinnedViews')).PinnedViews }))
const LinkNotice = lazy(async () => ({ default: (await import('./components/LinkNotice')).LinkNotice }))
const CsvDownload = lazy(
  withMessages(['tools'], async () => ({ default: (await import('./csv/CsvDownload')).CsvDownload })),
)

/**
 * Search, tabs and tickets. What does not depend on who is looking stands before that is known; the tabs and the
 * tickets wait for it.
 */
export function TicketList({ home }: { home: PortalHome | undefined }) {
  const { state, unreadable, show } = useListState(home?.tabs)
  const found = useTicketList(state, home)
  const { list, total, isOld, counts } = found
  // What is done with the tickets comes after the tickets.
  const isPainted = useAfterPaint(false, found.rows !== undefined || list.isError)
  const isNarrow = useMediaQuery('(max-width: 719.95px)')
  const tab = home && (state.tab ?? home.tabs[0])
  const viewerId = home?.viewer.id
  const [look, onLook] = useShownLook(viewerId, state, show)
  const { unread, markAll } = useUnread(viewerId, found.rows, isPlain(state, home?.tabs))
  useAnnouncedResults(state, home && !isOld && list.isSuccess ? total : undefined)

  const onSearch = useCallback((q: string) => show(withSearch(state, q), { replace: true }), [show, state])
  const onFilter = useCallback((filters: Filters) => show({ ...state, filters }), [show, state])
  const choices = useFilterChoices(state, home, found.facets)
  const onSort = useCallback(
    (sorting: Sorting | null) => {
      const next = { ...state, sorting }
      show(next)
      announceOrder(next)
    },
    [show, state],
  )
  useRowKeys()

  const views = useViews(viewerId, state, look.columns)
  const suggestion = nameFor(state, choices.filters)
  const navigate = useNavigate()
  const onShow = useCallback(
    (search: string, { replace }: { replace: boolean }) =>
      void navigate({ search }, { replace, preventScrollReset: true }),
    [navigate],
  )
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const endDownload = useCallback(() => setWanted(null), [])

  const refusal = refusalIn(list.error)
  if (refusal) return <PortalRefusal reason={refusal} />
  // The tabs have changed while the page was open: the next answer says which there are now.
  const isOutdated = hasCode(list.error, 'visibility_restricted')
  return (
    <Box sx={{ maxWidth: 1280, mx: 'auto', px: { xs: 2, sm: 3 }, pt: { xs: 2, sm: 3.5 }, pb: 4 }}>
      <TicketListHeader home={home} tab={tab} view={state.view} />
      <SearchBox q={state.q} viewerId={viewerId} onSearch={onSearch} />
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          justifyContent: 'space-between',
          columnGap: 2,
          mt: 1,
          mb: 1.5,
        }}
      >
        <TicketTabs tabs={home?.tabs} current={tab} state={state} counts={counts} />
        {isPainted && (
          <Suspense fallback={null}>
            <PinnedViews views={views} />
          </Suspense>
        )}
        <ListOrder
          state={state}
          total={isOld ? undefined : total}
          isNarrow={isNarrow}
          onSort={onSort}
          onAllRead={unread.size > 0 ? markAll : null}
        >
          {isPainted ? (
            <Suspense fallback={toolsPlace}>
              <ListTools
                state={state}
                home={home}
                tab={tab}
                look={look}
                views={views}
                suggestion={suggestion}
                isNarrow={isNarrow}
                onLook={onLook}
                onShow={onShow}
                onDownload={total && !isOld && !wanted ? () => setWanted({ state, total }) : null}
              />
            </Suspense>
          ) : (
            toolsPlace
          )}
        </ListOrder>
      </Box>
      {isPainted ? (
        <Suspense fallback={filtersPlace}>
          <FilterBar
            filters={state.filters}
            choices={choices.filters}
            tab={tab}
            hasCompanies={(home?.companies.length ?? 0) > 1}
            total={isOld ? undefined : total}
            isNarrow={isNarrow}
            onChange={onFilter}
          />
        </Suspense>
      ) : (
        filtersPlace
      )}
      {wanted && (
        <Suspense fallback={null}>
          <CsvDownload wanted={wanted} onEnd={endDownload} />
        </Suspense>
      )}
      {unreadable.length + choices.strange.length > 0 && (
        <Suspense fallback={null}>
          <LinkNotice
            unreadable={unreadable}
            strange={choices.strange}
            onDrop={() =>
              show({ ...state, filters: without(state.filters, choices.strange) }, { replace: true })
            }
          />
        </Suspense>
      )}
      <Box id={listPanelId} role="tabpanel" aria-labelledby={tab && tabId(tab)}>
        {home && !isOutdated ? (
          <TicketResults
            state={state}
            search={listSearch(state)}
            home={home}
            found={found}
            choices={choices.filters}
            look={look}
            unread={unread}
            isNarrow={isNarrow}
            onSort={onSort}
          />
        ) : (
          <ListSkeleton columns={beforeHome} isNarrow={isNarrow} />
        )}
      </Box>
    </Box>
  )
}

/** Where they will be, so that nothing moves when they come. */
const toolsPlace = <Box sx={{ height: { xs: 36, sm: 32 } }} />
const filtersPlace = <Box sx={{ minHeight: { xs: 36, sm: 32 }, mb: 1.5 }} />

const without = (filters: Filters, some: readonly Filter[]) => some.reduce(withoutFilter, filters)

/** The columns that everybody has. */
const beforeHome = columnsFor({ tab: 'created_by_me', hasPreview: false, companies: [] }, null)
