import { isSandbox } from './demoAddress'

/**
 * What this device remembers. Storage may be blocked or full, or the page stands apart from what is kept here: then it
 * is remembered until the page closes, and nothing breaks.
 */
export const storage = storageIn(() => (isSandbox ? nowhere() : localStorage))

/** What this tab remembers: it outlives a reload, and ends with the tab. */
export const tabStorage = storageIn(() => (isSandbox ? nowhere() : sessionStorage))

function nowhere(): never {
  throw new Error('Nothing of this page is kept.')
}

function storageIn(place: () => Storage) {
  const memory = new Map<string, string>()
  return {
    /** @returns what was kept under this key, or null */
    read<T>(key: string): T | null {
      try {
        const text = memory.get(key) ?? place().getItem(key)
        return text === null ? null : (JSON.parse(text) as T)
      } catch {
        return null
      }
    },
    /** Keeps a JSON value; `null` forgets it. */
    write(key: string, value: unknown): void {
      memory.delete(key)
      try {
        if (value === null) place().removeItem(key)
        else place().setItem(key, JSON.stringify(value))
      } catch {
        if (value !== null) memory.set(key, JSON.stringify(value))
      }
    },
  }
}
