import {
  queryOptions,
  infiniteQueryOptions,
  type InfiniteData,
  type QueryClient,
} from '@tanstack/react-query'
import { ApiError } from '../../shared/api/apiError'
import { auth } from '../../shared/api/auth/auth'
import { bodyOf, client } from '../../shared/api/client'
import type { components } from '../../shared/api/schema'
import type { ListRequest } from './list/listState'
import { markSeen } from './personal/unread'

type Schemas = components['schemas']
export type PortalHome = Schemas['PortalHome']
export type TicketRow = Schemas['TicketRow']
export type TicketDetail = Schemas['TicketDetail']
export type TicketPart = Schemas['TicketPart']
export type TicketAttribute = Schemas['TicketAttribute']
export type TicketState = Schemas['TicketState']
export type TicketList = Schemas['TicketList']
export type TicketFacets = Schemas['TicketFacets']
export type FacetValue = Schemas['FacetValue']

/** What the keys begin with of what the viewer has been told about the portal. */
export const portalKeys = {
  all: () => ['portal', auth().identity()] as const,
  lists: () => [...portalKeys.all(), 'tickets'] as const,
  ticket: (id: string) => [...portalKeys.all(), 'ticket', id] as const,
}

/** The routes' loaders ask first; a page that appears while their answer is a refusal must not ask again. */
const askedByTheRoute = { retryOnMount: false } as const

/** Whoever scrolls past the first page wants many: fewer and larger pages after it. */
const laterPages = 50

/**
 * The body of an answer that has what the pages cannot do without.
 * @throws ApiError as `bodyOf`, also for JSON of another shape: it would break the page far from here
 */
async function having<T extends object>(
  answer: Parameters<typeof bodyOf<T>>[0],
  ...keys: (keyof T)[]
): Promise<T> {
  const body = await bodyOf(answer)
  if (keys.every((key) => typeof body[key] === 'object' && body[key] !== null)) return body
  throw new ApiError({ status: 200, code: 'unexpected_answer', title: 'The server sent another answer.' })
}

export const portalQueries = {
  /** Who is looking, which tabs they have; a refusal of it is a refusal of the whole portal. */
  home: () =>
    queryOptions({
      queryKey: [...portalKeys.all(), 'home'],
      queryFn: ({ signal }) =>
        having(client.GET('/portal', { signal }), 'viewer', 'tabs', 'companies', 'ticketTypes'),
      ...askedByTheRoute,
    }),
  tickets: (request: ListRequest) =>
    infiniteQueryOptions({
      queryKey: [...portalKeys.lists(), request],
      queryFn: ({ signal, pageParam: cursor }) =>
        having(
          client.GET('/portal/tickets', {
            params: { query: { ...request, ...(cursor && { cursor, limit: laterPages }) } },
            signal,
          }),
          'items',
          'facets',
        ),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }: TicketList) => nextCursor,
      // Long enough to read some tickets and come back to the same place of a long list.
      gcTime: 30 * 60_000,
      ...askedByTheRoute,
    }),
  /** How many tickets a list has that is not on the screen, and what it could be filtered by. */
  summary: (request: ListRequest) =>
    queryOptions({
      queryKey: [...portalKeys.lists(), request, 'summary'],
      queryFn: async ({ signal }) => {
        const query = { ...request, limit: 1 }
        const { total, facets } = await bodyOf(client.GET('/portal/tickets', { params: { query }, signal }))
        return { total, facets }
      },
    }),
  ticket: (id: string) =>
    queryOptions({
      queryKey: portalKeys.ticket(id),
      queryFn: ({ signal }) =>
        having(
          client.GET('/portal/tickets/{id}', { params: { path: { id } }, signal }),
          'state',
          'creator',
          'parts',
        ),
      ...askedByTheRoute,
    }),
}

/**
 * The list as a CSV file, as it arrives.
 * @throws ApiError before the first byte, if there will be none
 */
export async function openCsv(query: ListRequest, signal: AbortSignal) {
  const asked = client.GET('/portal/tickets.csv', { params: { query }, parseAs: 'stream', signal })
  return (await bodyOf(asked)) ?? new Blob().stream()
}

/** What is known of a ticket from the lists: enough to show its title at once. */
export function knownRow(queryClient: QueryClient, id: string): TicketRow | undefined {
  return queryClient
    .getQueriesData<InfiniteData<TicketList>>({ queryKey: portalKeys.lists() })
    .flatMap(([, list]) => list?.pages ?? [])
    .flatMap(({ items }) => items)
    .find((row) => row.id === id)
}

/** A ticket that does not exist for the viewer (any more) leaves the lists that are kept, before they ask again. */
export function forgetTicket(queryClient: QueryClient, id: string): void {
  queryClient.setQueriesData<InfiniteData<TicketList>>(
    { queryKey: portalKeys.lists(), predicate: isList },
    (list) =>
      list && {
        ...list,
        pages: list.pages.map((page) => ({ ...page, items: page.items.filter((row) => row.id !== id) })),
      },
  )
  void queryClient.invalidateQueries({ queryKey: portalKeys.lists() })
}

const isList = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey.at(-1) !== 'summary'

/** After a refusal of the portal as a whole, nothing of it stays on this device but the refusals. */
export function forgetPortal(queryClient: QueryClient): void {
  queryClient.removeQueries({
    queryKey: portalKeys.all(),
    type: 'inactive',
    predicate: ({ state }) => state.status !== 'error',
  })
}

/** A reply, with the key that makes it one reply however often it has to be sent. */
export type Reply = { body: string; key: string }

/** Sends a reply; the ticket is then as the server says, and the lists ask again when they are next seen. */
export function replyMutation(queryClient: QueryClient, id: string) {
  const ticketKey = portalKeys.ticket(id)
  const [allKey, listsKey] = [portalKeys.all(), portalKeys.lists()]
  return {
    mutationFn: ({ body, key }: Reply) =>
      bodyOf(
        client.POST('/portal/tickets/{id}/replies', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { body },
        }),
      ),
    async onSuccess({ part, ticket }: Schemas['ReplyResult']) {
      // What one wrote oneself is not news, also to somebody who has left the page already.
      if (part.author.id !== undefined) markSeen(part.author.id, ticket)
      // An answer that was asked for before the reply must not take it off the screen again.
      await queryClient.cancelQueries({ queryKey: ticketKey })
      queryClient.setQueryData(ticketKey, ticket)
      void queryClient.invalidateQueries({ queryKey: listsKey })
    },
    onError(error: Error) {
      // A refusal says that the ticket, or who may see it, is not what the page shows.
      if (error instanceof ApiError && [403, 404, 409].includes(error.status))
        void queryClient.invalidateQueries({ queryKey: allKey })
    },
  }
}
