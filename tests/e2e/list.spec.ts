import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { generateWorkspace } from '../../mocks/db/seed/generateWorkspace'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { productionTest as test } from '../support/e2e'
import { liveWorkspace } from '../support/liveWorkspace'
import { sessionCookie } from '../support/sessionBackend'

test.use({ workspace: { ...liveWorkspace, settings: settingsPresets.contractorsRestricted } })

/** The first tickets, from the top; more of them come when they like. */
const numbersOn = async (page: Page) =>
  (await page.getByRole('row').locator('td.number').allTextContents()).slice(0, 20)
const titleLinks = (page: Page) => page.locator('#ticket-list a[data-ticket]')

async function filterByState(page: Page, state: RegExp) {
  await page.getByRole('button', { name: 'Filter by State' }).click()
  await page.getByRole('checkbox', { name: state }).check()
  await page.keyboard.press('Escape')
}

async function download(page: Page): Promise<{ name: string; numbers: string[] }> {
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download CSV' }).click()
  const file = await arriving
  const [, ...lines] = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n')
  return { name: file.suggestedFilename(), numbers: lines.map((line) => `#${line.split(',')[0]}`) }
}

test('case 1, case 29: a customer filters, keeps what they see, and shares it; a colleague sees their own part of it', async ({
  page,
  browser,
  backend,
  server,
  signIn,
}) => {
  await signIn('u_maya')
  await page.goto('portal')
  await filterByState(page, /^Resolved/)
  await page.getByRole('button', { name: 'ID', exact: true }).click()
  await expect(page).toHaveURL(/state=.*|sort=number/)
  await page.getByRole('button', { name: 'Save view' }).click()
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Settled')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const pinned = page.getByRole('link', { name: 'Settled' })
  await expect(pinned).toHaveAttribute('aria-current', 'true')

  // It is a file, too: exactly what is listed.
  const file = await download(page)
  const shown = file.numbers.slice(0, 20)
  expect(file.name).toMatch(/^tickets-settled-\d{4}-\d{2}-\d{2}\.csv$/)
  await expect.poll(() => numbersOn(page)).toEqual(shown)
  await expect(page.getByRole('tab', { name: /^All/ })).toHaveText(`All${file.numbers.length}`)

  // Left and found again, also after a reload.
  const link = page.url()
  await pinned.click()
  await expect(page).toHaveURL(/\/portal$/)
  await page.reload()
  await page.getByRole('link', { name: 'Settled' }).click()
  await expect(page).toHaveURL(link)
  await expect.poll(() => numbersOn(page)).toEqual(shown)

  // The colleague is restricted to what he raised himself.
  const device = await browser.newContext()
  const value = await backend.tokenOf('u_tom')
  await device.addCookies([{ name: sessionCookie, value, url: server.origin }])
  const his = await device.newPage()
  await his.goto(link)
  await expect(his.getByText('View “Settled”')).toBeVisible()
  await expect(his.getByRole('tab')).toHaveText([/^Created by me/])
  await expect(his.getByRole('button', { name: /^Filter by State: Resolved/ })).toBeVisible()
  const own = await numbersOn(his)
  const raisedByTom = [...backend.db.tickets.values()].filter(({ createdBy }) => createdBy === 'u_tom')
  const raised = raisedByTom.map(({ number }) => `#${number}`)
  expect(own.filter((number) => !raised.includes(number))).toEqual([])
  await his.getByRole('button', { name: 'Save view' }).click()
  await expect(his.getByRole('textbox', { name: 'Name of the view' })).toHaveValue('Settled')
  await device.close()
})

test('case 29: Back from a ticket is where one was in the list, down to the row', async ({
  page,
  signIn,
}) => {
  await signIn('u_maya')
  await page.goto('portal?sort=number&order=asc')
  await expect(titleLinks(page).first()).toBeVisible()
  await page.mouse.wheel(0, 4000)
  await expect.poll(() => titleLinks(page).count()).toBeGreaterThan(25)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(600)
  // The last one that can be seen, by keyboard from there on.
  const before = await titleLinks(page).nth(24).textContent()
  await titleLinks(page).nth(24).focus()
  const place = await page.evaluate(() => scrollY)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(before ?? '')
  await page.goBack()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)
  await page.keyboard.press('j')
  await expect(titleLinks(page).nth(24)).toBeFocused()
})

