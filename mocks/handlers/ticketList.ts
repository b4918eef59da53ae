import type { components } from '../../src/shared/api/schema'
import { forUser } from '../backend/endpoint'
import { cursorAfter, positionOf } from '../backend/page'
import { csvRow } from '../domain/csv'
import { titleSegments } from '../domain/highlight'
import type { Query } from '../domain/search'
import { previewTicket, shownSegments } from '../domain/searchPreview'
import { listTickets as findTickets } from '../domain/ticketList'
import type { Ticket } from '../domain/types'
import type { World } from '../domain/world'
import { readTicketQuery, refuseOtherTabs, scopeOf } from './ticketQuery'
import { authorOf, toRow } from './ticketViews'

type TicketRow = components['schemas']['TicketRow']

/** A row with what a search adds: where the title matches, and, if the workspace wants it, why it was found. */
function toFoundRow(ticket: Ticket, query: Query | null, world: World): TicketRow {
  const row = toRow(ticket, world)
  if (!query) return row
  const titleMatches = titleSegments(ticket.title, query.terms)
  const preview = world.settings.portal.previewColumn ? previewTicket(ticket, query) : null
  return {
    ...row,
    ...(titleMatches && { titleMatches }),
    ...(preview && {
      preview: {
        source: preview.source,
        segments: shownSegments(preview),
        author: { name: authorOf(preview.author, world).name },
        at: preview.at,
      },
    }),
  }
}

export const listTickets = forUser<'listTickets'>(({ query: asked, viewer, world, services }) => {
  const params = readTicketQuery(asked, viewer)
  const scope = scopeOf(params, asked, viewer)
  const after = positionOf(services, scope, asked.cursor) ?? undefined
  refuseOtherTabs(params, viewer)
  const page = findTickets(viewer, params, { after, limit: asked.limit ?? 25 }, world)
  return {
    status: 200,
    body: {
      items: page.tickets.map((ticket) => toFoundRow(ticket, params.query, world)),
      nextCursor: cursorAfter(services, scope, page.next),
      total: page.total,
      facets: page.facets(),
    },
  }
})

const columns = ['number', 'title', 'type', 'state', 'company', 'creator', 'createdAt', 'updatedAt']

function* csvLines(tickets: readonly Ticket[], world: World): Generator<string> {
  yield csvRow(columns)
  for (const ticket of tickets) {
    const { number, title, type, state, company, creator, createdAt, updatedAt } = toRow(ticket, world)
    const names = [type.name, state.label, company?.name ?? null, creator.name]
    yield csvRow([number, title, ...names, createdAt, updatedAt])
  }
}

export const exportTickets = forUser<'exportTickets'>(({ query: asked, viewer, world }) => {
  const params = readTicketQuery(asked, viewer)
  refuseOtherTabs(params, viewer)
  const { tickets } = findTickets(viewer, params, { limit: Infinity }, world)
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="tickets.csv"',
  }
  return { status: 200, headers, text: csvLines(tickets, world) }
})
