import type { components } from '../../../src/shared/api/schema'
import {
  type Break,
  codeOf,
  isList,
  pathOf,
  signedInAs,
  under,
  withBody,
  withHeaders,
  withQuery,
} from './break'

type Schemas = components['schemas']
type TicketList = Schemas['TicketList']

const cursorIn = ({ url }: Request) => new URL(url).searchParams.get('cursor')

/** Remembers who was given which page marker. */
function cursorKeeper() {
  const givenTo = new Map<string, string>()
  return {
    ownerOf: (request: Request) => givenTo.get(cursorIn(request) ?? ''),
    async keep(request: Request, response: Response) {
      if (!isList(request) || !response.ok) return
      const { nextCursor } = (await response.clone().json()) as TicketList
      if (nextCursor) givenTo.set(nextCursor, request.headers.get('Authorization') ?? '')
    },
  }
}

/** Sends a write again with the tag that is there now. */
async function withCurrentTag(fetch: (request: Request) => Promise<Response>, request: Request) {
  const path = request.url.replace(/\/(draft|publish|versions\/[^/]+\/restore)$/, '')
  const current = await fetch(
    new Request(path, { headers: { Authorization: request.headers.get('Authorization') ?? '' } }),
  )
  return fetch(withHeaders(request, { 'If-Match': current.headers.get('ETag') ?? '' }))
}

