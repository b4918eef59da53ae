import { expect, type Page } from '@playwright/test'
import { startDemoWith } from '../support/demoStart'
import { demoStates } from '../support/demoStates'
import { demoTest as test } from '../support/e2e'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Demo panel' })
const openPanel = (page: Page) => page.getByRole('button', { name: 'Demo', exact: true }).click()

test('a designer shows any state in two clicks, and its link shows it in a browser that has never been here', async ({
  page,
  browser,
}) => {
  await page.goto('sign-in')
  await openPanel(page)
  await panel(page).getByRole('button', { name: 'No tickets yet' }).first().click()
  await expect(page.getByRole('heading', { name: 'No tickets yet' })).toBeVisible()

  // Somebody else looks at it, slowly, from right to left, at a time of the designer's choice.
  await openPanel(page)
  await panel(page).getByRole('button', { name: 'Tom', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Account of Tom Becker' })).toBeVisible()
  await openPanel(page)
  await panel(page).getByLabel('Clock, UTC').fill('2026-03-01T09:30')
  await panel(page).getByLabel('Clock, UTC').press('Enter')
  await expect(page).toHaveURL(/now\.2026-03-01T0930/)
  await openPanel(page)
  await panel(page).getByText('0.4 s').click()
  await panel(page).getByText('AR', { exact: true }).click()
  await expect(page).toHaveURL(/demo=list-empty\+as\.u_tom\+ms\.400\+now\.2026-03-01T0930\+lang\.ar$/)

  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(page.url())
  await expect(stranger.getByRole('button', { name: /Tom Becker/ })).toBeVisible()
  await expect(stranger.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(stranger.getByRole('heading', { level: 2 })).toBeVisible()
  await expect(stranger.getByRole('row')).toHaveCount(0)
  expect(await stranger.evaluate(() => new Date(Date.now()).toISOString())).toContain('2026-03-01T09:3')
  // It goes along to the next page, and outlives a reload there.
  await stranger.getByRole('link', { name: 'الرئيسية', exact: true }).click()
  await expect(stranger.getByRole('heading', { name: 'Popular articles' })).toBeVisible()
  await expect(stranger).toHaveURL(/help\?demo=list-empty/)
  await stranger.reload()
  await expect(stranger.getByRole('button', { name: /Tom Becker/ })).toBeVisible()
  await stranger.context().close()
})

test('a state stands apart: what somebody has of their own in another tab is as it was', async ({
  page,
  context,
}) => {
  await page.goto('sign-in')
  await startDemoWith(page, { as: 'tm_ada' })
  const other = await context.newPage()
  await other.goto('portal?demo=list-empty')
  await expect(other.getByRole('heading', { name: 'No tickets yet' })).toBeVisible()
  await other.goto('portal?demo=portal-signed-out')
  await expect(other.getByRole('heading', { name: 'Sign in to see your tickets' })).toBeVisible()

  await page.goto('settings/helpdesk/tickets/portal')
  await expect(page.getByText('0 of 5 settled')).toBeVisible()
})

test('a link that asks for a state with one’s own data says that a state brings its own', async ({
  page,
}) => {
  await page.goto('portal?demo=list-no-match+ws.own&q=submarine')
  await expect(page.getByRole('heading', { name: 'No tickets match “submarine”' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'what you see is not yours' })).toBeVisible()
  await openPanel(page)
  await expect(panel(page).getByRole('radio', { name: 'Small' })).toBeChecked()
  await panel(page).getByText('Yours', { exact: true }).click()
  await expect(page).not.toHaveURL(/list-no-match/)
})

test('the panel hides for a presentation, is back by a key, and is used without a mouse', async ({
  page,
}) => {
  await page.goto('help?demo=home')
  await openPanel(page)
  await panel(page).getByRole('button', { name: /^Hide/ }).click()
  await expect(page.locator('[data-demo-panel]')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Popular articles' })).toBeVisible()
  await expect(page).toHaveURL(/panel\.off/)

  // The panel's code comes once the page is there.
  await expect(async () => {
    await page.keyboard.press('Control+.')
    await expect(panel(page)).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(page.getByRole('textbox', { name: 'Find a state' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Demo', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Find a state' }).fill('refused customer')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The settings are for teammates')).toBeVisible()
})

test('the list of all states shows each alive and small, and one of them opens as the real screen', async ({
  page,
}) => {
  await page.goto('demo')
  await expect(page.getByRole('heading', { name: 'All states', level: 1 })).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(demoStates.length)

  // The pictures are hidden from everybody's reading: they are looked into by their frames.
  const list = page.getByRole('region', { name: 'Ticket list' })
  const card = list.getByRole('link', { name: 'No tickets yet' })
  await card.scrollIntoViewIfNeeded()
  const picture = card.locator('iframe').contentFrame()
  await expect(picture.locator('html[data-demo="ready"]')).toBeAttached({ timeout: 30_000 })
  await expect(picture.getByText('No tickets yet').first()).toBeAttached()

  await card.click()
  await expect(page).toHaveURL(/portal\?demo=list-empty/)
  await expect(page.getByRole('heading', { name: 'No tickets yet' })).toBeVisible()
})
