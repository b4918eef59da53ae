import { clear, createStore, delMany, entries, get, set, setMany } from 'idb-keyval'
import type { Change } from '../db/changes'

/** What the changes were made to: the seed as it was grown at this moment, with the secret that signs its tokens. */
export type Base = { anchor: string; secret: string }

export type KeptChanges = {
  /** Null when nothing is kept yet, or nothing can be. */
  base: Base | null
  changes: Change[]
  /** Keeps one more change; what came before a whole new workspace is forgotten. */
  keep(change: Change): void
  /** Forgets every change and begins with another base. */
  beginWith(base: Base): void
  /** Resolves when all that was given to `keep` is on the disk, or cannot be. */
  settled(): Promise<void>
}

const baseKey = 'base'
const keyOf = ({ table, id }: Change) => `row:${table}/${id}`

/** A whole workspace comes before the rows that were changed in it; each table's rows follow in the order of their ids. */
function byAge([a]: [string, Change], [b]: [string, Change]): number {
  const isWhole = (key: string) => (key.startsWith('row:workspace/') ? 0 : 1)
  return isWhole(a) - isWhole(b) || (a < b ? -1 : 1)
}

/**
 * What was changed in this browser, kept across reloads. Where nothing can be kept (a private window, blocked storage),
 * the mock works all the same until the last tab is closed.
 */
export async function keptChanges(): Promise<KeptChanges> {
  let queue: Promise<unknown> = Promise.resolve()
  const store = createStore('portico-mock', 'workspace')
  const enqueue = (write: () => Promise<unknown>) => {
    queue = queue.then(write).catch((cause: unknown) => console.info('Portico: changes are not kept.', cause))
  }

  const base = await get<Base>(baseKey, store).catch(() => undefined)
  const rows = base ? await entries<string, Change>(store).catch(() => []) : []

  return {
    base: base ?? null,
    changes: rows
      .filter(([key]) => key !== baseKey)
      .sort(byAge)
      .map(([, change]) => change),
    keep(change) {
      const key = keyOf(change)
      if (change.table === 'workspace')
        enqueue(async () => {
          const kept = await entries<string, unknown>(store)
          await delMany(
            kept.map(([name]) => name).filter((name) => name !== baseKey),
            store,
          )
        })
      // A row that is gone is kept as such, because the base still has it; entries of the history are never in there.
      const isForgotten = change.table === 'history' && change.row === undefined
      enqueue(() => (isForgotten ? delMany([key], store) : setMany([[key, change]], store)))
    },
    beginWith(next) {
      enqueue(() => clear(store))
      enqueue(() => set(baseKey, next, store))
    },
    settled: async () => void (await queue),
  }
}
