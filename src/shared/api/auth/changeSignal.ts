/** Counts the changes of who is signed in, and tells those who listen. */
export function changeSignal() {
  const listeners = new Set<() => void>()
  let count = 0
  return {
    count: () => count,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell(): void {
      count += 1
      for (const listener of listeners) listener()
    },
  }
}
