import type { Browser, Page } from '@playwright/test'

/** How a page came up, in milliseconds from the start of the navigation; `shift` has no unit. */
export type PageLoad = {
  firstPaint: number
  largestPaint: number
  firstRow: number
  blocking: number
  shift: number
}

type Seen = PageLoad & { lastTaskEnd: number }

/** What runs in the page: collects the browser's own figures. */
function observe(rowSelector: string): void {
  const seen: Seen = { firstPaint: 0, largestPaint: 0, firstRow: 0, blocking: 0, shift: 0, lastTaskEnd: 0 }
  Object.assign(globalThis, { seen })
  const on = <T extends PerformanceEntry>(type: string, use: (entry: T) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) use(entry as T)
    }).observe({ type, buffered: true })
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime
  })
  on('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime))
  on<PerformanceEntry & { value: number; hadRecentInput: boolean }>('layout-shift', (shift) => {
    if (!shift.hadRecentInput) seen.shift += shift.value
  })
  // From the start of the navigation, not from the first paint: a page that paints late must not look idle.
  on('longtask', ({ startTime, duration }) => {
    seen.blocking += Math.max(0, duration - 50)
    seen.lastTaskEnd = startTime + duration
  })
  const timer = setInterval(() => {
    if (!document.querySelector(rowSelector)?.getClientRects().length) return
    clearInterval(timer)
    requestAnimationFrame(() => setTimeout(() => (seen.firstRow = performance.now())))
  }, 8)
}

const quietMs = 1500

async function untilQuiet(page: Page): Promise<PageLoad> {
  const isQuiet = (quiet: number) => {
    const { seen } = globalThis as unknown as { seen: Seen }
    return seen.firstRow > 0 && performance.now() - Math.max(seen.firstRow, seen.lastTaskEnd) > quiet
  }
  await page.waitForFunction(isQuiet, quietMs, { polling: 200, timeout: 60_000 })
  return page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)
}

/**
 * Loads a page in a fresh profile with a slow processor.
 * @param slowdown 4: a processor with a quarter of this one's speed
 */
export async function loadPage(
  browser: Browser,
  url: string,
  {
    rowSelector,
    slowdown,
    prepare,
  }: { rowSelector: string; slowdown: number; prepare?: (page: Page) => Promise<void> },
): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 1350, height: 940 } })
  try {
    const page = await context.newPage()
    // The TypeScript loader names functions through a helper, which the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named')
    await prepare?.(page)
    await page.addInitScript(observe, rowSelector)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(url, { waitUntil: 'commit' })
    return await untilQuiet(page)
  } finally {
    await context.close()
  }
}
