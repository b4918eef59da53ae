import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { announce } from '../../../../shared/ui/LiveRegion'
import { openCsv, portalQueries } from '../../api'
import { refusalIn } from '../../refusals'
import { toRequest, type ListState } from '../listState'
import { t } from '../../../../shared/i18n/t'
import { fileNameOf, saveCsv, sinkFor } from './saveCsv'

/** A list as it was when its download began. */
export type Wanted = { state: ListState; total: number }

/** The screen follows no faster than anybody reads. */
const frameMs = 120

const isCancelled = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'

/**
 * Writes a list into a file, for as long as this is on the screen.
 * @param onEnd it is there, or nobody wants it any more
 */
export function useDownload({ state, total }: Wanted, onEnd: () => void) {
  const queryClient = useQueryClient()
  const [tries, setTries] = useState(0)
  const [rows, setRows] = useState(0)
  const [error, setError] = useState<unknown>(null)

  const write = useEffectEvent(async (signal: AbortSignal) => {
    const sink = await sinkFor(fileNameOf(state.view ?? state.q, new Date()), total)
    let shown = 0
    return saveCsv(await openCsv(toRequest(state), signal), sink, (arrived) => {
      if (performance.now() - shown < frameMs) return
      shown = performance.now()
      setRows(arrived)
    })
  })
  const finish = useEffectEvent((count: number) => {
    announce(t('tools.csv.done', { count }))
    onEnd()
  })
  const fail = useEffectEvent((reason: unknown) => {
    if (isCancelled(reason)) return onEnd()
    // Who is not let in any more sees so on the whole page.
    if (refusalIn(reason)) void queryClient.invalidateQueries({ queryKey: portalQueries.home().queryKey })
    setError(reason)
  })
  useEffect(() => {
    const stop = new AbortController()
    write(stop.signal).then(finish, (reason: unknown) => {
      if (!stop.signal.aborted) fail(reason)
    })
    return () => stop.abort()
  }, [tries])
  return {
    rows,
    error,
    retry() {
      setError(null)
      setRows(0)
      setTries((before) => before + 1)
    },
  }
}
