import { expect, type Page } from '@playwright/test'

/** Follows the link of a prerequisite, settles it there, and comes back. */
async function settle(page: Page, prerequisite: string, settleIt: () => Promise<void>) {
  await page
    .getByRole('list', { name: 'Prerequisites' })
    .getByRole('link', { name: new RegExp(`^${prerequisite}`) })
    .click()
  await settleIt()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('group', { name: /^Unsaved changes/ })).toBeHidden()
  await page
    .getByRole('navigation', { name: 'Settings' })
    .getByRole('link', { name: 'Tickets Portal' })
    .click()
}

const turnOn = (page: Page, name: string) => page.getByRole('switch', { name }).click()

/** Fills the condition that has just been added to a card. */
async function fillCondition(page: Page, card: string, attribute: string, value: string) {
  const region = page.getByRole('region', { name: card })
  await region.getByRole('button', { name: 'Attribute: Choose an attribute' }).click()
  await page.getByRole('combobox', { name: 'Search attributes' }).fill(attribute)
  await page.keyboard.press('Enter')
  await region.getByLabel(`Value of ${attribute}`).fill(value)
  await page.keyboard.press('Tab')
}

/** @param affects what the question before saving says about the people it affects */
async function save(page: Page, card: string, affects?: RegExp) {
  const bar = page.getByRole('group', { name: `Unsaved changes: ${card}` })
  await bar.getByRole('button', { name: 'Save' }).click()
  if (affects) {
    const dialog = page.getByRole('dialog', { name: /^Save / })
    await expect(dialog).toContainText(affects)
    await dialog.getByRole('button', { name: 'Save' }).click()
    // Below a dialog nothing counts as visible.
    await expect(dialog).toBeHidden()
  }
  await expect(bar).toBeHidden()
}

/**
 * The whole product, once through: nobody can open the portal at the beginning, the right people can at the end.
 * @param signInAs becomes somebody, by their name, and opens the front door
 */
export async function walkThrough(page: Page, signInAs: (name: string) => Promise<void>): Promise<void> {
  await signInAs('Ada Lindqvist')
  const portal = page.getByRole('region', { name: 'Customer portal' })

  // Refused while something is missing, by name.
  await portal.getByRole('switch', { name: 'Enable customer portal' }).click()
  const refusal = page.getByRole('alert')
  await expect(refusal).toContainText('Messenger security with JWTs')
  await expect(refusal).toBeFocused()
  await expect(portal.getByRole('switch', { name: 'Enable customer portal' })).not.toBeChecked()

  await settle(page, 'Messenger installed', () =>
    turnOn(page, 'The Messenger is installed for logged-in users'),
  )
  await settle(page, 'Help Center is live', () => turnOn(page, 'The Help Center is live'))
  await settle(page, 'Own domain', async () => {
    await page.getByRole('textbox', { name: 'Domain' }).fill('help.larkspur.example')
    await turnOn(page, 'Serve it over HTTPS')
    await page.getByRole('radio', { name: 'Forwarded', exact: true }).check()
  })
  await settle(page, 'Messenger security', () => turnOn(page, 'Enforce signed JWTs'))
  await settle(page, 'Companies cannot', () => turnOn(page, 'Prevent updates to companies via the Messenger'))
  await expect(page.getByText('5 of 5 settled')).toBeVisible()

  await portal.getByRole('switch', { name: 'Enable customer portal' }).click()
  await save(page, 'Enable customer portal')
  await expect(portal.getByText('Live', { exact: true })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Customer portal URL' })).toHaveValue(
    'https://help.larkspur.example/portal',
  )

  // A rule, and whom it lets in, before it is saved.
  const access = page.getByRole('region', { name: 'Access permissions' })
  await access.getByRole('button', { name: 'Add new' }).click()
  await fillCondition(page, 'Access permissions', 'Email domain', 'examply.com')
  const preview = page.getByRole('region', { name: 'Preview: People who can open the portal' })
  await preview.getByRole('textbox', { name: 'Search the people who can open the portal' }).fill('maya')
  await expect(preview.getByText('Maya Fernandes')).toBeVisible()
  await expect(preview.getByRole('button', { name: /^examply\.com \d/ })).toBeVisible()
  await expect(preview.getByText('examply.com.evil.org')).toBeHidden()
  await save(page, 'Access permissions', /\d+ people gain access, nobody loses it/)

  // A customer comes in through the homepage.
  await signInAs('Maya Fernandes')
  await page
    .getByRole('main')
    .getByRole('link', { name: /tickets/i })
    .first()
    .click()
  await expect(page.getByRole('tab', { name: /^All/ })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('textbox', { name: 'Search tickets' }).or(page.getByRole('searchbox')).fill('invoice')
  await expect(page.getByRole('columnheader', { name: 'Preview' })).toBeVisible()
  const row = page
    .getByRole('row')
    .filter({ has: page.locator('mark') })
    .first()
  await expect(row.locator('mark').first()).toHaveText(/^invoice/i)
  await row.getByRole('link').first().click()

  // Reads the ticket, answers it, and the answer stands there after a reload.
  const answer = 'Thank you, the corrected invoice has arrived.'
  await page.getByRole('textbox', { name: 'Your reply' }).fill(answer)
  await page.getByRole('button', { name: 'Send reply' }).click()
  await expect(page.getByRole('main').getByText(answer)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toHaveValue('')
  // Until the answer has arrived, it is kept as a draft.
  await expect(page.getByText('Sending …')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('main').getByText(answer)).toBeVisible()

  // The contractor sees everything of Examply, until contractors are restricted.
  await signInAs('Tom Becker')
  await page.goto('portal')
  await expect(page.getByRole('tab', { name: /^All/ })).toBeVisible()
  await signInAs('Ada Lindqvist')
  await page.getByRole('switch', { name: 'Restrict people to their own tickets' }).click()
  await page.getByRole('button', { name: 'Add condition' }).click()
  await fillCondition(page, 'Ticket visibility', 'Role', 'contractor')
  await save(page, 'Ticket visibility', /become restricted to their own tickets/)
  await signInAs('Tom Becker')
  await page.goto('portal')
  await expect(page.getByRole('tab')).toHaveText([/^Created by me/])
  await expect(page.getByRole('row').or(page.getByText('No tickets yet')).first()).toBeVisible()
  await page.goto('portal?tab=all')
  await expect(page.getByRole('tab')).toHaveText([/^Created by me/])
}
