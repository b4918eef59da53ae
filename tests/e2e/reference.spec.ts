import { expect } from '@playwright/test'
import { productionTest as test } from '../support/e2e'

test('the reference of a deployment comes from nowhere else, knows nothing of the mock, and tries its own API', async ({
  page,
  server,
  signIn,
  backend,
}) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin)) elsewhere.push(request.url())
  })
  await signIn('tm_ada')
  await page.goto('api-reference')
  await page.getByRole('textbox', { name: 'Search the reference' }).fill('stale')
  await page.getByRole('link', { name: "Change the portal's settings" }).click()
  await page.getByRole('textbox', { name: 'Body, as JSON (required)' }).fill('{ "previewColumn": false }')
  await page.getByRole('button', { name: 'Take it from GET /settings/portal' }).click()
  await expect(page.getByRole('textbox', { name: 'If-Match (required)' })).not.toHaveValue('')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByText(/^200/).last()).toBeVisible()
  expect(backend.db.settings.portal.previewColumn).toBe(false)
  await expect(page.getByText('Ada Lindqvist (teammate)')).toBeVisible()

  await page.goto('api-reference/mockSignIn')
  await expect(page.getByRole('heading', { name: 'The contract has no such operation' })).toBeVisible()
  expect(elsewhere).toEqual([])
})

test('a stream is read as it comes, and stays open until it is stopped', async ({
  page,
  server,
  signIn,
  backend,
}) => {
  await signIn('u_ann')
  await page.goto('api-reference/streamPortalEvents')
  const trial = page.getByRole('region', { name: 'Try it' })
  await trial.getByRole('button', { name: 'Send' }).click()
  await expect(trial.getByText('Open until you stop it. Events stand here as they come.')).toBeVisible()
  await expect(trial.getByText(/^200/)).toBeVisible()
  await expect(trial.getByText('event: tickets')).toBeHidden()

  const headers = {
    Authorization: `Bearer ${await backend.tokenOf('u_ann')}`,
    'Content-Type': 'application/json',
  }
  const body = JSON.stringify({ body: 'One more thing' })
  const reply = `${server.origin}/api/v1/portal/tickets/t_1001/replies`
  const { status } = await backend.api(new Request(reply, { method: 'POST', headers, body }))
  expect(status).toBe(201)
  await expect(trial.getByText('event: tickets')).toBeVisible()

  await trial.getByRole('button', { name: 'Stop' }).click()
  await expect(trial.getByRole('button', { name: 'Stop' })).toBeHidden()
  await expect(trial.getByText('Open until you stop it.')).toBeHidden()
  await expect(trial.getByText('event: tickets')).toBeVisible()
})
