import { chromium, type Page } from '@playwright/test'
import { builds } from '../../.ci/lib/builds.mjs'
import { launchArgs } from '../../.ci/lib/chromium.mjs'
import { liveWorkspace } from '../support/liveWorkspace'
import { sessionBackend, sessionCookie } from '../support/sessionBackend'
import { serve } from '../support/staticServer'
import { slowMobile } from '../support/throttle'
import { controlRows } from './control/rows'
import { buildControl } from './controlBuild'
import { type Figure, quantile } from './figure'
import { loadPage, type PageLoad } from './pageLoad'

const slowdown = 4

/**
 * The portal's list and the control, in turn, each in a fresh profile: 150 ms and 1.6 Mbit/s, a quarter of the speed.
 * @param runs how often each; the medians count
 */
export async function loadFigures(runs: number): Promise<Figure[]> {
  const backend = sessionBackend(liveWorkspace)
  const throttle = slowMobile
  const portal = await serve({ ...builds.production, api: backend.api, throttle })
  const control = await serve({
    folder: await buildControl(),
    api: () => Promise.resolve(Response.json(controlRows)),
    throttle,
  })
  const cookie = { name: sessionCookie, value: await backend.tokenOf('u_maya'), url: portal.origin }
  const signIn = (page: Page) => page.context().addCookies([cookie])
  const executablePath = process.env.CHROMIUM_PATH
  const browser = await chromium.launch({ args: launchArgs, ...(executablePath ? { executablePath } : {}) })

  const loads: { ours: PageLoad; theirs: PageLoad }[] = []
  for (let run = 0; run < runs; run++) {
    const theirs = await loadPage(browser, control.url, { rowSelector: 'tr.row', slowdown })
    const ours = await loadPage(browser, `${portal.url}portal`, {
      rowSelector: 'tbody tr a',
      slowdown,
      prepare: signIn,
    })
    loads.push({ ours, theirs })
  }
  await Promise.all([browser.close(), portal.close(), control.close()])

  const median = (whose: 'ours' | 'theirs', what: keyof PageLoad) =>
    quantile(
      loads.map((load) => load[whose][what]),
      0.5,
    )
  const figure = (name: string, what: keyof PageLoad, budget: Partial<Figure> = {}): Figure => ({
    name: `portal list, slow phone: ${name}`,
    value: median('ours', what),
    unit: what === 'shift' ? '' : 'ms',
    beside: { name: 'control', value: median('theirs', what) },
    ...budget,
  })
  const largest = median('theirs', 'largestPaint')
  return [
    figure('first paint', 'firstPaint', { must: 1500, aim: 800 }),
    figure('largest paint', 'largestPaint', { must: 1.1 * largest, aim: 0.9 * largest }),
    figure('first row', 'firstRow'),
    figure('blocking', 'blocking'),
    figure('layout shift', 'shift', { must: 0.05, aim: 0.01 }),
  ]
}
