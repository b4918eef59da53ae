import { expect, test } from '@playwright/test'
import { builds } from '../../.ci/lib/builds.mjs'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { startDemoWith } from '../support/demoStart'
import { demoTest, productionTest } from '../support/e2e'
import { serve } from '../support/staticServer'

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

test('the demo that is copied into any folder works there, and every page of it survives a reload', async ({
  page,
}) => {
  const { folder } = builds.anywhere
  const host = await serve({ folder, base: '/some/where/' })
  await page.goto(host.url)
  await page.getByRole('button', { name: /Ada Lindqvist/ }).click()
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Messenger' }).click()
  // The address changes with the page, once its code is there: whoever reloads before that reloads the page before.
  const heading = page.getByRole('heading', { name: 'Messenger', level: 1 })
  await expect(heading).toBeVisible()
  await page.reload()
  await expect(heading).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/some/where/')
  await host.close()
})
