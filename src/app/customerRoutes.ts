import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router-dom'

/** What customers visit. The data of a page starts loading together with its code. */
export function customerRoutes(_queryClient: QueryClient): RouteObject[] {
  return [
    {
      path: '/help',
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
