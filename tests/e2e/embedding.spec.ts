import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { productionTest as test } from '../support/e2e'

declare global {
  interface Window {
    /** Of the example page: gives the portal a token, puts it in, and the way to take it out again. */
    mount: (token: string) => { unmount(): void }
    portal: { unmount(): void } | undefined
    /** Of the example page: who is to be told when somebody else signs in. */
    listeners: Set<unknown>
  }
}

const example = readFileSync(path.join(import.meta.dirname, 'embedding/example.html'), 'utf8')

test('the portal stands in a page of their own, with its tokens, untouched by its styles, and leaves nothing behind', async ({
  page,
  backend,
}) => {
  const policy =
    "default-src 'self'; script-src 'self' 'nonce-of-this-answer'; style-src 'nonce-of-this-answer'; frame-src 'self'"
  await page.route('**/example.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: example,
      headers: { 'content-security-policy': policy },
    }),
  )
  await page.goto('example.html')
  await expect.poll(() => page.evaluate(() => typeof window.mount)).toBe('function')
  const before = await page.evaluate(() => document.documentElement.outerHTML)
  const [maya, nobody] = [await backend.tokenOf('u_maya'), 'expired']

  await page.evaluate((token) => void (window.portal = window.mount(token)), maya)
  const portal = page.frameLocator('iframe[title="Customer portal"]')
  const row = portal.getByRole('row').nth(1)
  await expect(row).toBeVisible()
  await expect(portal.getByRole('heading', { level: 1 })).not.toHaveCSS('color', 'rgb(255, 0, 0)')
  await expect(page.getByRole('heading', { name: 'Our product' })).toHaveCSS('color', 'rgb(255, 0, 0)')
  await expect(page.locator('#where')).toHaveText('/portal')
  await row.getByRole('link').first().click()
  await expect(page.locator('#where')).toHaveText(/^\/portal\/tickets\/./)
  await expect(page).toHaveTitle('A page of their own')

  await page.evaluate(() => window.portal?.unmount())
  await page.evaluate((token) => void (window.portal = window.mount(token)), nobody)
  await expect(portal.getByRole('heading', { name: 'Sign in to see your tickets' })).toBeVisible()
  await page.evaluate(() => {
    window.portal?.unmount()
    document.querySelector('#where')?.replaceChildren()
  })
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  expect(await page.evaluate(() => window.listeners.size)).toBe(0)
})
