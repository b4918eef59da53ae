import { expect, type Locator, type Page } from '@playwright/test'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { startDemoWith } from '../support/demoStart'
import { demoTest as test } from '../support/e2e'

/** Goes on with the Tab key until something has the focus, as somebody does who has no mouse. */
async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target, `within ${most} presses of Tab`).toBeFocused()
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

test('case 38: a customer goes the whole way by keyboard alone: sign in, homepage, portal, search, ticket, reply', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await page.goto('sign-in')
  await startDemoWith(page, { workspace: { settings: settingsPresets.live } })
  await page.reload()
  await press(page, page.getByRole('button', { name: /^Maya/ }))

  await expect(page.getByRole('heading', { name: 'How can we help?' })).toBeVisible()
  await press(page, page.getByRole('link', { name: 'Open your tickets' }))

  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('search').getByRole('textbox')).toBeFocused()
  await page.keyboard.type('invoice')
  await expect(page.getByRole('table').locator('mark').first()).toBeVisible()
  await press(page, page.getByRole('table').getByRole('link').first())

  await expect(page).toHaveURL(/\/portal\/tickets\//)
  const reply = page.getByRole('textbox', { name: /reply/i })
  await tabTo(page, reply)
  await page.keyboard.type('Written without a mouse')
  await press(page, page.getByRole('button', { name: 'Send reply' }))
  await expect(page.getByText('Reply sent').first()).toBeAttached()
  await expect(page.getByText('Written without a mouse')).toBeVisible()
  await expect(reply).toHaveValue('')
})
