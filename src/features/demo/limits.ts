/** What a browser may not give to the mock, and what a link asks for that cannot be. */
export type Limit = 'serviceWorker' | 'sharedWorker' | 'ownData'

let limits: readonly Limit[] = []
const listeners = new Set<() => void>()

/** What is missing here, as far as it is known by now. */
export const limitsHere = {
  read: () => limits,
  add(limit: Limit): void {
    limits = [...limits, limit]
    for (const listener of listeners) listener()
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}
