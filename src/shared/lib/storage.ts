/**
 * What this device remembers. Storage may be blocked or full: then it is remembered until the page closes,
 * and nothing breaks.
 */
const memory = new Map<string, string>()

export const storage = {
  /** @returns what was kept under this key, or null */
  read<T>(key: string): T | null {
    try {
      const text = memory.get(key) ?? localStorage.getItem(key)
      return text === null ? null : (JSON.parse(text) as T)
    } catch {
      return null
    }
  },
  /** Keeps a JSON value; `null` forgets it. */
  write(key: string, value: unknown): void {
    memory.delete(key)
    try {
      if (value === null) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify(value))
    } catch {
      if (value !== null) memory.set(key, JSON.stringify(value))
    }
  },
}
