import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { builds } from '../../.ci/lib/builds.mjs'
import { launchArgs } from '../../.ci/lib/chromium.mjs'
import type { Section } from '../../mocks/domain/types'
import { liveWorkspace } from '../support/liveWorkspace'
import { sessionBackend, sessionCookie } from '../support/sessionBackend'
import { serve } from '../support/staticServer'
import { buildControl } from './controlBuild'
import { type Figure, quantile } from './figure'
import { longestTask } from './mainThread'

/**
 * What the page's thread worked, four times: Chromium slows a thread down by the clock, and on a busy machine that would
 * slow down by what others do, too.
 */
const slowdown = 4
const most = 50
const height = 940

/** As many sections as a homepage can hold, with something of every kind among them. */
function manySections(): Section[] {
  const given = liveWorkspace.settings.layout.draft
  const others = given.filter(({ kind }) => kind !== 'customer_portal')
  const more = Array.from({ length: most - given.length }, (_, index): Section[] => {
    const like = others[index % others.length]
    return like ? [{ ...like, id: `more_${index}`, title: `${like.title} ${index + 2}` }] : []
  })
  return [...given, ...more.flat()]
}

/**
 * Takes what stands at a handle down to the lower edge, or up to the upper one, where the page scrolls by itself, and
 * drops it there.
 */
async function carry(page: Page, from: { x: number; y: number }, by: 1 | -1): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let y = from.y; y > 10 && y < height - 30; y += 8 * by) {
    await page.mouse.move(from.x, y)
    await page.waitForTimeout(16)
  }
  await page.waitForTimeout(1500)
  await page.mouse.up()
  await page.waitForTimeout(700)
}

/** The second to the fourth row are carried down, one after the other, and the third of them up again. */
async function reorder(
  browser: Browser,
  context: BrowserContext,
  url: string,
  rows: string[],
): Promise<number[]> {
  const page = await context.newPage()
  await page.goto(url)
  const handleOf = (row: string) => page.getByRole('button', { name: `Drag ${row}`, exact: true })
  await handleOf(rows[0] ?? '').waitFor()
  await page.waitForTimeout(1500)
  const tasks: number[] = []
  const ways = [...rows.map((row) => [row, 1] as const), [rows.at(-1) ?? '', -1] as const]
  for (const [row, by] of ways) {
    const handle = handleOf(row)
    if (by === 1) await page.evaluate('scrollTo(0, 0)')
    else await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await page.waitForTimeout(800)
    const { x = 0, y = 0 } = (await handle.boundingBox()) ?? {}
    await page.waitForTimeout(400)
    tasks.push(await longestTask(browser, () => carry(page, { x: x + 12, y: y + 16 }, by)))
  }
  await context.close()
  return tasks.map((task) => slowdown * task)
}

/** Putting fifty sections in order in the layout's editor, beside fifty plain rows, at a quarter of the speed. */
export async function draggingFigures(runs: number): Promise<Figure[]> {
  const layout = { draft: manySections(), live: manySections() }
  const backend = sessionBackend({ ...liveWorkspace, settings: { ...liveWorkspace.settings, layout } })
  const app = await serve({ ...builds.production, api: backend.api })
  const control = await serve({ folder: await buildControl() })
  const cookie = { name: sessionCookie, value: await backend.tokenOf('tm_ada'), url: app.origin }
  const executablePath = process.env.CHROMIUM_PATH
  const browser = await chromium.launch({ args: launchArgs, ...(executablePath ? { executablePath } : {}) })
  const newContext = () => browser.newContext({ viewport: { width: 1350, height } })

  const ours: number[][] = []
  const theirs: number[][] = []
  for (let run = 0; run < runs; run++) {
    const plain = `${control.url}sortable.html`
    theirs.push(await reorder(browser, await newContext(), plain, ['Row 2', 'Row 3', 'Row 4']))
    const context = await newContext()
    await context.addCookies([cookie])
    const editor = `${app.url}settings/help-center/configure/styling`
    const sections = ['Popular articles', 'Customer portal', 'Planned maintenance']
    ours.push(await reorder(browser, context, editor, sections))
  }
  await Promise.all([browser.close(), app.close(), control.close()])
  const figure = (name: string, worstOf: (tasks: number[]) => number): Figure => ({
    name: `putting 50 sections in order, longest task, ${name}`,
    value: quantile(ours.map(worstOf), 0.5),
    unit: 'ms',
    must: 50,
    beside: { name: 'control', value: quantile(theirs.map(worstOf), 0.5) },
  })
  // The first time in a fresh page, the browser has yet to compile what runs.
  return [
    figure('first time', ([first = Number.NaN]) => first),
    figure('later', ([, ...later]) => Math.max(...later)),
  ]
}
