import type { components } from '../../src/shared/api/schema'
import { isEqual } from './equal'

export type HistoryResource = components['schemas']['HistoryResource']

/** One field that changed; null stands for a value that is not there. */
export interface Change {
  readonly resource: HistoryResource
  /** With dots, such as `visibility.audience`. */
  readonly field: string
  readonly from: unknown
  readonly to: unknown
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Fields that are replaced whole, so their history is kept whole. */
const WHOLE: ReadonlySet<string> = new Set(['audience'])

/** Every field in which two versions of a resource differ, in the order in which they stand there. */
export function changes(before: object, after: object, resource: HistoryResource, path = ''): Change[] {
  const from = new Map<string, unknown>(Object.entries(before))
  const to = new Map<string, unknown>(Object.entries(after))
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((key): Change[] => {
    const old = from.get(key)
    const fresh = to.get(key)
    if (isEqual(old, fresh)) return []
    const field = `${path}${key}`
    if (isRecord(old) && isRecord(fresh) && !WHOLE.has(key)) return changes(old, fresh, resource, `${field}.`)
    return [{ resource, field, from: old ?? null, to: fresh ?? null }]
  })
}
