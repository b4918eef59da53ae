import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { productionTest as test } from '../support/e2e'

/** @param part of the page; all of it is swept with the other screens */
async function violations(page: Page, part: string): Promise<string[]> {
  // What is still fading in has the contrast of neither state.
  await page.waitForTimeout(400)
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze()
  return found.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

/** Whether what has the focus can be seen. */
const focus = (page: Page) => page.locator(':focus')

test('case 38: the list is searched, filtered, kept and opened by keyboard alone', async ({
  page,
  signIn,
}) => {
  await signIn('u_maya')
  await page.goto('portal')
  await expect(page.locator('a[data-ticket]').first()).toBeVisible()

  await page.keyboard.press('/')
  await page.keyboard.type('invoice')
  await expect(page.getByRole('columnheader', { name: 'Preview' })).toBeVisible()
  // The filters come after the rows.
  await expect(page.getByRole('button', { name: 'Filter by State' })).toBeVisible()
  for (let steps = 0; steps < 20; steps += 1) {
    await page.keyboard.press('Tab')
    if ((await focus(page).getAttribute('aria-label')) === 'Filter by State') break
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  await page.keyboard.press('Escape')
  const chip = page.getByRole('button', { name: /^Filter by State: / })
  await expect(chip).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Filter by State', exact: true })).toBeFocused()

  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const second = page.locator('a[data-ticket]').nth(1)
  await expect(second).toBeFocused()
  const title = await second.textContent()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title ?? '')
})

for (const [scheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const)
  test(`case 38: nothing that opens from the list keeps anybody out, ${scheme} and ${width} px wide`, async ({
    page,
    signIn,
  }) => {
    test.setTimeout(60_000)
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    await signIn('u_ines')
    await page.goto('portal?updated=this_year&type=nothing')
    await expect(page.getByRole('list', { name: 'With one filter less' })).toBeVisible()
    expect(await violations(page, '#ticket-list')).toEqual([])
    await page.goto('portal?updated=this_year&view=Lately')
    await expect(page.locator('a[data-ticket]').first()).toBeVisible()
    const openers =
      width < 720
        ? [/^Filters/, 'Save view', 'Display']
        : ['Filter by State', /^Filter by Updated/, 'Save view', 'Display', 'Keyboard shortcuts']
    for (const name of openers) {
      await page.getByRole('button', { name }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect([name, await violations(page, '[role="dialog"]'), await overflow(page)]).toEqual([name, [], 0])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
  })
