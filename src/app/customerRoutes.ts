import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router-dom'
import { helpCenterQueries } from '../features/help-center/api'

/** What customers visit. The data of a page starts loading together with its code. */
export function customerRoutes(queryClient: QueryClient): RouteObject[] {
  return [
    {
      path: '/help',
      loader: () => {
        void queryClient.prefetchQuery(helpCenterQueries.home())
        return null
      },
      lazy: async () => ({
        Component: (await import('../features/help-center/HelpCenterPage')).HelpCenterPage,
      }),
    },
    {
      path: '/portal',
      children: [
        {
          index: true,
          lazy: async () => ({
            Component: (await import('../features/portal/TicketListPage')).TicketListPage,
          }),
        },
        {
          path: 'tickets/:ticketId',
          lazy: async () => ({ Component: (await import('../features/portal/TicketPage')).TicketPage }),
        },
      ],
    },
  ]
}
