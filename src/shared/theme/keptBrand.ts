import type { Brand } from './brand'

const key = 'portico.demoTheme'

/**
 * The look that a designer tries out in a demo. Unlike everything else it is the same in every state and in every
 * frame that shows one, so it is kept past what sets them apart.
 */
export const keptBrand = {
  /** @returns what was kept, unchecked; null where there is nothing */
  read(): unknown {
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null')
    } catch {
      return null
    }
  },
  write(next: Brand | null): void {
    try {
      if (next === null) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify(next))
    } catch {
      // Without storage it lasts until the page is left.
    }
  },
}
