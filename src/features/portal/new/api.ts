import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { ApiError } from '../../../shared/api/apiError'
import { bodyOf, client } from '../../../shared/api/client'
import type { components } from '../../../shared/api/schema'
import { portalKeys, portalQueries, type TicketDetail } from '../api'

type Schemas = components['schemas']
export type TicketForm = Schemas['PortalTicketType']
export type FormField = Schemas['PortalTicketTypeAttribute']
export type NewTicket = Schemas['NewTicket']

/** A ticket to raise, with the key that makes it one ticket however often it has to be sent. */
export type Attempt = { body: NewTicket; key: string }

/** Some tickets in which a word occurs, of those the viewer sees. */
export const ticketsWith = (word: string) =>
  queryOptions({
    queryKey: [...portalKeys.all(), 'with', word],
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/portal/tickets', { params: { query: { q: word, limit: 25 } }, signal })),
    select: ({ items }) => items,
    staleTime: 60_000,
    // It is a help, nothing that anybody waits for.
    retry: false,
  })

/** Raises a ticket; the lists that are kept are old from then on. */
export function createMutation(queryClient: QueryClient) {
  const [allKey, listsKey] = [portalKeys.all(), portalKeys.lists()]
  return {
    mutationFn: ({ body, key }: Attempt) =>
      bodyOf(client.POST('/portal/tickets', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess(ticket: TicketDetail) {
      queryClient.setQueryData(portalQueries.ticket(ticket.id).queryKey, ticket)
      queryClient.removeQueries({ queryKey: listsKey, type: 'inactive' })
      void queryClient.prefetchInfiniteQuery(portalQueries.tickets({}))
    },
    onError(error: Error) {
      // A refusal says that the portal is not what the page shows.
      if (error instanceof ApiError && [403, 404, 409].includes(error.status))
        void queryClient.invalidateQueries({ queryKey: allKey })
    },
  }
}
