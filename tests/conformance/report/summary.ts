import { answersOf } from '../../support/contractDocument'
import { realOperations } from '../kit/operations'
import type { Result, Run } from '../kit/run'

export type Outcome = Result['outcome']

const topics: Record<string, string> = {
  'sign-in': 'Signing in and permissions',
  access: 'Who can open the portal',
  visibility: 'Who sees which tickets',
  lists: 'Lists',
  cursors: 'Page markers',
  search: 'Search and its preview',
  csv: 'The CSV file',
  tickets: 'Tickets',
  idempotency: 'Writing once',
  form: 'The form of requests and answers',
  versions: 'Settings and their versions',
  audiences: 'Rules, previews, impact, checkup',
  prerequisites: 'Prerequisites',
  layout: 'The homepage’s layout',
  history: 'History',
  'view-as': 'Viewing as somebody',
  messenger: 'Messenger',
  events: 'Live updates',
  'rate-limits': 'Rate limits',
  shapes: 'Shapes of every answer',
}

export interface Topic {
  readonly name: string
  readonly results: readonly Result[]
}

/** The results by what they are about, in their order. */
export function topicsOf({ results }: Run): Topic[] {
  const byPrefix = new Map<string, Result[]>()
  for (const result of results) {
    const prefix = result.check.id.split('.')[0] ?? ''
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), result])
  }
  return [...byPrefix].map(([prefix, some]) => ({ name: topics[prefix] ?? prefix, results: some }))
}

export function countOf({ results }: Run, outcome: Outcome): number {
  return results.filter((result) => result.outcome === outcome).length
}

/** Whether the API may be said to conform as far as it could be shown. */
export const isConforming = (run: Run): boolean => countOf(run, 'failed') === 0 && countOf(run, 'passed') > 0

/** One sentence for people. */
export function verdictOf(run: Run): string {
  const failed = countOf(run, 'failed')
  const notShown = countOf(run, 'not shown')
  const some = (count: number) => (count === 1 ? '1 check' : `${count} checks`)
  if (failed > 0) return `This API does not conform: ${some(failed)} failed.`
  if (countOf(run, 'passed') === 0) return 'Nothing could be shown.'
  if (notShown > 0) return `Everything that could be shown holds; ${some(notShown)} could not be shown.`
  return 'This API conforms: every check holds.'
}

/** An answer that the contract documents, and whether the run has met it. */
export interface Documented {
  readonly status: string
  readonly code: string | undefined
  readonly isSeen: boolean
}

/** Every operation with every answer it documents. */
export function coverageOf({ exchanges }: Run) {
  return realOperations.map((found) => {
    const { operationId } = found.operation
    const own = exchanges.filter((exchange) => exchange.operationId === operationId)
    const answers = answersOf(found).flatMap(({ status, codes }): Documented[] => {
      const isSeen = (code?: string) =>
        own.some((one) => String(one.status) === status && (code === undefined || one.code === code))
      if (codes.length === 0) return [{ status, code: undefined, isSeen: isSeen() }]
      return codes.map((code) => ({ status, code, isSeen: isSeen(code) }))
    })
    return { operationId, method: found.method.toUpperCase(), path: found.template, answers }
  })
}
