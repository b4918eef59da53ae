import { chromium, type Page } from '@playwright/test'
import { builds } from '../../.ci/lib/builds.mjs'
import { launchArgs } from '../../.ci/lib/chromium.mjs'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { startDemoWith } from '../support/demoStart'
import { serve } from '../support/staticServer'
import { type Figure, quantile } from './figure'

const slowdown = 4
const words = 'invoice export'
const betweenKeysMs = 120

type Seen = { keys: Record<number, number>; lastKey: number; lastRequest: number; painted: number }
type Window = { seen: Seen }

/** What runs in the page: how long each key blocked it, when the last answer was asked for and painted. */
function observe(): void {
  const seen: Seen = { keys: {}, lastKey: 0, lastRequest: 0, painted: 0 }
  Object.assign(globalThis, { seen })
  const options = { type: 'event', durationThreshold: 16 } as PerformanceObserverInit
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
      if (entry.interactionId > 0)
        seen.keys[entry.interactionId] = Math.max(seen.keys[entry.interactionId] ?? 0, entry.duration)
  }).observe(options)
  addEventListener('keydown', () => (seen.lastKey = performance.now()), true)
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name.includes('/portal/tickets?')) seen.lastRequest = startTime
  }).observe({ type: 'resource', buffered: false })
  new MutationObserver(() =>
    requestAnimationFrame(() => setTimeout(() => (seen.painted = performance.now()))),
  ).observe(document.querySelector('main') ?? document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  })
}

async function typeOnce(page: Page): Promise<{ worstKey: number; settled: number }> {
  await page.getByRole('search').getByRole('textbox').click()
  await page.keyboard.type(words, { delay: betweenKeysMs })
  await page.waitForTimeout(2500)
  const { keys, lastKey, lastRequest, painted } = await page.evaluate(
    () => (globalThis as unknown as Window).seen,
  )
  // The pause before asking is deliberate, so it does not count.
  return { worstKey: Math.max(16, ...Object.values(keys)), settled: painted - Math.max(lastKey, lastRequest) }
}

/** Typing into the search of the portal's list, in the demo, with a quarter of this machine's speed. */
export async function typingFigures(runs: number): Promise<Figure[]> {
  const server = await serve(builds.demo)
  const executablePath = process.env.CHROMIUM_PATH
  const browser = await chromium.launch({ args: launchArgs, ...(executablePath ? { executablePath } : {}) })
  const results: Awaited<ReturnType<typeof typeOnce>>[] = []
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: { width: 1350, height: 940 } })
    const page = await context.newPage()
    await page.goto(`${server.url}sign-in`)
    await startDemoWith(page, { workspace: { settings: settingsPresets.live }, as: 'u_maya' })
    await page.goto(`${server.url}portal`)
    await page.getByRole('row').nth(1).waitFor()
    // Until the service worker is there, too: its requests are the ones that can be timed.
    await page.waitForTimeout(3500)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.evaluate('globalThis.__name = (named) => named')
    await page.evaluate(observe)
    results.push(await typeOnce(page))
    await context.close()
  }
  await Promise.all([browser.close(), server.close()])
  const median = (what: 'worstKey' | 'settled') =>
    quantile(
      results.map((result) => result[what]),
      0.5,
    )
  return [
    { name: 'typing in the search, worst key', value: median('worstKey'), unit: 'ms', must: 100, aim: 40 },
    { name: 'results painted after the last key', value: median('settled'), unit: 'ms', must: 200, aim: 100 },
  ]
}
