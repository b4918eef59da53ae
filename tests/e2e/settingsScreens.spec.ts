import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { productionTest as test } from '../support/e2e'
import { liveWorkspace } from '../support/liveWorkspace'

const pages: [path: string, there: string][] = [
  ['settings/helpdesk/tickets/portal', 'Ticket visibility'],
  ['settings/help-center', 'Custom domain'],
  ['settings/help-center/configure/styling', 'Versions'],
  ['settings/help-center/ticket-portal', 'Preview column'],
  ['settings/messenger', 'Tickets space'],
  ['settings/security', 'Messenger security with JWTs'],
  ['settings/data/people/companies', 'Prevent updates via the Messenger'],
  ['settings/history', 'History'],
]

async function faults(page: Page, where: string): Promise<string[]> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  const look = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    return violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.target.join(' ')}`)
  }
  // What is dimmed while something is on its way counts only if it stays so.
  let found = await look()
  for (let tries = 0; found.length > 0 && tries < 3; tries += 1) {
    await page.waitForTimeout(400)
    found = await look()
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [...found, ...(overflow > 0 ? [`${where}: ${overflow} px too wide`] : [])]
}

test.describe('with the portal suspended', () => {
  test.use({ workspace: { ...liveWorkspace, settings: settingsPresets.suspended } })

  test('case 38: every settings page holds from right to left, says that the portal is suspended, why, and the way out', async ({
    page,
    signIn,
  }) => {
    test.setTimeout(90_000)
    await signIn('tm_ada')
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', 'rtl'))
    })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const found: string[] = []
    for (const [path, there] of pages) {
      await page.goto(path)
      await expect(page.getByRole('heading', { name: there }).first()).toBeVisible()
      const notice = page.getByRole('status').filter({ hasText: 'The customer portal is suspended' })
      await expect(notice.getByRole('link', { name: 'Messenger security with JWTs' })).toHaveAttribute(
        'href',
        /settings\/security#jwt$/,
      )
      found.push(...(await faults(page, path)))
    }
    expect(found).toEqual([])
  })
})

test('case 38: what opens over the settings holds, in the dark and on a phone', async ({ page, signIn }) => {
  test.setTimeout(90_000)
  await signIn('tm_ada')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.goto('settings/helpdesk/tickets/portal?person=u_tom')
  const access = page.getByRole('region', { name: 'Access permissions', exact: true })
  const found: string[] = []
  await expect(page.getByText('How it comes to that')).toBeVisible()
  found.push(...(await faults(page, 'a checked person')))
  await access.getByRole('button', { name: 'Remove group 2' }).click()
  await access.getByRole('button', { name: 'Show names' }).click()
  await access
    .getByRole('button', { name: /^Attribute/ })
    .first()
    .click()
  await expect(page.getByRole('dialog', { name: 'Choose an attribute' })).toBeVisible()
  found.push(...(await faults(page, 'the attributes')))
  await page.keyboard.press('Escape')
  await access.getByLabel('Value of Tags').fill('nobody-has-this')
  await access.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog', { name: 'Save access permissions?' })).toBeVisible()
  found.push(...(await faults(page, 'the question before saving')))
  expect(found).toEqual([])
})
