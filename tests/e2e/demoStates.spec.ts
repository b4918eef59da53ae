import { devices, expect, type Locator, type Page } from '@playwright/test'
import { violationsOn } from '../support/axe'
import { addressIn, demoStates, type DemoState } from '../support/demoStates'
import { demoTest } from '../support/e2e'

const viewport = { width: 1280, height: 800 }

/**
 * One tab for many states, one after the other, as it is for whoever goes from link to link, and with nothing kept from
 * the one before: each new tab would be a new process, which has to read all the code again.
 */
const test = demoTest.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use) => {
      const profile = await browser.newContext({
        ...devices['Desktop Chrome'],
        viewport,
        locale: 'en-US',
        timezoneId: 'UTC',
      })
      await use(await profile.newPage())
      await profile.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ tab }, use) => use(tab.context()),
  page: async ({ tab }, use) => {
    await use(tab)
    await tab.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
  },
})

/** A trace of every step of every screen would take longer than the screens. */
test.use({ trace: 'off' })

const markOf = (page: Page, { mark }: DemoState): Locator =>
  ('text' in mark ? page.getByText(mark.text) : page.locator('.MuiSkeleton-root, [aria-busy="true"]')).filter(
    { visible: true },
  )

/** Whether one of them is seen: some are only there to be heard, out of view. */
const isInView = (marks: Locator): Promise<boolean> =>
  marks.evaluateAll((all) =>
    all.some((one) => {
      const { top, bottom } = one.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    }),
  )

async function sidewaysOn(page: Page, how: string): Promise<string[]> {
  const tooWide = await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    return document.documentElement.scrollWidth - innerWidth
  })
  return tooWide > 0 ? [`${how}: ${tooWide} px too wide`] : []
}

/** Into Arabic, as the list of all states does it with its frames. */
async function turnRightToLeft(page: Page): Promise<void> {
  await page.evaluate(() => postMessage({ demo: 'lang.ar' }, location.origin))
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
}

for (const state of demoStates)
  test(`${state.screen}: ${state.name}`, async ({ page, baseURL }) => {
    // Making 100,000 tickets takes its time.
    test.setTimeout(state.data === 'huge' ? 180_000 : 60_000)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize(viewport)
    await page.goto(addressIn(baseURL, state))
    await expect(page.locator('html[data-demo="ready"]')).toBeAttached({ timeout: 60_000 })
    await expect(markOf(page, state).first()).toBeVisible({ timeout: 30_000 })
    if ('text' in state.mark) await expect.poll(() => isInView(markOf(page, state))).toBe(true)

    // The browser leaves rows out of view in the colours they had, and takes its time from one colour to the other.
    await page.addStyleTag({
      content: '* { content-visibility: visible !important; transition: none !important }',
    })
    const found = await violationsOn(page, 'light')
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 320, height: 800 })
    found.push(...(await violationsOn(page, 'dark, 320 px')), ...(await sidewaysOn(page, '320 px')))
    await turnRightToLeft(page)
    found.push(...(await sidewaysOn(page, 'right to left, 320 px')))
    await page.setViewportSize(viewport)
    found.push(...(await violationsOn(page, 'right to left')), ...(await sidewaysOn(page, 'right to left')))
    expect(found).toEqual([])
  })
