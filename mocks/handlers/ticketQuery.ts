import type { operations } from '../../src/shared/api/schema'
import type { Scope } from '../backend/page'
import { refuse, refuseIfInvalid } from '../backend/problem'
import { parseQuery, type Query, QueryTooLong } from '../domain/search'
import type { ListParams } from '../domain/ticketFilters'
import { allowedTabs, type Viewer } from '../domain/visibility'

/** What list and CSV file can be asked for; pages belong to the list only. */
type TicketQuery = NonNullable<operations['exportTickets']['parameters']['query']>

function searchOf(q: string | undefined): Query | null {
  try {
    return parseQuery(q)
  } catch (error) {
    if (!(error instanceof QueryTooLong)) throw error
    return refuse('invalid', { errors: [{ pointer: '/q', code: 'too_long', message: error.message }] })
  }
}

/** Reads what a viewer asks for. Refuses what cannot be searched or sorted. */
export function readTicketQuery(asked: TicketQuery, viewer: Viewer): ListParams {
  const query = searchOf(asked.q)
  const { sort = query ? 'relevance' : 'updatedAt', order = 'desc' } = asked
  const message = 'Search for something to sort by relevance.'
  if (sort === 'relevance' && !query) refuseIfInvalid([{ pointer: '/sort', code: 'not_an_option', message }])
  return {
    tab: asked.tab ?? allowedTabs(viewer)[0],
    query,
    types: asked.type ?? [],
    states: asked.state ?? [],
    creators: asked.creator ?? [],
    companies: asked.company ?? [],
    createdFrom: asked.createdFrom,
    createdTo: asked.createdTo,
    updatedFrom: asked.updatedFrom,
    updatedTo: asked.updatedTo,
    sort,
    order,
  }
}

/** Everything a page marker of the list depends on. */
export function scopeOf(params: ListParams, asked: TicketQuery, viewer: Viewer): Scope {
  return { viewerId: viewer.userId, list: 'tickets', filters: { ...params, query: asked.q ?? '' } }
}

/** Refuses a tab that the viewer does not have; it comes after everything that is wrong with the request itself. */
export function refuseOtherTabs({ tab }: ListParams, viewer: Viewer): void {
  if (!allowedTabs(viewer).includes(tab)) refuse('visibility_restricted')
}