/** Mocks that are careless about what they are sent. */
export const slips: readonly Break[] = [
  {
    name: 'A page marker of somebody else brings their page',
    fails: ['cursors.foreign'],
    make({ fetch }) {
      const keeper = cursorKeeper()
      return async (request) => {
        const response = await fetch(request)
        await keeper.keep(request, response)
        const owner = keeper.ownerOf(request)
        const isForeign = owner !== undefined && owner !== request.headers.get('Authorization')
        return isForeign && response.status === 400
          ? fetch(withHeaders(request, { Authorization: owner }))
          : response
      }
    },
  },
  {
    name: 'A page marker is taken under other filters',
    fails: ['cursors.other-list'],
    make({ fetch }) {
      const keeper = cursorKeeper()
      return async (request) => {
        const response = await fetch(request)
        await keeper.keep(request, response)
        const isOwn = keeper.ownerOf(request) === request.headers.get('Authorization')
        const isRefused = isOwn && response.status === 400
        return isRefused ? fetch(withQuery(request, (query) => query.delete('cursor'))) : response
      }
    },
  },
  {
    name: 'A page marker that was changed begins at the beginning',
    fails: ['cursors.everywhere', 'cursors.tampered'],
    make({ fetch }) {
      const keeper = cursorKeeper()
      return async (request) => {
        const response = await fetch(request)
        await keeper.keep(request, response)
        const isMadeUp = isList(request) && keeper.ownerOf(request) === undefined
        const isRefused = isMadeUp && (await codeOf(response)) === 'invalid_cursor'
        return isRefused ? fetch(withQuery(request, (query) => query.delete('cursor'))) : response
      }
    },
  },
  {
    name: 'If-Match is ignored when it is outdated',
    fails: ['versions.stale', 'versions.everywhere'],
    make:
      ({ fetch }) =>
      async (request) => {
        const again = request.clone()
        const response = await fetch(request)
        return response.status === 412 ? withCurrentTag(fetch, again) : response
      },
  },
  {
    name: 'If-Match need not be there',
    fails: ['versions.missing', 'versions.everywhere'],
    make:
      ({ fetch }) =>
      async (request) => {
        const again = request.clone()
        const response = await fetch(request)
        return response.status === 428 ? withCurrentTag(fetch, again) : response
      },
  },
  {
    name: 'The CSV file has no guard against formulas',
    fails: ['csv.formulas'],
    make:
      ({ fetch }) =>
      async (request) => {
        const response = await fetch(request)
        if (pathOf(request) !== '/portal/tickets.csv' || !response.ok) return response
        const text = (await response.text()).replaceAll(/(^|[,"\n])'(?=[=+\-@])/g, '$1')
        return new Response(text, { headers: response.headers })
      },
  },
  {
    name: 'Idempotency-Key is ignored',
    fails: ['idempotency.repeat', 'idempotency.replies', 'idempotency.mismatch'],
    make:
      ({ fetch }) =>
      (request) =>
        fetch(withHeaders(request, { 'Idempotency-Key': null })),
  },
  {
    name: 'Idempotency keys are shared by everybody',
    fails: ['idempotency.viewers'],
    make({ fetch }) {
      const answers = new Map<string, { who: string | null; response: Response }>()
      return async (request) => {
        const key = request.headers.get('Idempotency-Key')
        const who = request.headers.get('Authorization')
        const known = key === null ? undefined : answers.get(key)
        if (known && known.who !== who) return known.response.clone()
        const response = await fetch(request)
        if (key !== null) answers.set(key, { who, response: response.clone() })
        return response
      }
    },
  },
  {
    name: 'A teammate who views as somebody may reply',
    fails: ['view-as.writes'],
    make: (whole) => async (request) => {
      const again = request.clone()
      const response = await whole.fetch(request)
      const userId = request.headers.get('X-View-As')
      const isReply = request.method === 'POST' && pathOf(request).endsWith('/replies')
      if (!isReply || userId === null || (await codeOf(response)) !== 'read_only_preview') return response
      const Authorization = await signedInAs(whole, { userId })
      return whole.fetch(withHeaders(again, { Authorization, 'X-View-As': null }))
    },
  },
  {
    name: 'Without access rules everybody gets in',
    fails: ['access.no-rules', 'access.next-request'],
    make: (whole) => (request) => {
      const isOpen =
        pathOf(request).startsWith('/portal') && whole.db.settings.portal.access.audience === null
      const conditions = [{ attribute: 'person.name', operator: 'has_any_value' as const }]
      const audience = { match: 'all' as const, groups: [{ match: 'all' as const, conditions }] }
      return isOpen
        ? under(whole, request, (settings) => ({
            ...settings,
            portal: { ...settings.portal, access: { audience } },
          }))
        : whole.fetch(request)
    },
  },
  {
    name: 'Previews come although their column is off',
    fails: ['search.preview-off'],
    make: (whole) => (request) =>
      isList(request)
        ? under(whole, request, (settings) => ({
            ...settings,
            portal: { ...settings.portal, previewColumn: true },
          }))
        : whole.fetch(request),
  },
  {
    name: 'Turning the toggle off forgets the conditions',
    fails: ['visibility.keeps-conditions'],
    make:
      ({ fetch }) =>
      async (request) => {
        if (request.method !== 'PATCH' || pathOf(request) !== '/settings/portal') return fetch(request)
        const sent = (await request.clone().text()).replace(
          '"restricted":false}',
          '"restricted":false,"audience":null}',
        )
        return fetch(new Request(request.url, { method: 'PATCH', headers: request.headers, body: sent }))
      },
  },
  {
    name: 'Unknown query parameters are ignored',
    fails: ['form.unknown-parameters'],
    make:
      ({ fetch }) =>
      (request) => {
        const isUnknown = new URL(request.url).searchParams.has('no_such_parameter')
        return fetch(isUnknown ? withQuery(request, (query) => query.delete('no_such_parameter')) : request)
      },
  },
  {
    name: 'Changes are missing in the history',
    fails: ['history.changes'],
    make:
      ({ fetch }) =>
      async (request) => {
        const response = await fetch(request)
        if (pathOf(request) !== '/settings/portal/history' || !response.ok) return response
        return withBody<Schemas['HistoryList']>(response, (list) => ({
          ...list,
          items: list.items.filter(({ field }) => field !== 'previewColumn'),
        }))
      },
  },
  {
    name: 'Answers may be kept by caches',
    fails: ['form.caches', 'shapes.listTickets'],
    make:
      ({ fetch }) =>
      async (request) => {
        const response = await fetch(request)
        if (isList(request) && response.ok) response.headers.set('Cache-Control', 'private, max-age=60')
        return response
      },
  },
  {
    name: 'Rows carry a field that is not in the contract',
    fails: ['shapes.listTickets'],
    make:
      ({ fetch }) =>
      async (request) => {
        const response = await fetch(request)
        if (!isList(request) || !response.ok) return response
        return withBody<TicketList>(response, (list) => ({
          ...list,
          items: list.items.map((row) => ({ ...row, assignee: 'Alba Admin' })),
        }))
      },
  },
]
