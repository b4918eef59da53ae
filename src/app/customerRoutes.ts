import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router-dom'
import { helpCenterQueries } from '../features/help-center/api'
import { messengerQueries } from '../features/messenger/api'
import { portalQueries } from '../features/portal/api'
import { PortalFrame } from '../features/portal/PortalFrame'
import { readListState, toRequest } from '../features/portal/list/listState'
import { withMessages } from '../shared/i18n/catalogue'
import { auth } from '../shared/api/auth/auth'

/** What customers visit. The data of a page starts loading together with its code. */
export function customerRoutes(queryClient: QueryClient): RouteObject[] {
  return [
    {
      path: '/help',
      loader: () => {
        void queryClient.prefetchQuery(helpCenterQueries.home())
        return null
      },
      lazy: withMessages(['help'], async () => ({
        Component: (await import('../features/help-center/HelpCenterPage')).HelpCenterPage,
      })),
    },
    {
      path: '/portal',
      Component: PortalFrame,
      children: [
        {
          index: true,
          loader: ({ request }) => {
            if (!auth().mayBeSignedIn()) return null
            const asked = readListState(new URL(request.url).searchParams)
            void queryClient.prefetchQuery(portalQueries.home())
            void queryClient.prefetchInfiniteQuery(portalQueries.tickets(toRequest(asked)))
            return null
          },
          // What is typed into the search changes the address; the page asks for that itself, and gives up what is old.
          shouldRevalidate: () => false,
          lazy: withMessages(['list'], async () => ({
            Component: (await import('../features/portal/TicketListPage')).TicketListPage,
          })),
        },
        {
          path: 'new',
          loader: () => {
            if (auth().mayBeSignedIn()) void queryClient.prefetchQuery(portalQueries.home())
            return null
          },
          shouldRevalidate: () => false,
          lazy: withMessages(['newTicket', 'ticket'], async () => ({
            Component: (await import('../features/portal/new/NewTicketPage')).NewTicketPage,
          })),
        },
        {
          path: 'tickets/:ticketId',
          loader: ({ params: { ticketId = '' } }) => {
            if (!auth().mayBeSignedIn()) return null
            void queryClient.prefetchQuery(portalQueries.home())
            void queryClient.prefetchQuery(portalQueries.ticket(ticketId))
            return null
          },
          shouldRevalidate: ({ currentParams, nextParams }) =>
            currentParams['ticketId'] !== nextParams['ticketId'],
          lazy: withMessages(['ticket'], async () => ({
            Component: (await import('../features/portal/TicketPage')).TicketPage,
          })),
        },
      ],
    },
  ]
}

/** The Messenger, on a page that stands in for somebody's product. */
export function messengerRoute(queryClient: QueryClient): RouteObject {
  return {
    path: '/messenger',
    loader: () => {
      if (auth().mayBeSignedIn()) void queryClient.prefetchQuery(messengerQueries.tickets())
      return null
    },
    lazy: withMessages(['messenger'], async () => ({
      Component: (await import('./MessengerRoute')).MessengerRoute,
    })),
  }
}
