import { expect, type Page } from '@playwright/test'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { productionTest as test } from '../support/e2e'
import { liveWorkspace } from '../support/liveWorkspace'
import { ruleOf } from '../support/smallWorkspace'

const { live, ready } = settingsPresets

/** Everything is settled and the people are chosen; the portal is still off. */
test.use({
  workspace: {
    ...liveWorkspace,
    settings: { ...live, portal: { ...live.portal, enabled: false }, layout: ready.layout },
  },
})

/**
 * What a customer finds at the URL, on the homepage and in the Messenger.
 * @param refusal what the URL answers while the ways are closed; null when they are open
 */
async function expectWaysIn(page: Page, refusal: string | null) {
  const areOpen = refusal === null
  await page.goto('portal')
  const list = page.getByRole('tab', { name: /^All/ })
  await expect(areOpen ? list : page.getByRole('heading', { level: 1, name: refusal })).toBeVisible()

  await page.goto('help')
  await expect(page.getByRole('heading', { name: 'Popular articles' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open your tickets' })).toHaveCount(areOpen ? 1 : 0)

  await page.goto('messenger')
  const tickets = page.getByRole('list', { name: 'Your tickets' })
  await expect(tickets.getByRole('listitem').first()).toBeVisible()
  await expect(page.getByRole('link', { name: /^Customer portal/ })).toHaveCount(areOpen ? 1 : 0)
  await expect(tickets.getByRole('link')).toHaveCount(
    areOpen ? await tickets.getByRole('listitem').count() : 0,
  )
}

/** What an admin reads about them. */
async function expectOverview(page: Page, open: string, words: RegExp) {
  await page.goto('settings/helpdesk/tickets/portal')
  await expect(page.getByText(open, { exact: true })).toBeVisible()
  const ways = page.getByRole('list', { name: 'Ways in' }).getByRole('listitem')
  await expect(ways).toHaveText([words, words, words])
}

test('the URL, the card on the homepage and the banner in the Messenger open and close together', async ({
  page,
  signIn,
  backend,
}) => {
  test.setTimeout(90_000)
  await signIn('u_maya')
  await expectWaysIn(page, 'The portal is closed')

  await signIn('tm_ada')
  await page.goto('settings/helpdesk/tickets/portal')
  await page.getByRole('switch', { name: 'Enable customer portal' }).click()
  await page
    .getByRole('group', { name: 'Unsaved changes: Enable customer portal' })
    .getByRole('button', { name: 'Save' })
    .click()
  await page
    .getByRole('dialog', { name: 'Turn the customer portal on?' })
    .getByRole('button', { name: 'Turn it on' })
    .click()
  await expect(page.getByText('3 of 3 open')).toBeVisible()
  await expectOverview(page, '3 of 3 open', /Open to \d+ people/)
  await signIn('u_maya')
  await expectWaysIn(page, null)
  await page.getByRole('link', { name: /^Customer portal/ }).click()
  await expect(page.getByRole('tab', { name: /^All/ })).toBeVisible()

  // Still live, but the rule no longer means her.
  const { db } = backend
  const { settings } = db
  const audience = ruleOf('person.emailDomain', 'is', 'pebble.example')
  db.setSettings({ ...settings, portal: { ...settings.portal, access: { audience } } })
  await expectWaysIn(page, 'The portal is not open to you')

  db.setSettings({ ...settings, security: { messengerJwtEnforced: false } })
  await expectWaysIn(page, 'The portal is closed')
  await signIn('tm_ada')
  await expectOverview(page, '0 of 3 open', /Closed: the portal is suspended/)
})
