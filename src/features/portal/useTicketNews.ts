import { useEffect, useMemo, useRef, useState } from 'react'
import { t } from '../../shared/i18n/t'
import { announce } from '../../shared/ui/LiveRegion'
import type { TicketDetail, TicketPart } from './api'

/**
 * What others did to the ticket while it is open, announced once.
 * @returns the ids of the messages of others since the page was opened
 */
export function useTicketNews({ parts }: TicketDetail, viewerId: string): readonly string[] {
  const [before] = useState(() => new Set(parts.map(({ id }) => id)))
  const said = useRef(before)
  useEffect(() => {
    const others = parts.filter(({ id, author }) => !said.current.has(id) && !isBy(viewerId, author))
    said.current = new Set(parts.map(({ id }) => id))
    const replies = others.filter(({ kind }) => kind === 'comment').length
    const state = others.findLast((part) => part.kind === 'state_change')
    const news = [
      ...(replies > 0 ? [t('ticket.live.replies', { count: replies })] : []),
      ...(state ? [t('ticket.live.state', { state: state.to.label })] : []),
    ]
    if (news.length > 0) announce(news.join('. '))
  }, [parts, viewerId])
  return useMemo(
    () =>
      parts
        .filter(({ id, kind, author }) => kind === 'comment' && !before.has(id) && !isBy(viewerId, author))
        .map(({ id }) => id),
    [parts, before, viewerId],
  )
}

const isBy = (viewerId: string, author: TicketPart['author']) =>
  author.kind === 'user' && author.id === viewerId
