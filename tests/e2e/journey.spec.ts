import { expect, type Page } from '@playwright/test'
import { demoTest as test } from '../support/e2e'
import { walkThrough } from '../support/journey'

async function choosePersona(page: Page, name: string) {
  await expect(page.getByRole('heading', { name: 'Who are you today?' })).toBeVisible()
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await expect(page.getByRole('button', { name: `Account of ${name}` })).toBeVisible()
}

test('an admin opens the portal to Examply, and each person there sees what is theirs', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('')
  let isSignedIn = false
  await walkThrough(page, async (name) => {
    if (isSignedIn) {
      await page.getByRole('button', { name: /^Account/ }).click()
      await page.getByRole('menuitem', { name: 'Sign in as somebody else' }).click()
    }
    await choosePersona(page, name)
    isSignedIn = true
  })
})