test.describe('of hundreds of tickets', () => {
  test.use({
    workspace: {
      ...liveWorkspace,
      ...generateWorkspace({ anchor: '2026-11-20T09:00:00Z', tickets: 3000, users: 100 }),
      settings: settingsPresets.live,
    },
  })

  test('only what is near is drawn, and nothing else is different: keys, Back, paper, what is read out', async ({
    page,
    signIn,
  }) => {
    await signIn('u_ines')
    await page.goto('portal')
    await expect(titleLinks(page).first()).toBeVisible()
    const loaded = page.getByText(/^\d+ of \d+ tickets/)
    const isFar = async () => {
      await page.mouse.wheel(0, 2500)
      return Number.parseInt((await loaded.textContent()) ?? '', 10) >= 225
    }
    await expect.poll(isFar).toBe(true)
    const total = Number((await loaded.textContent())?.split(' ')[2])
    await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(total + 1))
    await expect.poll(() => titleLinks(page).count()).toBeLessThan(200)

    // The keys go through all of them, one after the other, over what is not drawn yet.
    const place = () => page.evaluate(() => Number(document.activeElement?.closest('tr')?.ariaRowIndex))
    await page.evaluate(() => scrollTo(0, 3000))
    await page.locator('tr[aria-rowindex="70"] a').focus()
    for (let step = 0; step < 32; step++) await page.keyboard.press('j')
    expect(await place()).toBe(102)

    // Whoever has scrolled away is first brought back, if what comes next is not drawn.
    await page.evaluate(() => scrollTo(0, 0))
    await expect(page.locator('tr[aria-rowindex="101"]')).toHaveCount(0)
    await page.keyboard.press('k')
    await expect(page.locator('tr[aria-rowindex="102"]')).toBeInViewport()
    await expect(page.locator('tr[aria-rowindex="101"]')).toHaveCount(1)
    await page.keyboard.press('k')
    expect(await place()).toBe(101)

    const scrolled = await page.evaluate(() => scrollY)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/portal\/tickets\//)
    await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeVisible()
    await page.goBack()
    await expect(page.locator('tr[aria-rowindex="101"]')).toBeInViewport()
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)

    const shown = Number.parseInt((await loaded.textContent()) ?? '', 10)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await titleLinks(page).count()).toBe(shown)
  })

  test('case 29: on a phone, Back finds the row where it was left, however long the titles above it are', async ({
    page,
    signIn,
  }) => {
    await page.setViewportSize({ width: 375, height: 667 })
    await signIn('u_ines')
    await page.goto('portal')
    await expect(titleLinks(page).first()).toBeVisible()
    const isFar = async () => {
      await page.mouse.wheel(0, 2500)
      return page.locator('[data-row="180"]').isVisible()
    }
    await expect.poll(isFar).toBe(true)
    const row = page.locator('[data-row="180"]')
    await row.evaluate((card) => card.scrollIntoView({ block: 'center' }))
    const top = () => row.evaluate((card) => Math.round(card.getBoundingClientRect().top))
    const before = await top()
    await row.getByRole('link').click()
    // The list has a heading, too: Back from there would leave it.
    await expect(page).toHaveURL(/portal\/tickets\//)
    await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeVisible()
    await page.goBack()
    await expect(row).toBeInViewport()
    await expect.poll(top).toBe(before)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true })

  test('filters come up as a sheet, and the page never scrolls sideways', async ({ page, signIn }) => {
    await signIn('u_ines')
    await page.goto('portal')
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    await sheet.getByRole('checkbox', { name: /^Resolved/ }).check()
    await sheet.getByRole('button', { name: 'Company' }).click()
    await sheet.getByRole('checkbox').first().check()
    const done = sheet.getByRole('button', { name: /^Show [\d,]+ tickets?$/ })
    // The sheet says how many there are, and so does the list behind it.
    const tab = page.getByRole('tab', { name: /^All/, includeHidden: true })
    await expect(async () => {
      const [count] = /\d+/.exec((await done.textContent()) ?? '') ?? []
      await expect(tab).toHaveText(`All${count}`, { timeout: 500 })
    }).toPass()
    await done.click()
    await expect(sheet).toBeHidden()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    await page.getByRole('button', { name: 'Remove the filter Company' }).click()
    await expect(page.getByRole('button', { name: /^Filter by/ })).toHaveCount(1)
    expect(new URL(page.url()).searchParams.has('company')).toBe(false)
  })
})
