import type { components } from '../../src/shared/api/schema'

type MockFailure = components['schemas']['MockFailure']

/** What is to go wrong, and how slowly things go; the clock is set apart. */
export type ScenarioSettings = Omit<components['schemas']['MockScenario'], 'now'>

export interface Scenario {
  settings: ScenarioSettings
  /**
   * Uses up one of the failures that were asked for, if one is meant for this request.
   * @param path below the base path
   * @returns the status to fail with, 0 to break the connection, or null to go on
   */
  failureFor(method: string, path: string): number | null
  /** Waits as long as the scenario says; rejects when the request is given up meanwhile. */
  delay(signal: AbortSignal): Promise<void>
}

export const calm = (): ScenarioSettings => ({ latencyMs: [0, 0], failRate: 0, failNext: [] })

/** `*` stands for anything, `/` included. */
function matches(pattern: string, path: string): boolean {
  const [start = '', ...rest] = pattern.split('*')
  const end = rest.pop()
  if (end === undefined) return pattern === path
  let at = path.startsWith(start) ? start.length : -1
  for (const part of rest) {
    const found = at < 0 ? -1 : path.indexOf(part, at)
    at = found < 0 ? -1 : found + part.length
  }
  return at >= 0 && path.length - end.length >= at && path.endsWith(end)
}

/** @param random numbers in [0, 1), to be chosen by tests */
export function createScenario(random: () => number): Scenario {
  const scenario: Scenario = {
    settings: calm(),
    failureFor(method, path) {
      const { failNext, failRate } = scenario.settings
      const isMeant = (one: MockFailure) => one.method === method && matches(one.path, path)
      const wanted = failNext.find(isMeant)
      if (wanted) {
        const left = failNext.map((one) => (one === wanted ? { ...one, times: one.times - 1 } : one))
        scenario.settings = { ...scenario.settings, failNext: left.filter(({ times }) => times > 0) }
        return wanted.status
      }
      return failRate > 0 && random() < failRate ? 500 : null
    },
    async delay(signal) {
      const [least, most] = scenario.settings.latencyMs
      if (most <= 0) return
      await pause(least + random() * (most - least), signal)
    },
  }
  return scenario
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(new DOMException('The request was aborted.', 'AbortError'))
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
