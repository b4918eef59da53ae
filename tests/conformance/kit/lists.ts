import type { components } from '../../../src/shared/api/schema'
import { NotShown, type Trial } from './check'
import type { Person } from './stage'

type Schemas = components['schemas']
export type TicketRow = Schemas['TicketRow']
export type TicketList = Schemas['TicketList']

/** @param query without the question mark */
export const listPath = (query = '') => `/portal/tickets${query === '' ? '' : `?${query}`}`

/** The first page, as long as pages may be. */
export function listOf(t: Trial, { client }: Person, query = ''): Promise<TicketList> {
  return t.read<TicketList>(client, listPath(query === '' ? 'limit=100' : `${query}&limit=100`))
}

/** What the portal is like for somebody now. */
export const homeOf = (t: Trial, { client }: Person) => t.read<Schemas['PortalHome']>(client, '/portal')

/** @throws NotShown when somebody sees only their own tickets, as the portal stands */
export async function needsAllTickets(t: Trial, who: Person): Promise<void> {
  if ((await homeOf(t, who)).tabs.includes('all')) return
  throw new NotShown(`the ${who.role} is restricted to their own tickets now`)
}

export async function idsOf(t: Trial, who: Person, query = ''): Promise<string[]> {
  return (await listOf(t, who, query)).items.map(({ id }) => id)
}

/** No list is read further than this: what is shown by so many pages is shown. */
const mostPages = 40

export interface Pages {
  readonly rows: readonly TicketRow[]
  readonly totals: readonly number[]
  /** False when there were too many to read them all. */
  readonly isWhole: boolean
}

/** Every row of a list, page by page. @param query without `limit` and `cursor` */
export async function allPages(t: Trial, { client }: Person, query: string, limit: number): Promise<Pages> {
  const rows: TicketRow[] = []
  const totals: number[] = []
  let cursor: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const parts = [
      query,
      `limit=${limit}`,
      ...(cursor === null ? [] : [`cursor=${encodeURIComponent(cursor)}`]),
    ]
    const list: TicketList = await t.read<TicketList>(client, listPath(parts.filter(Boolean).join('&')))
    rows.push(...list.items)
    totals.push(list.total)
    cursor = list.nextCursor
    if (cursor === null) return { rows, totals, isWhole: true }
  }
  return { rows, totals, isWhole: false }
}
