import { chromium, type Browser, type Page } from '@playwright/test'
import { builds } from '../../.ci/lib/builds.mjs'
import { launchArgs } from '../../.ci/lib/chromium.mjs'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import type { Workspace } from '../../mocks/db/workspace'
import type { AudienceCondition } from '../../mocks/domain/types'
import { startDemoWith } from '../support/demoStart'
import { serve } from '../support/staticServer'
import { manyCompanies, manyUsers } from './corpus'
import { type Figure, quantile } from './figure'

const size = 100_000
const betweenKeysMs = 150
/** The pause after which the page asks is deliberate, so it does not count. */
const settleMs = 300

const person: AudienceCondition[] = [
  { attribute: 'person.email', operator: 'contains', value: 'perso' },
  { attribute: 'person.emailDomain', operator: 'is_not', value: 'notexamply.com' },
  { attribute: 'person.role', operator: 'is_not', value: 'Contractor' },
  { attribute: 'person.tags', operator: 'excludes', value: 'internal' },
  { attribute: 'person.createdAt', operator: 'after', value: '2020-01-01' },
]
const company: AudienceCondition[] = [
  { attribute: 'company.plan', operator: 'is_any_of', value: ['Team', 'Enterprise'] },
  { attribute: 'company.size', operator: 'greater_than', value: 10 },
  { attribute: 'company.monthlySpend', operator: 'less_than', value: 100_000 },
  { attribute: 'company.industry', operator: 'is_not', value: 'Energy' },
  { attribute: 'company.name', operator: 'does_not_contain', value: 'Umbrella' },
]

/** A live portal with a rule of ten conditions over this many people. */
function workspaceOf(people: number): Partial<Workspace> {
  const { live } = settingsPresets
  const groups = [
    { match: 'all' as const, conditions: person },
    { match: 'any' as const, conditions: company },
  ]
  const access = { audience: { match: 'all' as const, groups } }
  return {
    users: manyUsers(people),
    companies: manyCompanies(),
    tickets: [],
    settings: { ...live, portal: { ...live.portal, access } },
  }
}

type Seen = { longest: number; overFifty: number; lastKey: number; answered: number }

/** What runs in the page: how long its thread is held up, and when the answer to the last key stands there. */
function observe(): void {
  const seen: Seen = { longest: 0, overFifty: 0, lastKey: 0, answered: 0 }
  Object.assign(globalThis, { seen })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.overFifty += 1
      seen.longest = Math.max(seen.longest, duration)
    }
  }).observe({ type: 'longtask', buffered: false })
  // Shorter tasks are not reported: what a message to itself waits for is how long the others took.
  const { port1, port2 } = new MessageChannel()
  let last = performance.now()
  port1.onmessage = () => {
    const now = performance.now()
    seen.longest = Math.max(seen.longest, now - last)
    setTimeout(() => {
      last = performance.now()
      port2.postMessage(null)
    })
  }
  port2.postMessage(null)
  addEventListener('keydown', () => (seen.lastKey = performance.now()), true)
  const count = document.querySelector('[aria-label^="Preview: "] [role="status"]')
  new MutationObserver(() => (seen.answered = performance.now())).observe(count ?? document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  })
}

const seenIn = (page: Page) => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)

/** Edits one condition of the rule, lets preview and impact follow, and looks through the people. */
async function editOnce(browser: Browser, url: string, people: number): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1350, height: 940 } })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.goto(`${url}sign-in`)
  await startDemoWith(page, { workspace: workspaceOf(people), as: 'tm_ada' })
  await page.goto(`${url}settings/helpdesk/tickets/portal#access`)
  const preview = page.getByRole('region', { name: 'Preview: People who can open the portal' })
  await preview.getByText(`of ${people.toLocaleString('en')} people`).waitFor()
  // Until what the page fetches once it is idle is there, too.
  await page.waitForTimeout(4000)

  await page.getByLabel('Value of Email', { exact: true }).click()
  await page.keyboard.press('End')
  await page.evaluate('globalThis.__name = (named) => named')
  await page.evaluate(observe)
  await page.keyboard.type('n1', { delay: betweenKeysMs })
  const bar = page.getByRole('group', { name: 'Unsaved changes: Access permissions' })
  await bar.getByRole('status').waitFor()
  await page.waitForTimeout(1500)
  const edited = await seenIn(page)
  await preview.getByRole('button', { name: 'Next' }).click()
  await preview.getByRole('textbox').fill('person 7')
  await page.waitForTimeout(1500)
  const after = await seenIn(page)
  await context.close()
  return { ...after, answered: edited.answered - edited.lastKey - settleMs }
}

/**
 * Editing a rule over 100,000 people in the demo, where the mock works them out in the same browser: what the page's
 * thread is held up by it, beside the same with the seed's thousand.
 */
export async function settingsFigures(runs: number): Promise<Figure[]> {
  const server = await serve(builds.demo)
  const executablePath = process.env.CHROMIUM_PATH
  const browser = await chromium.launch({ args: launchArgs, ...(executablePath ? { executablePath } : {}) })
  const rounds: { many: Seen; few: Seen }[] = []
  for (let run = 0; run < Math.min(runs, 3); run++)
    rounds.push({
      few: await editOnce(browser, server.url, 1000),
      many: await editOnce(browser, server.url, size),
    })
  await Promise.all([browser.close(), server.close()])
  const median = (of: 'many' | 'few', what: keyof Seen) =>
    quantile(
      rounds.map((round) => round[of][what]),
      0.5,
    )
  const beside = (what: keyof Seen) => ({ name: 'with 1,000', value: median('few', what) })
  const name = (text: string) => `rule over 100,000 people: ${text}`
  return [
    {
      name: name('longest task of the page'),
      value: median('many', 'longest'),
      unit: 'ms',
      must: 50,
      beside: beside('longest'),
    },
    {
      name: name('tasks over 50 ms'),
      value: median('many', 'overFifty'),
      unit: '',
      must: 0,
      beside: beside('overFifty'),
    },
    {
      name: name('preview after the pause'),
      value: median('many', 'answered'),
      unit: 'ms',
      beside: beside('answered'),
    },
  ]
}
