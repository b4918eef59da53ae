import { expect, type Page } from '@playwright/test'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { startDemoWith } from '../support/demoStart'
import { demoTest as test } from '../support/e2e'

const settingsPage = 'settings/helpdesk/tickets/portal'

async function check(page: Page, name: string) {
  await page.getByRole('combobox', { name: 'Person to check' }).fill(name)
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  return page.getByRole('region', { name: `What was found for ${name}` })
}

const titles = (page: Page) => page.getByRole('table').getByRole('link').allTextContents()

test.beforeEach(async ({ page }) => {
  await page.goto('sign-in')
  await startDemoWith(page, { workspace: { settings: settingsPresets.contractorsRestricted }, as: 'tm_ada' })
})

test('an admin learns why a person is refused, and from which condition', async ({ page }) => {
  await page.goto(`${settingsPage}#checkup`)
  const answer = await check(page, 'Sam Rook')
  await expect(answer.getByText('Sam Rook cannot open the portal')).toBeVisible()
  const access = answer.getByRole('listitem').filter({ hasText: 'do not let Sam Rook in' }).last()
  await expect(access).toContainText('Person · Email domain is examply.com')
  await expect(access).toContainText('Sam’s is examply.com.evil.org.')
  await expect(access).toContainText('Sam belongs to no company.')
  await access.getByRole('link', { name: 'Change the rule' }).click()
  await expect(page.getByRole('region', { name: 'Access permissions' })).toBeFocused()

  // The answer is in the address: it outlives a reload.
  await page.reload()
  const found = page.getByRole('region', { name: 'What was found for Sam Rook' })
  await expect(found.getByText('Sam Rook cannot open the portal')).toBeVisible()
})

test('case 16: an admin looks at the portal as a contractor, in a tab of its own, until they end it', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000)
  await page.goto(settingsPage)
  const answer = await check(page, 'Tom Becker')
  await expect(answer.getByText('Tom Becker is restricted to their own tickets')).toBeVisible()
  const opened = context.waitForEvent('page')
  await answer.getByRole('link', { name: 'View as this person' }).click()
  const preview = await opened
  const banner = preview.getByRole('complementary', { name: 'Preview' })
  const said = 'You are viewing as Tom Becker. Nothing you do here is sent.'
  await expect(banner).toContainText(said)
  expect(new URL(preview.url()).search).toBe('')

  await preview.getByRole('link', { name: 'Tickets', exact: true }).click()
  await expect(preview.getByRole('tab')).toHaveText([/^Created by me/])
  await expect(preview.getByRole('row').nth(1)).toBeVisible()
  const seen = await titles(preview)
  expect(seen.length).toBeGreaterThan(0)
  await preview.getByRole('table').getByRole('link').first().click()
  await expect(preview.getByText('so you cannot reply here')).toBeVisible()
  await preview.mouse.wheel(0, 4000)
  await expect(banner).toBeInViewport()
  await preview.reload()
  await expect(banner).toContainText(said)

  // The other tab is still the admin's own.
  await page.reload()
  await expect(page.getByRole('switch', { name: 'Enable customer portal' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Preview' })).toBeHidden()
  await banner.getByRole('button', { name: 'End preview' }).click()
  await expect(preview.getByRole('switch', { name: 'Enable customer portal' })).toBeVisible()
  await expect(banner).toBeHidden()

  // It was exactly what the contractor sees.
  await startDemoWith(page, { as: 'u_tom' })
  await page.goto('portal')
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  expect(await titles(page)).toEqual(seen)
})
