import { useQuery } from '@tanstack/react-query'
import { audienceQueries, type Impact, type ImpactDraft } from './api'
import { useLastComplete } from './useLastComplete'
import { useSettled } from '../hooks/useSettled'

type Options = {
  draft: ImpactDraft
  /** The version of the settings that it is compared with. */
  etag: string
  /** How many conditions are not complete: then there is nothing to work out yet. */
  unfinished?: number
  isEnabled?: boolean
}

export type ImpactState = {
  /** The last answer; for an older draft while `isBehind`. */
  impact: Impact | undefined
  isBehind: boolean
  isError: boolean
  unfinished: number
  retry: () => void
}

/** What a draft would change for whom, a moment after each edit of it. */
export function useImpact({ draft, etag, unfinished = 0, isEnabled = true }: Options): ImpactState {
  const settled = useSettled(useLastComplete(draft, unfinished === 0))
  const isSettled = JSON.stringify(settled) === JSON.stringify(draft)
  const { data, isPending, isPlaceholderData, isError, refetch } = useQuery({
    ...audienceQueries.impact(settled ?? {}, etag),
    enabled: isEnabled && unfinished === 0 && settled !== undefined && isSettled,
  })
  return {
    impact: data,
    isBehind: (isPending || isPlaceholderData || !isSettled) && !(isError && isSettled),
    isError,
    unfinished,
    retry: () => void refetch(),
  }
}
