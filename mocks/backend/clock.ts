/** The time by which everything in the mock happens: real, unless it has been stopped. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** When a scenario has stopped the clock, milliseconds since the epoch; null when it has not. */
  readonly stoppedAt: number | null
  stop(at: number | null): void
}

/**
 * @param workspaceTime when the workspace stops the clock, RFC 3339; a scenario goes before it
 * @param realTime milliseconds since the epoch
 */
export function createClock(workspaceTime: () => string | undefined, realTime: () => number): Clock {
  let stoppedAt: number | null = null
  return {
    now() {
      const time = workspaceTime()
      return stoppedAt ?? (time === undefined ? realTime() : Date.parse(time))
    },
    get stoppedAt() {
      return stoppedAt
    },
    stop(at) {
      stoppedAt = at
    },
  }
}
