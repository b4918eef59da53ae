import { expect, type Page } from '@playwright/test'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { startDemoWith } from '../support/demoStart'
import { demoTest as test } from '../support/e2e'

const note = (page: Page) => page.getByRole('status').filter({ hasText: 'the demo works' })

/** Signs in on the screen: a page can only ask the mock past the screen where there are service workers. */
async function openSettings(page: Page): Promise<void> {
  await page.goto('sign-in')
  await page.getByRole('button', { name: /Ada Lindqvist/ }).click()
  await expect(page.getByRole('switch', { name: 'Enable customer portal' })).toBeVisible()
}

test.describe('where service workers are blocked', () => {
  test.use({ serviceWorkers: 'block' })

  test('the demo works, says what that means, and says it once', async ({ page }) => {
    await page.goto('sign-in')
    await expect(note(page)).toBeVisible()
    // What stands at the end of the page can still be pressed.
    await page.getByRole('button', { name: 'Reset the data' }).click({ trial: true })
    await page.getByRole('link', { name: 'API reference' }).click({ trial: true })
    await openSettings(page)
    await expect(note(page)).toHaveText(/^Service workers are blocked here.*developer tools\.$/)
    await page.getByRole('button', { name: 'Dismiss this note' }).click()
    await expect(note(page)).toBeHidden()
  })
})

for (const [how, block] of [
  ['are not there', () => void Reflect.deleteProperty(globalThis, 'SharedWorker')],
  [
    'are forbidden by a policy',
    () =>
      Object.defineProperty(globalThis, 'SharedWorker', {
        value: class {
          constructor() {
            throw new DOMException('Access to shared workers is denied.', 'SecurityError')
          }
        },
      }),
  ],
] as const)
  test(`where shared workers ${how}, the demo works, and says what that means`, async ({ page }) => {
    await page.addInitScript(block)
    await openSettings(page)
    await expect(note(page)).toHaveText(/^Shared workers are blocked here.*after a reload\.$/)
  })

test('when the browser stops the service worker, tickets still open, and are there after a reload', async ({
  page,
  context,
}) => {
  await page.goto('sign-in')
  await startDemoWith(page, { workspace: { settings: settingsPresets.live }, as: 'u_maya' })
  await page.goto('portal')
  const firstTicket = page.getByRole('row').getByRole('link').first()
  await expect(firstTicket).toBeVisible()
  // The page's requests go through it now.
  await expect
    .poll(() => page.evaluate(async () => (await fetch('api/v1/session')).headers.has('X-Portico-Mock')))
    .toBe(true)
  const devtools = await context.newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  await firstTicket.click()
  await expect(page.getByLabel('Your reply')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Your reply')).toBeVisible()
})
