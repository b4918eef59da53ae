import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router-dom'
import { audienceQueries } from '../../shared/audience/api'
import { byKey } from '../../shared/audience/attributes'
import { SettingCardSkeleton } from '../../shared/settings/SettingCardSkeleton'
import { SettingsPageLayout } from '../../shared/settings/SettingsPageLayout'
import { HistoryIcon } from '../../shared/ui/icons'
import { QueryView } from '../../shared/ui/QueryView'
import { StateMessage } from '../../shared/ui/StateMessage'
import { historyQueries } from './api'
import { HistoryFilters } from './components/HistoryFilters'
import { HistoryList } from './components/HistoryList'
import { filterFrom, paramsOf, requestOf } from './filters'

const noAttributes = byKey([])

/** Settings > History: who changed what, when, and the way back to an earlier rule. */
export function HistoryPage() {
  const [params, setParams] = useSearchParams()
  const filter = filterFrom(params)
  const isNarrowed = Object.keys(paramsOf(filter)).length > 0
  const list = useInfiniteQuery(historyQueries.list(requestOf(filter)))
  const everybody = useInfiniteQuery(historyQueries.list({}))
  const attributes = useQuery(audienceQueries.attributes())
  const showAll = () => setParams({}, { replace: true })

  return (
    <SettingsPageLayout
      title="History"
      lead="Every change to these settings: who, when, and what it was before. Earlier access permissions and ticket visibility can be put back."
    >
      <HistoryFilters
        filter={filter}
        people={everybody.data?.pages[0]?.people ?? []}
        onChange={(next) => setParams(paramsOf(next), { replace: true })}
      />
      <QueryView query={list} skeleton={<HistorySkeleton />}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items)
          const total = pages[0]?.total ?? 0
          if (attributes.isPending) return <HistorySkeleton />
          if (entries.length === 0) return <NoChanges isNarrowed={isNarrowed} onShowAll={showAll} />
          return (
            <>
              <HistoryList entries={entries} attributes={attributes.data ?? noAttributes} />
              <Box
                sx={{
                  display: 'flex',
                  flexWrap: 'wrap',
                  gap: 1.5,
                  alignItems: 'center',
                  justifyContent: 'center',
                  color: 'text.secondary',
                  typography: 'body2',
                }}
              >
                <span role="status">
                  {list.isFetchNextPageError
                    ? 'Older changes could not be loaded.'
                    : list.hasNextPage
                      ? `${entries.length} of ${total.toLocaleString('en')} entries`
                      : 'That is everything.'}
                </span>
                {list.hasNextPage && (
                  <Button
                    variant="outlined"
                    color="inherit"
                    size="small"
                    aria-busy={list.isFetchingNextPage}
                    onClick={() => {
                      if (!list.isFetchingNextPage) void list.fetchNextPage()
                    }}
                  >
                    {list.isFetchNextPageError ? 'Try again' : 'Show older changes'}
                  </Button>
                )}
              </Box>
            </>
          )
        }}
      </QueryView>
    </SettingsPageLayout>
  )
}

function NoChanges({ isNarrowed, onShowAll }: { isNarrowed: boolean; onShowAll: () => void }) {
  return isNarrowed ? (
    <StateMessage
      role="status"
      icon={<HistoryIcon />}
      title="No change matches"
      detail="Nobody has changed this yet, or not this person."
      actions={
        <Button variant="outlined" onClick={onShowAll}>
          Show every change
        </Button>
      }
    />
  ) : (
    <StateMessage
      icon={<HistoryIcon />}
      title="Nothing has been changed yet"
      detail="From the first change on, everything stands here: who made it, when, and what it was before."
    />
  )
}

function HistorySkeleton() {
  return (
    <>
      <SettingCardSkeleton height={72} />
      <SettingCardSkeleton height={72} />
    </>
  )
}
