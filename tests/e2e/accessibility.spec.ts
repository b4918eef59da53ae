import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { startDemoWith } from '../support/demoStart'
import { demoTest as test } from '../support/e2e'

/** Every screen, and what stands on it once it is there. */
const screens: { as: string | null; path: string; there: string }[] = [
  { as: null, path: 'sign-in', there: 'Who are you today?' },
  { as: 'tm_ada', path: 'settings/helpdesk/tickets/portal', there: 'Ticket visibility' },
  { as: 'tm_ada', path: 'settings/help-center', there: 'Custom domain' },
  { as: 'tm_ada', path: 'settings/help-center/configure/styling', there: 'Versions' },
  { as: 'tm_ada', path: 'settings/help-center/ticket-portal', there: 'Preview column' },
  { as: 'tm_ada', path: 'settings/messenger', there: 'Tickets space' },
  { as: 'tm_ada', path: 'settings/security', there: 'Messenger security with JWTs' },
  { as: 'tm_ada', path: 'settings/data/people/companies', there: 'Prevent updates via the Messenger' },
  { as: 'tm_ada', path: 'settings/history', there: 'History' },
  { as: 'tm_ada', path: 'api-reference', there: 'Portico API' },
  { as: 'tm_ada', path: 'api-reference/updatePortalSettings', there: 'Answers' },
  { as: 'u_maya', path: 'help', there: 'Customer portal' },
  { as: 'u_maya', path: 'portal', there: 'Tickets' },
  { as: 'u_maya', path: 'portal?q=invoice', there: 'Tickets' },
  { as: 'u_maya', path: 'portal/new', there: 'New ticket' },
  { as: 'u_maya', path: 'portal/tickets/t_3901', there: 'is slow in the morning' },
  { as: 'u_pia', path: 'portal', there: 'The portal is not open to you' },
  { as: 'u_maya', path: 'messenger', there: 'Your tickets' },
]

async function violationsOn(page: Page, path: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${path}: ${id} at ${nodes[0]?.target.join(' ')}`)
}

async function look(page: Page, { path, there }: (typeof screens)[number]) {
  await page.goto(path)
  await expect(page.getByRole('heading', { name: there }).first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  // What is dimmed while something is on its way counts only if it stays so.
  let found = await violationsOn(page, path)
  for (let tries = 0; found.length > 0 && tries < 3; tries += 1) {
    await page.waitForTimeout(500)
    found = await violationsOn(page, path)
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [...found, ...(overflow > 0 ? [`${path}: ${overflow} px too wide`] : [])]
}

for (const [scheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const)
  test(`nothing keeps anybody out of any screen, ${scheme} and ${width} px wide`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    await page.goto('sign-in')
    const found: string[] = []
    let who: string | null = null
    for (const screen of screens) {
      if (screen.as !== who && screen.as)
        await startDemoWith(page, { workspace: { settings: settingsPresets.live }, as: screen.as })
      who = screen.as
      found.push(...(await look(page, screen)))
    }
    expect(found).toEqual([])
  })

const inArabic: { path: string; there: string }[] = [
  { path: 'help', there: 'كيف يمكننا مساعدتك؟' },
  { path: 'portal', there: 'التذاكر' },
  { path: 'portal?q=invoice', there: 'التذاكر' },
  { path: 'portal/new', there: 'تذكرة جديدة' },
  { path: 'portal/tickets/none', there: 'لم يُعثر على التذكرة' },
  { path: 'messenger', there: 'تذاكرك' },
]

test('nothing keeps anybody out of a customer’s screens in Arabic, from right to left and 320 px wide', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('sign-in')
  await startDemoWith(page, { workspace: { settings: settingsPresets.live }, as: 'u_maya' })
  await page.goto('help?lang=ar')
  const found: string[] = []
  for (const screen of inArabic) found.push(...(await look(page, { as: 'u_maya', ...screen })))
  // A ticket, as one gets there.
  await page.goto('portal')
  await page.locator('[data-row]').first().click()
  await expect(page.getByRole('textbox', { name: 'ردّك' })).toBeVisible()
  found.push(...(await violationsOn(page, 'a ticket')))
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
  expect(found).toEqual([])
})
