import { expect } from '@playwright/test'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { startDemoWith } from '../support/demoStart'
import { demoTest, productionTest } from '../support/e2e'

demoTest(
  'somebody who opens the demo is asked who they want to be, and stays it after a reload',
  async ({ page }) => {
    await page.goto('sign-in')
    await page.getByRole('button', { name: /Ada Lindqvist/ }).click()
    await expect(page.getByRole('switch', { name: 'Enable customer portal' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('switch', { name: 'Enable customer portal' })).toBeVisible()
  },
)

demoTest('a demo can be brought into a state, and a new tab shows it', async ({ page, context }) => {
  await page.goto('sign-in')
  await startDemoWith(page, { workspace: { settings: settingsPresets.suspended }, as: 'tm_ada' })
  const other = await context.newPage()
  await other.goto('settings/helpdesk/tickets/portal')
  await expect(other.getByText('Suspended').first()).toBeVisible()
})

productionTest(
  'a production build shows an admin the settings of its own backend',
  async ({ page, signIn, backend }) => {
    await signIn('tm_ada')
    await page.goto('settings/helpdesk/tickets/portal')
    await expect(page.getByRole('switch', { name: 'Enable customer portal' })).toBeChecked()
    expect(backend.db.settings.portal.enabled).toBe(true)
  },
)
