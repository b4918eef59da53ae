import { expect, type Page } from '@playwright/test'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { violationsOn } from '../support/axe'
import { startDemoWith } from '../support/demoStart'
import { demoTest as test } from '../support/e2e'

async function look(page: Page, { path, there }: { path: string; there: string }): Promise<string[]> {
  await page.goto(path)
  await expect(page.getByRole('heading', { name: there }).first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  const found = await violationsOn(page, path)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [...found, ...(overflow > 0 ? [`${path}: ${overflow} px too wide`] : [])]
}

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
  for (const screen of inArabic) found.push(...(await look(page, screen)))
  // A ticket, as one gets there.
  await page.goto('portal')
  await page.locator('[data-row]').first().click()
  await expect(page.getByRole('textbox', { name: 'ردّك' })).toBeVisible()
  found.push(...(await violationsOn(page, 'a ticket')))
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
  expect(found).toEqual([])
})
