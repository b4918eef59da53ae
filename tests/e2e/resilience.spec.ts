import { expect, type Page } from '@playwright/test'
import { demoTest, productionTest as test } from '../support/e2e'

const layoutPage = 'settings/help-center/configure/styling'

test('case 33: a card that breaks says so, and the rest of the page goes on', async ({
  page,
  signIn,
  backend,
}) => {
  // Of another shape than the contract has: what draws a version stumbles over it.
  await page.route('**/layout/versions*', (route) =>
    route.fulfill({
      json: { items: [{ id: 'v', publishedAt: '2026-11-20T09:00:00Z' }], nextCursor: null, total: 1 },
    }),
  )
  await signIn('tm_ada')
  await page.goto(layoutPage)
  await expect(page.getByRole('alert').filter({ hasText: '“Versions” could not be shown' })).toBeVisible()
  await page.getByRole('button', { name: 'Move Talk to us up' }).click()
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText('Draft saved, not live yet')).toBeVisible()
  await expect.poll(() => backend.db.settings.layout.draft.at(-1)?.id).toBe('maintenance')
})

test('case 33: a section of the homepage that breaks says so, and the others are there', async ({ page }) => {
  await page.route('**/api/v1/help-center', async (route) => {
    const answer = (await (await route.fetch()).json()) as { sections: { id: string; content: object }[] }
    const sections = answer.sections.map((section) =>
      section.id === 'maintenance' ? { ...section, content: { body: 7 } } : section,
    )
    await route.fulfill({ json: { ...answer, sections } })
  })
  await page.goto('help')
  await expect(page.getByRole('alert')).toContainText('“Planned maintenance” could not be shown')
  await expect(page.getByRole('heading', { name: 'Talk to us' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Browse by topic' })).toBeVisible()
})

/** Some parts of the deployment that the page has not loaded yet are gone. */
async function takeAway(
  page: Page,
  old: string,
): Promise<{ reloads: () => number; finish: () => Promise<void> }> {
  let reloads = 0
  page.on('request', (request) => (reloads += request.isNavigationRequest() ? 1 : 0))
  await page.route(old, (route) => route.fulfill({ status: 404, body: 'gone' }))
  return { reloads: () => reloads, finish: () => page.unroute(old) }
}

test('case 34: a part that a newer deployment took away costs one reload, then a message, and no draft', async ({
  page,
  signIn,
}) => {
  await signIn('u_maya')
  await page.goto('portal')
  await page.getByRole('table').getByRole('link').first().click()
  const reply = page.getByRole('textbox', { name: /reply/i })
  await reply.fill('Half a thought that must not be lost')
  const ticket = page.url()

  const deployed = await takeAway(page, '**/assets/HelpCenterPage-*')
  await page.getByRole('link', { name: 'Home', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'A new version is here' })).toBeVisible()
  await expect.poll(deployed.reloads).toBe(1)
  // It does not go on for ever.
  await page.waitForTimeout(1000)
  expect(deployed.reloads()).toBe(1)

  await deployed.finish()
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(page.getByRole('heading', { name: 'How can we help?' })).toBeVisible()
  await page.goto(ticket)
  await expect(page.getByRole('textbox', { name: /reply/i })).toHaveValue(
    'Half a thought that must not be lost',
  )
})

test('case 34: unsaved settings stay on the screen when a part they need has been taken away', async ({
  page,
  signIn,
  backend,
}) => {
  await signIn('tm_ada')
  await page.goto('settings/help-center')
  const domain = page.getByRole('textbox', { name: 'Domain' })
  await domain.fill('answers.larkspur.example')
  // Somebody else saves the same field, and what would show both versions is no longer on the server.
  const { settings } = backend.db
  const customDomain = { ...settings.helpCenter.customDomain, host: 'other.larkspur.example' }
  backend.db.setSettings({ ...settings, helpCenter: { ...settings.helpCenter, customDomain } })
  const deployed = await takeAway(page, '**/assets/ConflictDialog-*')
  await page
    .getByRole('group', { name: 'Unsaved changes: Custom domain' })
    .getByRole('button', { name: 'Save' })
    .click()
  await expect(page.getByRole('alert').filter({ hasText: 'A new version is here' })).toBeVisible()
  await expect(domain).toHaveValue('answers.larkspur.example')
  expect(deployed.reloads()).toBe(0)
  expect(backend.db.settings.helpCenter.customDomain.host).toBe('other.larkspur.example')
})

/** As in a browser that keeps nothing for anybody: every storage throws as soon as it is named. */
function blockStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(globalThis, name, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
}

test('case 35: with storage blocked, the portal works all the same', async ({ page, signIn, backend }) => {
  await page.addInitScript(blockStorage)
  await signIn('u_maya')
  await page.goto('help')
  await page.getByRole('link', { name: 'Open your tickets' }).click()
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('textbox', { name: /reply/i }).fill('Sent without any storage')
  await page.getByRole('button', { name: 'Send reply' }).click()
  const stored = () => [...backend.db.tickets.values()].flatMap(({ parts }) => parts.map(({ body }) => body))
  await expect.poll(stored).toContain('Sent without any storage')
})

demoTest.describe('without a service worker', () => {
  demoTest.use({ serviceWorkers: 'block' })

  demoTest('case 35: the demo works', async ({ page }) => {
    await page.goto('sign-in')
    await page.getByRole('button', { name: /^Ada Lindqvist/ }).click()
    await expect(page.getByRole('switch', { name: 'Enable customer portal' })).toBeVisible()
    await page.goto('help')
    await expect(page.getByRole('main')).toContainText('The Help Center is not open yet')
  })
})

demoTest('case 35: with storage blocked, the demo works until it is reloaded', async ({ page }) => {
  await page.addInitScript(blockStorage)
  await page.goto('sign-in')
  await page.getByRole('button', { name: /^Ada Lindqvist/ }).click()
  await expect(page.getByRole('switch', { name: 'Enable customer portal' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Styling' }).click()
  await expect(page.getByRole('list', { name: 'Sections of the homepage' })).toBeVisible()
})
