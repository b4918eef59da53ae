import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useHref, useNavigate } from 'react-router-dom'
import { withMessages } from '../../../shared/i18n/catalogue'
import { rememberRow } from './useRowKeys'
import { paths } from '../../../shared/paths'

const loadTicketPage = withMessages(['ticket'], () => import('../TicketPage'))

/** What a ticket's page knows about where its reader came from. */
export type FromList = { fromList: string }

/**
 * Links of many rows with one listener, because a router's link in every row makes typing slow. The whole row can be
 * clicked; what a browser does with a link itself (a new tab, copying) stays the browser's.
 * @param search the list's own address, to come back to
 */
export function useRowLinks(search: string) {
  // Under a sub-path it comes without the slash at its end.
  const base = useHref('/').replace(/\/?$/, '/')
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const hrefOf = useCallback((id: string) => base + paths.ticket(id).slice(1), [base])
  const listen = useCallback(
    (rows: HTMLElement | null) => {
      const open = (event: MouseEvent) => {
        const isPlain =
          event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
        if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return
        const link = event.target.closest('[data-row]')?.querySelector<HTMLElement>('a[data-ticket]')
        if (!link?.dataset['ticket']) return
        const isSelecting = !link.contains(event.target) && getSelection()?.isCollapsed === false
        if (isSelecting) return
        event.preventDefault()
        rememberRow(queryClient, link.dataset['ticket'])
        const state: FromList = { fromList: search }
        void navigate(paths.ticket(link.dataset['ticket']), { state })
      }
      const getReady = () => void loadTicketPage().catch(() => {})
      rows?.addEventListener('click', open)
      rows?.addEventListener('pointerover', getReady, { once: true })
      return () => {
        rows?.removeEventListener('click', open)
        rows?.removeEventListener('pointerover', getReady)
      }
    },
    [navigate, queryClient, search],
  )
  return { hrefOf, listen }
}
