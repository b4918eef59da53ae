import type { components } from '../../../src/shared/api/schema'
import { toDetail } from '../../../mocks/handlers/ticketViews'
import {
  type Break,
  codeOf,
  idIn,
  isList,
  isTicket,
  pathOf,
  signedInAs,
  under,
  withBody,
  withHeaders,
  withQuery,
} from './break'

type Schemas = components['schemas']
type TicketList = Schemas['TicketList']
type TicketDetail = Schemas['TicketDetail']

/** Mocks that show or do what nobody may see or do. */
export const leaks: readonly Break[] = [
  {
    name: 'The search reads internal notes',
    fails: ['search.notes'],
    make:
      ({ fetch, db }) =>
      async (request) => {
        const response = await fetch(request)
        const q = new URL(request.url).searchParams.get('q')?.toLowerCase()
        if (!isList(request) || !q || !response.ok) return response
        const all = await fetch(withQuery(request, (query) => query.delete('q')))
        const { items } = (await all.json()) as TicketList
        const isNoted = ({ id }: { id: string }) =>
          db.tickets
            .get(id)
            ?.parts.some(({ kind, body }) => kind === 'note' && body?.toLowerCase().includes(q))
        const more = items.filter(isNoted)
        return withBody<TicketList>(response, (list) => ({
          ...list,
          items: [...list.items, ...more],
          total: list.total + more.length,
        }))
      },
  },
  {
    name: 'The total counts hidden tickets',
    fails: ['lists.total'],
    make:
      ({ fetch, db }) =>
      async (request) => {
        const response = await fetch(request)
        const asked = [...new URL(request.url).searchParams.keys()]
        const isPlain = asked.every((name) => ['limit', 'cursor'].includes(name))
        if (!isList(request) || !response.ok || !isPlain) return response
        return withBody<TicketList>(response, (list) => {
          const companies = new Set(list.items.map(({ company }) => company?.id))
          const inThem = [...db.tickets.values()].filter(({ companyId }) => companies.has(companyId ?? ''))
          return { ...list, total: Math.max(inThem.length, list.total) }
        })
      },
  },
  {
    name: 'The facets count hidden tickets',
    fails: ['lists.facets'],
    make:
      ({ fetch, db }) =>
      async (request) => {
        const response = await fetch(request)
        if (!isList(request) || !response.ok) return response
        const hiddenOf = (id: string) =>
          [...db.tickets.values()].filter(({ createdBy, shared }) => createdBy === id && !shared).length
        return withBody<TicketList>(response, ({ facets, ...list }) => ({
          ...list,
          facets: {
            ...facets,
            creators: facets.creators.map((one) => ({ ...one, count: one.count + hiddenOf(one.value) })),
          },
        }))
      },
  },
  {
    name: 'An unshared ticket is there for everybody who knows its id',
    fails: ['visibility.hidden'],
    make:
      ({ fetch, db }) =>
      async (request) => {
        const response = await fetch(request)
        const ticket = db.tickets.get(idIn(request))
        if (!isTicket(request) || (await codeOf(response)) !== 'not_found' || ticket?.shared !== false)
          return response
        return Response.json(toDetail(ticket, db.world(Date.now())), {
          headers: { 'Cache-Control': 'private, no-store' },
        })
      },
  },
  {
    name: 'A hidden ticket is said to be hidden',
    fails: ['visibility.hidden-is-nothing'],
    make:
      ({ fetch, db }) =>
      async (request) => {
        const response = await fetch(request)
        const isHidden = (await codeOf(response)) === 'not_found' && db.tickets.has(idIn(request))
        if (!isTicket(request) || !isHidden) return response
        return withBody<object>(response, (problem) => ({
          ...problem,
          detail: 'You cannot see this ticket.',
        }))
      },
  },
  {
    name: 'A restricted user may ask for all tickets',
    fails: ['visibility.tab-all'],
    make:
      ({ fetch }) =>
      async (request) => {
        const response = await fetch(request)
        if ((await codeOf(response)) !== 'visibility_restricted') return response
        return fetch(withQuery(request, (query) => query.delete('tab')))
      },
  },
  {
    name: 'The list forgets ticket visibility',
    fails: ['visibility.truth-table', 'visibility.tab-all', 'visibility.restricted'],
    make: (whole) => (request) =>
      isList(request)
        ? under(whole, request, (settings) => ({
            ...settings,
            portal: { ...settings.portal, visibility: { restricted: false, audience: null } },
          }))
        : whole.fetch(request),
  },
  {
    name: 'Replies do not ask whether the ticket can be seen',
    fails: ['visibility.hidden-replies'],
    make: (whole) => async (request) => {
      const again = request.clone()
      const response = await whole.fetch(request)
      const createdBy = whole.db.tickets.get(idIn(request))?.createdBy
      const isReply = request.method === 'POST' && pathOf(request).endsWith('/replies')
      if (!isReply || createdBy === undefined || (await codeOf(response)) !== 'not_found') return response
      return whole.fetch(
        withHeaders(again, { Authorization: await signedInAs(whole, { userId: createdBy }) }),
      )
    },
  },
  {
    name: 'The portal answers while it is off',
    fails: ['access.off'],
    make: (whole) => (request) =>
      pathOf(request).startsWith('/portal')
        ? under(whole, request, (settings) => ({
            ...settings,
            portal: { ...settings.portal, enabled: true },
          }))
        : whole.fetch(request),
  },
  {
    name: 'The portal stays open when a prerequisite is lost',
    fails: ['access.suspended'],
    make: (whole) => (request) =>
      pathOf(request).startsWith('/portal')
        ? under(whole, request, (settings) => ({ ...settings, security: { messengerJwtEnforced: true } }))
        : whole.fetch(request),
  },
  {
    name: 'Users may read the settings',
    fails: ['sign-in.users'],
    make: (whole) => async (request) => {
      const response = await whole.fetch(request)
      const isSettings = request.method === 'GET' && pathOf(request) === '/settings/portal'
      if (!isSettings || (await codeOf(response)) !== 'forbidden') return response
      const session = await whole.fetch(
        new Request(new URL('session', request.url.replace(/settings.*/, '')), request),
      )
      const { kind } = (await session.json()) as { kind: string }
      if (kind !== 'user') return response
      return whole.fetch(
        withHeaders(request, { Authorization: await signedInAs(whole, { teammateId: 'cf_admin' }) }),
      )
    },
  },
  {
    name: 'Notes move updatedAt',
    fails: ['tickets.updated-at'],
    make:
      ({ fetch, db }) =>
      async (request) => {
        const response = await fetch(request)
        if (!isTicket(request) || !response.ok) return response
        return withBody<TicketDetail>(response, (ticket) => {
          const times = db.tickets.get(ticket.id)?.parts.map(({ at }) => at) ?? []
          return { ...ticket, updatedAt: [ticket.updatedAt, ...times].sort().at(-1) }
        })
      },
  },
  {
    name: 'Internal labels of states are shown',
    fails: ['tickets.internal-labels'],
    make:
      ({ fetch, db }) =>
      async (request) => {
        const response = await fetch(request)
        if (!isTicket(request) || !response.ok) return response
        const { statesById } = db.world(Date.now())
        return withBody<TicketDetail>(response, ({ state, ...ticket }) => {
          const internal = statesById.get(db.tickets.get(ticket.id)?.stateId ?? '')
          const isWork = internal?.internalLabel === 'Zengineering'
          return { ...ticket, state: isWork ? { ...state, label: internal.internalLabel } : state }
        })
      },
  },
]
