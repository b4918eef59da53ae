import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { settingsPresets } from '../mocks/db/seed/settingsPresets.ts'
import { startDemoWith } from '../tests/support/demoStart.ts'
import { liveWorkspace } from '../tests/support/liveWorkspace.ts'
import { sessionBackend, sessionCookie } from '../tests/support/sessionBackend.ts'
import { serve } from '../tests/support/staticServer.ts'
import { builds, ensureBuild } from './lib/builds.mjs'
import { ensureChromium, launchArgs } from './lib/chromium.mjs'

const [list, settings] = ['portal', 'settings/helpdesk/tickets/portal']
/** What people came for, as the page itself finds it. */
const firstRow = 'tbody tr a'
const firstSwitch = 'main input[role="switch"]'

/** JavaScript until the first row is there, in kB (1,024 bytes) after gzip -9. */
const budgets = [
  {
    name: 'portal list',
    build: 'production',
    route: list,
    as: 'u_maya',
    shown: firstRow,
    must: 180,
    aim: 165,
  },
  {
    name: 'portal list with the mock',
    build: 'demo',
    route: list,
    as: 'u_maya',
    shown: firstRow,
    must: 235,
    aim: 215,
  },
  {
    name: 'settings',
    build: 'production',
    route: settings,
    as: 'tm_ada',
    shown: firstSwitch,
    must: 260,
    aim: 230,
  },
]

/** A profile that has never seen the build, in which somebody is signed in. */
const ready = {
  async production(browser, { as }) {
    const backend = sessionBackend(liveWorkspace)
    const server = await serve({ ...builds.production, api: backend.api })
    const context = await browser.newContext()
    await context.addCookies([{ name: sessionCookie, value: await backend.tokenOf(as), url: server.origin }])
    return { server, context }
  },
  async demo(browser, { as }) {
    const server = await serve(builds.demo)
    const before = await browser.newContext()
    const page = await before.newPage()
    await page.goto(`${server.url}sign-in`)
    await startDemoWith(page, { workspace: { settings: settingsPresets.live }, as })
    const storageState = await before.storageState({ indexedDB: true })
    await before.close()
    server.served.length = 0
    return { server, context: await browser.newContext({ storageState }) }
  },
}

/** Runs in the page: notes when what people came for has been painted. */
function watchFor(selector) {
  const look = () =>
    document.querySelector(selector)
      ? requestAnimationFrame(() => setTimeout(() => (globalThis.shownAt = performance.now())))
      : requestAnimationFrame(look)
  requestAnimationFrame(look)
}

/** Runs in the page: the paths of what it asked for after that, when there was time for it. */
function askedForLater() {
  const isLate = ({ startTime }) => startTime > globalThis.shownAt
  return performance
    .getEntriesByType('resource')
    .filter(isLate)
    .map(({ name }) => new URL(name).pathname)
}

async function measure(browser, budget) {
  const { server, context } = await ready[budget.build](browser, budget)
  try {
    const page = await context.newPage()
    await page.addInitScript(watchFor, budget.shown)
    await page.goto(server.url + budget.route)
    await page.waitForFunction(() => globalThis.shownAt !== undefined)
    const served = [...new Set(server.served)]
    const later = await page.evaluate(askedForLater)
    const scripts = served.filter(
      (file) => file.endsWith('.js') && !later.some((name) => name.endsWith(file)),
    )
    const { folder } = builds[budget.build]
    const sizes = scripts.map((file) => ({
      file,
      kB: gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length / 1024,
    }))
    return { ...budget, sizes, kB: sizes.reduce((sum, { kB }) => sum + kB, 0) }
  } finally {
    await context.close()
    await server.close()
  }
}

function report({ name, must, aim, kB, sizes }) {
  const mark = kB > must ? '✗' : kB > aim ? '·' : '✓'
  console.log(`${mark} ${name.padEnd(26)} ${kB.toFixed(1).padStart(6)} kB   must ≤ ${must} · aim ≤ ${aim}`)
  const isAsked = process.argv.includes('--list') || kB > must
  if (isAsked)
    for (const { file, kB: its } of sizes) console.log(`    ${its.toFixed(1).padStart(6)} kB  ${file}`)
}

/** What a production build may not have in it: the mock, its people, the demo's own screens. */
function tracesOfTheMock() {
  const { folder } = builds.production
  const files = readdirSync(folder, { recursive: true })
  const code = files.filter((file) => /\.(js|css|html)$/.test(file))
  const names = [...liveWorkspace.teammates, ...liveWorkspace.users].map(({ name }) => name)
  const traces = [
    'mockServiceWorker',
    'setupWorker',
    '[MSW]',
    'SharedWorker',
    '/mock/',
    'portico-mock',
    'data-demo-panel',
    'portico.demoTheme',
    'list-loading',
    ...names,
  ]
  const found = code.flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8')
    return traces.filter((trace) => text.includes(trace)).map((trace) => `${file} contains “${trace}”`)
  })
  return [...files.filter((file) => /mock|personas/i.test(file)).map((file) => `there is ${file}`), ...found]
}

const executablePath = await ensureChromium()
if (!executablePath) process.exit(1)
for (const name of Object.keys(builds)) {
  const { error } = await ensureBuild(name)
  if (!error) continue
  console.error(`The ${name} build failed:\n${error}`)
  process.exit(1)
}
const browser = await chromium.launch({ executablePath, args: launchArgs })
const results = []
for (const budget of budgets) {
  try {
    results.push(await measure(browser, budget))
  } catch (error) {
    results.push({ ...budget, kB: Infinity, sizes: [] })
    console.error(`${budget.name}: ${error.message}`)
  }
}
await browser.close()
results.forEach(report)
const traces = tracesOfTheMock()
for (const trace of traces) console.error(`✗ The production build is not free of the mock: ${trace}`)
// Not just the code: a server of a measurement that failed would keep the process alive.
process.exit(traces.length > 0 || results.some(({ kB, must }) => kB > must) ? 1 : 0)
