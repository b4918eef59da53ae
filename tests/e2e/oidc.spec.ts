import { expect } from '@playwright/test'
import { builds } from '../../.ci/lib/builds.mjs'
import { productionTest } from '../support/e2e'
import { type FakeIssuer, startIssuer } from '../support/fakeIssuer'
import { serve } from '../support/staticServer'

/** A deployment whose API takes the access tokens of an issuer of its own. */
const test = productionTest.extend<{ issuer: FakeIssuer }>({
  issuer: async ({}, use) => {
    const issuer = await startIssuer({ u_maya: 'Maya', tm_ada: 'Ada' })
    await use(issuer)
    await issuer.close()
  },
  server: async ({ backend, issuer }, use) => {
    const server = await serve({
      ...builds.production,
      connect: [issuer.url],
      async api(request) {
        const token = request.headers.get('Authorization')?.replace('Bearer ', '')
        const subject = token === undefined ? null : issuer.subjectOf(token)
        if (subject !== null) request.headers.set('Authorization', `Bearer ${await backend.tokenOf(subject)}`)
        return backend.api(request)
      },
    })
    await use(server)
    await server.close()
  },
  page: async ({ page, issuer }, use) => {
    const settings = { auth: { kind: 'oidc', issuer: issuer.url, clientId: 'portico' } }
    await page.route('**/config.json', (route) => route.fulfill({ json: settings }))
    await use(page)
  },
})

test('somebody signs in at the issuer, is back on the link they were sent, and stays signed in when a token runs out', async ({
  page,
  issuer,
  backend,
}) => {
  const ticket = [...backend.db.tickets.values()].find(
    ({ createdBy, shared }) => createdBy === 'u_maya' && shared,
  )
  await page.goto(`portal/tickets/${ticket?.id}`)
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Sign in as Maya' }).click()
  await expect(page.getByRole('heading', { level: 1, name: ticket?.title ?? '' })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe(`/portal/tickets/${ticket?.id}`)
  expect(page.url()).not.toContain('code=')

  issuer.expireAccessTokens()
  await page
    .getByRole('link', { name: /All tickets|Tickets/ })
    .first()
    .click()
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  expect(issuer.asked).toEqual(['authorization_code', 'refresh_token'])

  await page.getByRole('button', { name: /Account of Maya/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'You have left' })).toBeVisible()
  await page.goto('portal')
  await expect(page.getByRole('heading', { name: 'Sign in to see your tickets' })).toBeVisible()
})

test('somebody who cancels at the issuer learns that they are not signed in, and can try again', async ({
  page,
}) => {
  await page.goto('portal?q=inv')
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { name: 'You are not signed in' })).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('link', { name: 'Sign in as Maya' }).click()
  await expect(page.getByRole('textbox', { name: 'Search tickets' })).toHaveValue('inv')
})
