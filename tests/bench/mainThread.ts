import type { Browser, CDPSession } from '@playwright/test'

type TraceEvent = {
  name: string
  pid: number
  tid: number
  dur?: number
  tdur?: number
  args?: { name?: string }
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

async function trace(devtools: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  devtools.on('Tracing.dataCollected', collect)
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  })
  await act()
  const isOver = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve))
  await devtools.send('Tracing.end')
  await isOver
  devtools.off('Tracing.dataCollected', collect)
  return events
}

/**
 * Watches the page's own thread while something is done, which is the busiest of those that can draw.
 * @returns milliseconds of its longest task, on the processor: what else the machine does meanwhile does not count
 */
export async function longestTask(browser: Browser, act: () => Promise<void>): Promise<number> {
  const devtools = await browser.newBrowserCDPSession()
  const events = await trace(devtools, act)
  await devtools.detach()
  const scripts = new Map<string, number>()
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const named = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const drawing = new Set(named.map(threadOf))
  for (const event of events)
    if (event.name === 'FunctionCall' && drawing.has(threadOf(event)))
      scripts.set(threadOf(event), (scripts.get(threadOf(event)) ?? 0) + 1)
  const [page] = [...scripts].toSorted(([, a], [, b]) => b - a)[0] ?? []
  const tasks = events.filter((event) => event.name === 'RunTask' && threadOf(event) === page)
  if (tasks.length === 0) throw new Error('The browser told of no task')
  // Where the processor's clock is coarse, it sometimes gives a task some milliseconds more than it took.
  return Math.max(...tasks.map(({ dur = 0, tdur = 0 }) => Math.min(dur, tdur) / 1000))
}
