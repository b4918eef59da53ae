import { expect, type Locator, type Page } from '@playwright/test'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { productionTest as test } from '../support/e2e'
import { liveWorkspace } from '../support/liveWorkspace'

test.use({ workspace: { ...liveWorkspace, settings: settingsPresets.ready } })

const mostStops = 120

/** Which way it is from what has the focus; null when this has it. */
function wayTo(element: Element): 'Tab' | 'Shift+Tab' | null {
  const { activeElement } = document
  if (activeElement === element) return null
  const isBefore = (activeElement?.compareDocumentPosition(element) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING
  return isBefore ? 'Shift+Tab' : 'Tab'
}

/** Goes on with the Tab key, or back, until this has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let stops = 0; stops < mostStops; stops += 1) {
    const key = await target.evaluate(wayTo)
    if (key === null) return
    await page.keyboard.press(key)
  }
  throw new Error(`The Tab key does not reach ${String(target)}.`)
}

async function press(page: Page, target: Locator, key = 'Enter') {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Fills the condition that has just been added: its attribute has the focus. */
async function fillCondition(page: Page, attribute: string, value: string) {
  await expect(page.getByRole('button', { name: 'Attribute: Choose an attribute' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Search attributes' })).toBeFocused()
  await page.keyboard.type(attribute)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(`Value of ${attribute}`)).toBeFocused()
  await page.keyboard.type(value)
}

/** Saves a card, and says yes to what is asked about those it affects. */
async function save(page: Page, card: string, affects?: RegExp) {
  const bar = page.getByRole('group', { name: `Unsaved changes: ${card}` })
  await press(page, bar.getByRole('button', { name: 'Save' }))
  if (affects) {
    const dialog = page.getByRole('dialog', { name: /^Save / })
    await expect(dialog).toContainText(affects)
    await press(page, dialog.getByRole('button', { name: 'Save' }))
  }
  await expect(bar).toBeHidden()
}

async function search(page: Page, words: string) {
  await page.keyboard.press('/')
  await expect(page.getByRole('textbox', { name: 'Search settings' })).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

test('case 38: an admin does all of it by keyboard: opens the portal, restricts, arranges, publishes, checks', async ({
  page,
  signIn,
  backend,
}) => {
  test.setTimeout(120_000)
  await signIn('tm_ada')
  await page.goto('settings/helpdesk/tickets/portal')
  const portal = page.getByRole('switch', { name: 'Enable customer portal' })
  await portal.waitFor()
  await press(page, page.getByRole('link', { name: 'Skip to content' }))
  await press(page, portal, 'Space')
  await save(page, 'Enable customer portal')
  await expect(
    page.getByRole('region', { name: 'Customer portal' }).getByText('Live', { exact: true }),
  ).toBeVisible()

  // A rule of two conditions, put in order, with a third that was a mistake.
  const access = page.getByRole('region', { name: 'Access permissions', exact: true })
  await press(page, access.getByRole('button', { name: 'Add new' }))
  await fillCondition(page, 'Email domain', 'examply.com')
  await press(page, access.getByRole('button', { name: 'Add new' }))
  await fillCondition(page, 'Plan', 'Enterprise')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+ArrowUp')
  const value = access.getByLabel('Value of Plan')
  await expect(access.getByRole('group', { name: 'condition 1' }).getByLabel('Value of Plan')).toBeFocused()
  await press(page, access.getByRole('button', { name: 'Duplicate condition 1' }))
  await expect(value).toHaveCount(2)
  await press(page, access.getByRole('button', { name: 'Remove condition 2' }))
  await expect(value).toHaveCount(1)
  await expect(access.getByRole('button', { name: 'Undo' })).toBeFocused()
  await save(page, 'Access permissions', /\d+ people gain access/)

  const visibility = page.getByRole('region', { name: 'Ticket visibility' })
  await press(page, visibility.getByRole('switch'), 'Space')
  await press(page, visibility.getByRole('button', { name: 'Add condition' }))
  await fillCondition(page, 'Role', 'contractor')
  await page.keyboard.press('Escape')
  await save(page, 'Ticket visibility', /become restricted/)

  await tabTo(page, page.getByRole('combobox', { name: 'Person to check' }))
  await page.keyboard.type('Tom Becker')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Tom Becker is restricted to their own tickets')).toBeVisible()

  await tabTo(page, page.getByRole('link', { name: 'See ticket visibility' }))
  await search(page, 'layout and sections')
  await press(page, page.getByRole('button', { name: 'Move Customer portal up' }))
  await press(page, page.getByRole('button', { name: 'Save and set live' }))
  await expect(page.getByText(/see exactly this/)).toBeVisible()
  expect(backend.db.settings.portal).toMatchObject({
    enabled: true,
    access: { audience: { groups: [{ conditions: [{ value: 'Enterprise' }, { value: 'examply.com' }] }] } },
    visibility: { restricted: true, audience: { groups: [{ conditions: [{ value: 'contractor' }] }] } },
  })
  await press(page, page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'History' }))
  await expect(page.getByText('set a homepage live').first()).toBeVisible()
})

test('case 24: an admin with unsaved changes is asked by Back, by a link and before the page is closed; saved, not', async ({
  page,
  signIn,
}) => {
  await signIn('tm_ada')
  const nav = page.getByRole('navigation', { name: 'Settings' })
  await page.goto('settings/security')
  await nav.getByRole('link', { name: 'Companies' }).click()
  await page.getByRole('switch').click()
  const question = page.getByRole('dialog', { name: 'Leave without saving?' })
  for (const leave of [() => page.goBack(), () => nav.getByRole('link', { name: 'History' }).click()]) {
    await leave()
    await question.getByRole('button', { name: 'Stay on this page' }).click()
    await expect(question).toBeHidden()
    await expect(page).toHaveURL(/companies$/)
  }
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])

  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/security$/)
  await expect(question).toBeHidden()
})
