import { chromium, type Page } from '@playwright/test'
import { builds } from '../../.ci/lib/builds.mjs'
import { launchArgs } from '../../.ci/lib/chromium.mjs'
import { serve } from '../support/staticServer'
import type { Figure } from './figure'
import { longestTask } from './mainThread'

const pages = 40
const loaded = 25 + pages * 50

/** Down to the end of what is loaded, again and again, until so many rows are. */
async function scrollDown(page: Page): Promise<void> {
  const shown = page.getByText(/^[\d,]+ of [\d,]+/)
  for (;;) {
    const [, rows = '0'] = /^([\d,]+) of/.exec((await shown.textContent()) ?? '') ?? []
    if (Number(rows.replace(',', '')) >= loaded) return
    await page.mouse.wheel(0, 1500)
    await page.waitForTimeout(60)
  }
}

async function search(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type('invoice export', { delay: 120 })
  await page.locator('tbody mark').first().waitFor()
  await page.waitForTimeout(1500)
}

async function openAndComeBack(page: Page): Promise<void> {
  const row = page.locator('tbody a[data-ticket]').nth(-8)
  await row.scrollIntoViewIfNeeded()
  const before = await page.evaluate('scrollY')
  await row.click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('textbox').first().waitFor()
  await page.goBack()
  await page.locator('tbody a[data-ticket]').first().waitFor()
  await page.waitForTimeout(1000)
  const after = await page.evaluate('scrollY')
  if (before !== after)
    console.log(`  The list was left at ${String(before)} px and is at ${String(after)} px`)
}

/** A customer with some 15,000 of them to see, and the longest task of the page's thread in what they do with them. */
export async function manyTicketsFigures(): Promise<Figure[]> {
  const server = await serve(builds.demo)
  const executablePath = process.env.CHROMIUM_PATH
  const browser = await chromium.launch({ args: launchArgs, ...(executablePath ? { executablePath } : {}) })
  const page = await browser.newPage({ viewport: { width: 1350, height: 940 } })
  const figure = async (name: string, act: () => Promise<void>): Promise<Figure> => {
    const value = await longestTask(browser, act)
    return { name: `100,000 tickets, longest task while ${name}`, value, unit: 'ms', must: 50, aim: 12.5 }
  }
  const figures = [
    await figure('they are made and the first come', async () => {
      await page.goto(`${server.url}portal?demo=list-many+as.u_756`)
      await page.getByRole('row').nth(1).waitFor({ timeout: 120_000 })
      await page.waitForTimeout(6000)
    }),
    await figure(`scrolling to row ${loaded}`, () => scrollDown(page)),
    await figure('opening a ticket and coming back', () => openAndComeBack(page)),
    await figure('searching', () => search(page)),
  ]
  await Promise.all([browser.close(), server.close()])
  return figures
}
