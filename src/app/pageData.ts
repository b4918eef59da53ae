import type { QueryClient } from '@tanstack/react-query'
import { helpCenterQueries } from '../features/help-center/api'
import { portalQueries } from '../features/portal/api'
import { readListState, toRequest } from '../features/portal/list/listState'
import { auth } from '../shared/api/auth/auth'
import { sessionQueries } from '../shared/api/session'

/** Asks for what pages show, before anything of them is drawn; whoever may not be signed in gets nothing asked. */
export const pageData = {
  /** What stands around every page. */
  frame(queryClient: QueryClient): void {
    if (auth().mayBeSignedIn()) void queryClient.prefetchQuery(sessionQueries.current())
  },
  help(queryClient: QueryClient): void {
    void queryClient.prefetchQuery(helpCenterQueries.home())
  },
  list(queryClient: QueryClient, { searchParams }: URL): void {
    if (!auth().mayBeSignedIn()) return
    void queryClient.prefetchQuery(portalQueries.home())
    void queryClient.prefetchInfiniteQuery(portalQueries.tickets(toRequest(readListState(searchParams))))
  },
  newTicket(queryClient: QueryClient): void {
    if (auth().mayBeSignedIn()) void queryClient.prefetchQuery(portalQueries.home())
  },
  ticket(queryClient: QueryClient, ticketId: string): void {
    if (!auth().mayBeSignedIn()) return
    void queryClient.prefetchQuery(portalQueries.home())
    void queryClient.prefetchQuery(portalQueries.ticket(ticketId))
  },
}
