import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { violationsOn } from '../support/axe'
import { demoTest, productionTest } from '../support/e2e'

const colorOf = (page: Page, name: string) =>
  page.evaluate((its) => getComputedStyle(document.documentElement).getPropertyValue(its).trim(), name)

const accent = '--p-palette-primary-main'
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>document.title = "owned"</script><circle r="4"/></svg>'

demoTest(
  'a designer puts another look on the real screens, is told what cannot be read, and exports it',
  async ({ page, browser }) => {
    await page.goto('portal?demo=list+look.light')
    await page.getByRole('button', { name: 'Demo', exact: true }).click()
    const panel = page.getByRole('complementary', { name: 'Demo panel' })
    await panel.getByRole('tab', { name: 'Theme' }).click()
    await panel.getByLabel('Accent as hex').fill('#ffd400')
    await expect.poll(() => colorOf(page, accent)).toBe('#ffd400')

    // What is pale is named, with the nearest colour that would do.
    const report = panel.getByRole('region', { name: 'Contrast' })
    await expect(report.getByText(/Links on the page, light: 1\.\d\d : 1/)).toBeVisible()
    await expect(async () => {
      await report
        .getByRole('button')
        .first()
        .click({ timeout: 1000 })
        .catch(() => {})
      await expect(report).toContainText('can be read', { timeout: 500 })
    }).toPass()
    const mended = await colorOf(page, accent)
    await panel.getByRole('slider', { name: 'Radius' }).fill('2')
    await panel.getByText('Serif').click()
    await panel
      .getByLabel('Choose an image')
      .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) })
    await expect(page.locator('header img').first()).toHaveAttribute('src', /^data:image\/svg\+xml;base64,/)
    expect(await violationsOn(page, 'panel')).toEqual([])

    const download = page.waitForEvent('download')
    await panel.getByRole('button', { name: 'Export for config.json' }).click()
    const { theme } = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { theme: object }
    expect(theme).toMatchObject({
      colors: { light: { accent: mended } },
      radius: 2,
      font: expect.stringContaining('Georgia'),
    })

    // A link takes it along, all but the logo, also to where nobody has ever been.
    await expect(panel.getByText('everything but the logo')).toBeVisible()
    await expect(page).toHaveURL(/theme\.la[0-9a-f]{6}_r2_fGeorgia/)
    const stranger = await (await browser.newContext()).newPage()
    await stranger.goto(page.url())
    await expect.poll(() => colorOf(stranger, accent)).toBe(mended)
    await expect(stranger.locator('header svg').first()).toBeVisible()
    expect(await stranger.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Georgia')
    await stranger.context().close()

    // It stays on every page, in every state, until it is taken off; what is no theme changes nothing.
    await page.goto('help?demo=home+look.light')
    await expect.poll(() => colorOf(page, accent)).toBe(mended)
    await page.getByRole('button', { name: 'Demo', exact: true }).click()
    await panel.getByRole('tab', { name: 'Theme' }).click()
    await panel.getByLabel('Import').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"radius":"round"}'),
    })
    await expect(panel.getByRole('alert')).toContainText('theme.radius must be a whole number')
    await panel.getByRole('button', { name: 'Reset', exact: true }).click()
    await expect.poll(() => colorOf(page, accent)).toBe('#4042c4')
    expect(await page.title()).not.toBe('owned')
  },
)

const theme = {
  colors: { light: { accent: '#00695c' } },
  radius: 3,
  logo: { light: 'data:image/svg+xml,%3Csvg/%3E' },
}

productionTest('a deployment wears the look of its configuration', async ({ page, signIn }) => {
  await page.route('**/config.json', (route) => route.fulfill({ json: { theme } }))
  await page.emulateMedia({ colorScheme: 'light' })
  await signIn('u_maya')
  await page.goto('portal')
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  expect(await colorOf(page, accent)).toBe('#00695c')
  await expect(page.locator('header img').first()).toHaveAttribute('src', theme.logo.light)
})

productionTest('a look that is none stops a deployment with words for whoever runs it', async ({ page }) => {
  await page.route('**/config.json', (route) => route.fulfill({ json: { theme: { radius: 'round' } } }))
  await page.goto('help')
  await expect(page.getByText('theme.radius must be a whole number of pixels')).toBeVisible()
})
