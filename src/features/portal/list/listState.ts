import type { components } from '../../../shared/api/schema'
import { readColumns, type ColumnId } from '../personal/look'
import {
  filterParams,
  filterRequest,
  noFilters,
  readFilters,
  type FilterRequest,
  type Filters,
} from './filters'

export type TicketTab = components['schemas']['TicketTab']
/** What a column can be sorted by; `relevance` is no column, it is how a search is ordered unless told otherwise. */
export type ColumnSort = Exclude<components['schemas']['TicketSort'], 'relevance'>
export type Order = 'asc' | 'desc'
export type Sorting = { by: ColumnSort; order: Order }

/** Everything the list shows, as it stands in the address. */
export type ListState = {
  /** Null: the first tab the viewer has. */
  tab: TicketTab | null
  q: string
  /** Null: by relevance while searching, newest update first otherwise. */
  sorting: Sorting | null
  filters: Filters
  /** Columns that a link brings along; null: those of whoever looks. */
  columns: readonly ColumnId[] | null
  /** What whoever saved the view calls it. */
  view: string | null
}

/** What is asked of the API. */
export type ListRequest = FilterRequest & { tab?: TicketTab; q?: string; sort?: ColumnSort; order?: Order }

/** The list that everybody starts with. */
export const plainList: ListState = {
  tab: null,
  q: '',
  sorting: null,
  filters: noFilters,
  columns: null,
  view: null,
}

/** The way round in which a column is first sorted: texts from A, numbers and times from the newest. */
export const naturalOrder: Record<ColumnSort, Order> = {
  number: 'desc',
  title: 'asc',
  type: 'asc',
  state: 'asc',
  createdAt: 'desc',
  updatedAt: 'desc',
}

export const longestViewName = 60

const tabs: readonly string[] = ['all', 'created_by_me'] satisfies TicketTab[]
const isTab = (value: string | null): value is TicketTab => value !== null && tabs.includes(value)
const isColumn = (value: string | null): value is ColumnSort => value !== null && value in naturalOrder
const isOrder = (value: string | null): value is Order => value === 'asc' || value === 'desc'

/** Reads an address; what it does not know, it ignores, so that any link shows a list. */
export function readListState(params: URLSearchParams): ListState {
  const [tab, sort, order] = [params.get('tab'), params.get('sort'), params.get('order')]
  return {
    tab: isTab(tab) ? tab : null,
    q: (params.get('q') ?? '').trim(),
    sorting: isColumn(sort) ? { by: sort, order: isOrder(order) ? order : naturalOrder[sort] } : null,
    filters: readFilters(params),
    columns: readColumns((params.get('columns') ?? '').split(',')),
    view: (params.get('view') ?? '').trim().slice(0, longestViewName) || null,
  }
}

/** @returns the query of the address, `?…` or empty; what is the default is not in it */
export function listSearch({ tab, q, sorting, filters, columns, view }: ListState): string {
  const params = new URLSearchParams([
    ...Object.entries({
      ...(tab && { tab }),
      ...(q && { q }),
      ...(sorting && { sort: sorting.by, order: sorting.order }),
    }),
    ...filterParams(filters),
    ...Object.entries({ ...(columns && { columns: columns.join(',') }), ...(view && { view }) }),
  ])
  return params.size > 0 ? `?${params}` : ''
}

/**
 * The same list for somebody whose tabs are known: a tab of a shared link that this viewer does not have becomes the
 * first one they have.
 */
export function withTabs(state: ListState, allowed: readonly TicketTab[]): ListState {
  return state.tab && allowed.includes(state.tab) ? state : { ...state, tab: null }
}

/** @param now milliseconds since the epoch, for filters that are counted from today */
export function toRequest({ tab, q, sorting, filters }: ListState, now = Date.now()): ListRequest {
  return {
    ...filterRequest(filters, now),
    ...(tab && { tab }),
    ...(q && { q }),
    ...(sorting && { sort: sorting.by, order: sorting.order }),
  }
}

/** How the list is sorted in fact; null is by relevance. */
export function sortingOf({ q, sorting }: ListState): Sorting | null {
  return sorting ?? (q ? null : { by: 'updatedAt', order: 'desc' })
}

/** What a click on a column's header asks for: its natural order, then the other way round, then the list's own order. */
export function nextSorting(state: ListState, by: ColumnSort): Sorting | null {
  const now = sortingOf(state)
  if (now?.by !== by) return { by, order: naturalOrder[by] }
  if (now.order === naturalOrder[by]) return { by, order: now.order === 'asc' ? 'desc' : 'asc' }
  return null
}

/** A new search begins with its best matches, however the list was sorted before. */
export function withSearch(state: ListState, q: string): ListState {
  return { ...state, q, sorting: state.q === '' ? null : state.sorting }
}

/** The list of another tab. Who created tickets says nothing where all of them are one's own. */
export function withTab(state: ListState, tab: TicketTab, tabs: readonly TicketTab[]): ListState {
  const filters = tab === 'created_by_me' ? { ...state.filters, creator: [] } : state.filters
  return { ...state, tab: tab === tabs[0] ? null : tab, filters }
}

/** @returns whether this is the list that everybody starts with: all one can see, what changed last first */
export function isPlain(state: ListState, tabs: readonly TicketTab[] | undefined): boolean {
  const { tab, ...rest } = toRequest(state)
  return Object.keys(rest).length === 0 && (tab === undefined || tab === tabs?.[0])
}
