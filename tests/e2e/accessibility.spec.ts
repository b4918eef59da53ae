import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { startDemoWith } from '../support/demoStart'
import { demoTest as test } from '../support/e2e'

/** Who looks, where, and what stands there once it is there. */
type Screen = { as: string; path: string; there: string }

/** The screens that are no states of the demo; demoStates.spec.ts looks at those. */
const screens: Screen[] = [
  { as: 'tm_ada', path: 'api-reference', there: 'Portico API' },
  { as: 'tm_ada', path: 'api-reference/updatePortalSettings', there: 'Answers' },
  { as: 'u_maya', path: 'portal/new', there: 'New ticket' },
]

async function violationsOn(page: Page, path: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${path}: ${id} at ${nodes[0]?.target.join(' ')}`)
}

async function look(page: Page, { path, there }: Screen) {
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
  test(`nothing keeps anybody out of the other screens, ${scheme} and ${width} px wide`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    await page.goto('sign-in')
    const found: string[] = []
    let who = ''
    for (const screen of screens) {
      if (screen.as !== who)
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
