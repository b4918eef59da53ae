import fc from 'fast-check'
import { parseQuery } from '../../mocks/domain/search'
import type { ListParams } from '../../mocks/domain/ticketFilters'
import type { User } from '../../mocks/domain/types'
import { queries, workspaces } from './arbitraries'
import { user } from './worlds'

/** The first tab without search or filters, newest update first. */
export const plain: ListParams = {
  tab: 'all',
  query: null,
  types: [],
  states: [],
  creators: [],
  companies: [],
  sort: 'updatedAt',
  order: 'desc',
}
export const everything = { limit: Infinity }
const day = fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2025-10-19')
const some = (...values: string[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(values) })
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 })

/** Everything a list can be asked for. */
export const params: fc.Arbitrary<ListParams> = fc
  .record({
    tab: fc.constantFrom('all' as const, 'created_by_me' as const),
    q: queries,
    types: some('question', 'Bug', 'internal', 'nothing'),
    states: some('new', 'work', 'work,work-2', 'wait,done', 'nothing', ''),
    creators: some('u1', 'u2', 'nobody'),
    companies: some('c1', 'c2', 'gone'),
    createdFrom: optional(day),
    createdTo: optional(day),
    updatedFrom: optional(day),
    updatedTo: optional(day),
    sort: fc.constantFrom(
      'relevance' as const,
      'number' as const,
      'title' as const,
      'type' as const,
      'state' as const,
      'createdAt' as const,
      'updatedAt' as const,
    ),
    order: fc.constantFrom('asc' as const, 'desc' as const),
  })
  .map(({ q, sort, ...rest }) => {
    const query = parseQuery(q)
    return { ...rest, query, sort: sort === 'relevance' && !query ? 'updatedAt' : sort }
  })

/** A workspace, the place of somebody in it, and what they ask for, which is often everything. */
export const anyCase = fc.record({
  cast: workspaces,
  who: fc.nat({ max: 3 }),
  its: fc.oneof({ weight: 2, arbitrary: params }, { weight: 1, arbitrary: fc.constant(plain) }),
})
export const someone = (users: readonly User[], at: number): User => users[at] ?? user('u1')
