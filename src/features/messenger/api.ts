import { queryOptions } from '@tanstack/react-query'
import { auth } from '../../shared/api/auth/auth'
import { bodyOf, client } from '../../shared/api/client'
import type { components } from '../../shared/api/schema'

export type TicketsSpaceContent = components['schemas']['MessengerTickets']
export type MessengerTicket = components['schemas']['MessengerTicket']

export const messengerQueries = {
  /** The tickets space, with its way into the portal for those who may take it. */
  tickets: () =>
    queryOptions({
      queryKey: ['messenger', auth().identity()],
      queryFn: ({ signal }) => bodyOf(client.GET('/messenger/tickets', { signal })),
      // The route asks first; a page that appears while its answer is a refusal must not ask again.
      retryOnMount: false,
    }),
}
