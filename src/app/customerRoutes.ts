import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router-dom'
import { messengerQueries } from '../features/messenger/api'
import { PortalFrame } from '../features/portal/PortalFrame'
import { auth } from '../shared/api/auth/auth'
import { withMessages } from '../shared/i18n/catalogue'
import { isFirstPage } from './firstPage'
import { pageData } from './pageData'

/** What customers visit. The data of a page starts loading together with its code, if it has not begun before. */
export function customerRoutes(queryClient: QueryClient): RouteObject[] {
  return [
    {
      path: '/help',
      loader: () => {
        pageData.help(queryClient)
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
          loader: ({ request: { url } }) => {
            if (!isFirstPage(url)) pageData.list(queryClient, new URL(url))
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
            pageData.newTicket(queryClient)
            return null
          },
          shouldRevalidate: () => false,
          lazy: withMessages(['newTicket', 'ticket'], async () => ({
            Component: (await import('../features/portal/new/NewTicketPage')).NewTicketPage,
          })),
        },
        {
          path: 'tickets/:ticketId',
          loader: ({ request: { url }, params: { ticketId = '' } }) => {
            if (!isFirstPage(url)) pageData.ticket(queryClient, ticketId)
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
