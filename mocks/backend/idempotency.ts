import type { Clock } from './clock'
import type { AnyReply } from './respond'

/** The answer to the first request of a key, and a print of that request. */
type Answered = { print: string; reply: AnyReply }

export interface Idempotency {
  /** @param scope a viewer and one of their keys */
  recall(scope: string): Answered | null
  remember(scope: string, answered: Answered): void
  clear(): void
}

const keptMs = 24 * 60 * 60 * 1000
/** A stopped clock must not make the memory grow for ever. */
const mostKept = 2000

/** Remembers for 24 h, by the mock's clock, what was answered to each key. */
export function createIdempotency(clock: Clock): Idempotency {
  const memory = new Map<string, Answered & { until: number }>()

  function forgetOld(): void {
    for (const [scope, { until }] of memory) {
      if (until > clock.now() && memory.size < mostKept) return
      memory.delete(scope)
    }
  }

  return {
    recall(scope) {
      const known = memory.get(scope)
      return known && known.until > clock.now() ? known : null
    },
    remember(scope, answered) {
      forgetOld()
      memory.delete(scope)
      memory.set(scope, { ...answered, until: clock.now() + keptMs })
    },
    clear: () => memory.clear(),
  }
}
