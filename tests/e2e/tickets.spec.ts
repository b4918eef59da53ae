import { expect, type Locator, type Page } from '@playwright/test'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { startDemoWith } from '../support/demoStart'
import { demoTest, productionTest as test } from '../support/e2e'
import { sessionCookie, type SessionBackend } from '../support/sessionBackend'

const main = (page: Page) => page.getByRole('main')
const replyBox = (page: Page) => page.getByRole('textbox', { name: 'Your reply' })

/** What support does with the newest ticket: the portal has no screen for it. */
function supportAnswers({ db }: SessionBackend, title: string, body: string) {
  const ticket = [...db.tickets.values()].find((one) => one.title === title)
  const { ticketTypes, ticketStates, teammates } = db.export()
  const states = ticketTypes.find(({ id }) => id === ticket?.typeId)?.stateIds ?? []
  const waiting = ticketStates.find(
    ({ id, category }) => category === 'waiting_on_customer' && states.includes(id),
  )
  const [teammate] = teammates
  if (!ticket || !waiting || !teammate) throw new Error(`Nobody can answer “${title}”`)
  const by = { author: { kind: 'teammate' as const, id: teammate.id }, at: '2026-11-20T09:00:00Z' }
  const change = { fromStateId: ticket.stateId, toStateId: waiting.id }
  const parts = [
    ...ticket.parts,
    { id: 'p_answer', kind: 'comment' as const, ...by, body },
    { id: 'p_change', kind: 'state_change' as const, ...by, ...change },
  ]
  db.putTicket({ ...ticket, stateId: waiting.id, parts })
}

const topOf = async (locator: Locator) => Math.round((await locator.boundingBox())?.y ?? Number.NaN)
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

for (const [width, height] of [
  [1280, 720],
  [375, 640],
] as const)
  test(`a customer raises a ticket, support answers while they write, and the two go on, ${width} px wide`, async ({
    page,
    browser,
    signIn,
    backend,
    server,
  }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width, height })
    await signIn('u_maya')
    const colleague = await browser.newContext({ baseURL: server.url })
    const value = await backend.tokenOf('u_tom')
    await colleague.addCookies([{ name: sessionCookie, value, url: server.origin }])
    const theirs = await colleague.newPage()
    await theirs.goto('portal')
    await theirs.getByRole('tab', { name: /^All/ }).waitFor()

    // What is missing is said where it is missing.
    await page.goto('portal')
    await page.getByRole('link', { name: 'New ticket' }).click()
    await page.getByRole('radio', { name: 'Bug report' }).check({ force: true })
    await page.getByRole('textbox', { name: 'Title' }).fill('The export hums')
    await page.getByRole('button', { name: 'Send ticket' }).click()
    const severity = page.getByRole('combobox', { name: 'How bad is it?' })
    await expect(severity).toBeFocused()
    await expect(severity).toHaveAccessibleDescription('Choose one.')
    expect(await tooWide(page)).toBe(0)
    await severity.selectOption('High')
    await page.getByRole('textbox', { name: /^Description/ }).fill('Since this morning.\n'.repeat(12))
    await page.getByRole('button', { name: 'Send ticket' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'The export hums' })).toBeVisible()

    // A colleague who looks at the list learns of it; nothing moves under them.
    await theirs.getByRole('button', { name: '1 new ticket · Show' }).click()
    await expect(theirs.getByRole('link', { name: 'The export hums' })).toBeVisible()

    // Support answers while the customer writes: the answer is there, and the box is where it was.
    await replyBox(page).fill('One more thing:')
    const before = await topOf(replyBox(page))
    supportAnswers(backend, 'The export hums', 'Which browser is it?\n\nAnd since when?')
    await expect(main(page).getByText('Which browser is it?')).toBeAttached()
    expect(Math.abs((await topOf(replyBox(page))) - before)).toBeLessThanOrEqual(2)
    await expect(page.getByRole('status').first()).toHaveText('1 new reply. The state is now Waiting on you.')
    await expect(replyBox(page)).toHaveValue('One more thing:')
    await expect(replyBox(page)).toBeFocused()

    // The reply moves the ticket, before their eyes and their colleague's.
    await page.keyboard.press('Control+Enter')
    await expect(
      main(page).getByText('We are working on it — there is nothing you need to do.'),
    ).toBeVisible()
    await expect(replyBox(page)).toHaveValue('')
    await theirs.getByRole('link', { name: 'The export hums' }).click()
    await expect(main(theirs).getByText('One more thing:')).toBeVisible()
    await colleague.close()
    expect(await tooWide(page)).toBe(0)

    // On paper there is the ticket and nothing else, dark on white.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.getByRole('navigation')).toBeHidden()
    await expect(replyBox(page)).toBeHidden()
    await expect(page.getByText('One more thing:')).toBeVisible()
    await expect(page.getByText('How bad is it?')).toBeVisible()
    const looks = await main(page).evaluate((element) => {
      const text = getComputedStyle(element.querySelector('h1') ?? element).color
      return [
        text,
        getComputedStyle(document.body).backgroundImage,
        getComputedStyle(document.documentElement).colorScheme,
      ]
    })
    expect(looks).toEqual(['rgb(0, 0, 0)', 'none', 'light'])
    await page.emulateMedia({ media: null, colorScheme: null })

    // From ticket to ticket, in the order of the list.
    await page.goto('portal')
    const titles = page.locator('main [data-row] a[data-ticket]')
    await titles.nth(2).waitFor()
    const [first = '', second = ''] = await titles.allTextContents()
    await titles.first().click()
    await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible()
    await page.keyboard.press('j')
    await expect(page.getByRole('heading', { level: 1, name: second })).toBeVisible()
    await page.getByRole('button', { name: 'Previous ticket' }).click()
    await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible()
    await main(page).getByRole('link', { name: 'Tickets' }).click()
    await expect(titles.first()).toHaveText(first)
  })

demoTest('two tabs of the demo hear of each other, through its worker', async ({ page, context }) => {
  await page.goto('sign-in')
  await startDemoWith(page, { workspace: { settings: settingsPresets.live }, as: 'u_maya' })
  await page.goto('portal')
  await page.getByRole('row').nth(1).waitFor()
  const other = await context.newPage()
  await other.goto('portal/new?type=question')
  await other.getByRole('textbox', { name: 'Title' }).fill('From the other tab')
  await other.getByRole('button', { name: 'Send ticket' }).click()
  await expect(other.getByRole('heading', { level: 1, name: 'From the other tab' })).toBeVisible()
  await page.getByRole('button', { name: '1 new ticket · Show' }).click()
  await expect(page.getByRole('link', { name: 'From the other tab' })).toBeVisible()
})
