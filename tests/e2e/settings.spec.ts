import { expect, type Page } from '@playwright/test'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { liveWorkspace } from '../support/liveWorkspace'
import { productionTest as test } from '../support/e2e'

const portalPage = 'settings/helpdesk/tickets/portal'
const cardOf = (page: Page) => page.getByRole('region', { name: 'Access permissions', exact: true })
const barOf = (page: Page) => page.getByRole('group', { name: 'Unsaved changes: Access permissions' })

/** Fills the condition that has just been added to the access rules. */
async function fillCondition(page: Page, attribute: string, operator: string, value: string) {
  const card = cardOf(page)
  await card.getByRole('button', { name: 'Attribute: Choose an attribute' }).click()
  await page.getByRole('combobox', { name: 'Search attributes' }).fill(attribute)
  await page.keyboard.press('Enter')
  await card.getByRole('combobox', { name: `Operator for ${attribute}` }).click()
  await page.getByRole('option', { name: operator, exact: true }).click()
  await card.getByLabel(`Value of ${attribute}`, { exact: true }).fill(value)
  await page.keyboard.press('Tab')
}

async function save(page: Page) {
  await barOf(page).getByRole('button', { name: 'Save' }).click()
  await expect(barOf(page)).toBeHidden()
}

test.describe('with the portal live and nobody let in yet', () => {
  const { portal } = settingsPresets.live
  const settings = { ...settingsPresets.live, portal: { ...portal, access: { audience: null } } }
  test.use({ workspace: { ...liveWorkspace, settings } })

  test('case 17: an admin sees look-alike domains before saving, takes the remedy, and they stay outside', async ({
    page,
    signIn,
    backend,
  }) => {
    test.slow()
    await signIn('tm_ada')
    await page.goto(portalPage)
    await cardOf(page).getByRole('button', { name: 'Add new' }).click()
    await fillCondition(page, 'Email', 'contains', 'examply.com')

    // What the rule does is seen before it is saved: whom it lets in who is not meant.
    const preview = page.getByRole('region', { name: 'Preview: People who can open the portal' })
    const domains = (name: string) => preview.getByRole('button', { name: new RegExp(`^${name} \\d`) })
    await expect(domains('examply\\.com\\.evil\\.org')).toBeVisible()
    await expect(domains('notexamply\\.com')).toBeVisible()
    const warning = preview
      .getByRole('list', { name: 'Worth a second look' })
      .getByRole('listitem')
      .filter({ hasText: 'evil.org' })
    await expect(warning).toBeVisible()

    await warning.getByRole('button').click()
    await expect(cardOf(page).getByRole('button', { name: 'Attribute: Person · Email domain' })).toBeVisible()
    await expect(domains('examply\\.com')).toBeVisible()
    await expect(domains('examply\\.com\\.evil\\.org')).toBeHidden()
    await expect(domains('notexamply\\.com')).toBeHidden()
    await expect(warning).toBeHidden()
    // Pressed without having looked whom it affects: that is shown first.
    await barOf(page).getByRole('button', { name: 'Save' }).click()
    const dialog = page.getByRole('dialog', { name: 'Save access permissions?' })
    await expect(dialog).toContainText(/\d+ people gain access, nobody loses it/)
    await expect(dialog.getByRole('list', { name: 'Gain access' })).toContainText('@examply.com')
    expect(backend.db.settings.portal.access.audience).toBeNull()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    await expect(barOf(page)).toBeHidden()
    const condition = { attribute: 'person.emailDomain', operator: 'is', value: 'examply.com' }
    expect(backend.db.settings.portal.access.audience?.groups).toEqual([
      expect.objectContaining({ conditions: [condition] }),
    ])

    await signIn('u_sam')
    await page.goto('portal')
    await expect(page.getByRole('heading', { name: 'The portal is not open to you' })).toBeVisible()
    await expect(page.getByRole('row')).toHaveCount(0)
    await signIn('u_maya')
    await page.goto('portal')
    await expect(page.getByRole('tab').first()).toBeVisible()
  })
})

test('case 21: two tabs change the access rules: the second sees both versions, chooses, and loses nothing', async ({
  page,
  context,
  signIn,
  backend,
}) => {
  test.slow()
  await signIn('tm_ada')
  const other = await context.newPage()
  const edit = async (tab: Page, value: string) => {
    const address = cardOf(tab).getByLabel('Value of Email domain', { exact: true })
    await address.fill(value)
    await tab.keyboard.press('Tab')
    await expect(barOf(tab)).toBeVisible()
  }
  await page.goto(portalPage)
  await other.goto(portalPage)
  await edit(page, 'mine.example')
  await edit(other, 'theirs.example')
  await save(other)
  const stored = () => JSON.stringify(backend.db.settings.portal.access.audience)
  expect(stored()).toContain('theirs.example')

  await page.bringToFront()
  await barOf(page).getByRole('button', { name: 'Save' }).click()
  const dialog = page.getByRole('dialog', { name: 'Somebody else changed “Access permissions” too' })
  await expect(dialog.getByRole('region', { name: 'Saved now' })).toContainText(
    'Email domain is theirs.example',
  )
  await expect(dialog.getByRole('region', { name: 'Yours' })).toContainText('Email domain is mine.example')
  expect(stored()).not.toContain('mine.example')

  // Putting it off loses neither version.
  await dialog.getByRole('button', { name: 'Decide later' }).click()
  await expect(dialog).toBeHidden()
  await expect(cardOf(page).getByLabel('Value of Email domain', { exact: true })).toHaveValue('mine.example')
  await cardOf(page).getByRole('button', { name: 'Compare the versions' }).click()
  await dialog.getByRole('button', { name: 'Save mine instead' }).click()
  await expect(barOf(page)).toBeHidden()
  await expect.poll(stored).toContain('mine.example')
  expect(stored()).not.toContain('theirs.example')

  // And the version that gave way is a click away.
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'History' }).click()
  const last = page
    .getByRole('listitem')
    .filter({ hasText: 'removed: Person · Email domain is theirs.example' })
    .filter({ has: page.getByRole('time') })
  await expect(last).toContainText('added: Person · Email domain is mine.example')
  await last.getByRole('button', { name: /^Restore what it was before/ }).click()
  const restore = page.getByRole('dialog', { name: 'Restore these access permissions?' })
  await expect(restore).toContainText('Email domain is theirs.example')
  await restore.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(restore).toBeHidden()
  expect(stored()).toContain('theirs.example')
})

test('a search for a setting leads to its card, and marks it', async ({ page, signIn }) => {
  await signIn('tm_ada')
  await page.goto('settings/security')
  const nav = page.getByRole('navigation', { name: 'Settings' })
  await nav
    .getByRole('textbox', { name: 'Search settings' })
    .or(nav.getByRole('searchbox'))
    .fill('preview column')
  await nav.getByRole('link', { name: /^Preview column/ }).click()
  const card = page.getByRole('region', { name: 'Preview column' })
  await expect(card.getByRole('switch', { name: 'Show the Preview column' })).toBeFocused()
  await expect(card).toBeInViewport()
  await expect(card).not.toHaveCSS('box-shadow', 'none')
  await expect(card.getByRole('switch')).toBeVisible()
  await expect(card).toHaveCSS('box-shadow', 'none')
})
