import { useQueries } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useSettled } from '../../../shared/hooks/useSettled'
import { t } from '../../../shared/i18n/t'
import { announce } from '../../../shared/ui/LiveRegion'
import type { TicketRow } from '../api'
import { ticketsWith } from './api'
import { mostAlike, tellingWords } from './similar'

/**
 * Tickets that are about what a title is about, of those the viewer sees. Each word is asked for once; what is not
 * there, because it is on its way or failed, holds nothing up.
 */
export function useSimilarTickets(title: string): TicketRow[] {
  const words = useSettled(tellingWords(title))
  const { found, isSettled } = useQueries({
    queries: words.map(ticketsWith),
    combine: (answers) => ({
      found: answers.map(({ data }) => data),
      isSettled: answers.every(({ isFetching }) => !isFetching),
    }),
  })
  const similar = mostAlike(found)
  const said = useRef(0)
  const count = similar.length
  useEffect(() => {
    if (!isSettled || count === said.current) return
    said.current = count
    if (count > 0) announce(t('newTicket.similar.found', { count }))
  }, [isSettled, count])
  return similar
}
