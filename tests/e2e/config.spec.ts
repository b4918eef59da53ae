import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, type Request } from '@playwright/test'
import { builds } from '../../.ci/lib/builds.mjs'
import { productionTest as test } from '../support/e2e'

const settings = (page: Page, value: unknown) =>
  page.route('**/config.json', (route) => route.fulfill({ json: value }))
const ticketsOf = (page: Page) => page.getByRole('row').nth(1)

test('one build serves two environments: config.json says where the API and the sign-in are', async ({
  page,
  signIn,
}) => {
  await settings(page, { apiUrl: '/staging/v1', signInUrl: 'https://id.example.com/login' })
  await page.route('**/staging/v1/**', (route) =>
    route.continue({ url: route.request().url().replace('/staging/v1', '/api/v1') }),
  )
  await page.goto('portal')
  await expect(page.getByRole('main').getByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    /^https:\/\/id\.example\.com\/login/,
  )
  await signIn('u_maya')
  const asked = page.waitForRequest('**/staging/v1/portal/tickets*')
  await page.reload()
  await asked
  await expect(ticketsOf(page)).toBeVisible()
})

test('the configuration is on its way before the app’s code is there, and is asked for once', async ({
  page,
  server,
  signIn,
}) => {
  await signIn('u_maya')
  let arrive = () => {}
  const code = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await code
    await route.continue()
  })
  const visit = page.goto('portal')
  await expect.poll(() => server.served).toContain('config.json')
  arrive()
  await visit
  await expect(ticketsOf(page)).toBeVisible()
  expect(server.served.filter((file) => file === 'config.json')).toHaveLength(1)
})

test('without a configuration the defaults hold, and nobody is told', async ({ page, signIn }) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  const app = readFileSync(path.join(builds.production.folder, 'index.html'), 'utf8')
  await page.route('**/config.json', (route) => route.fulfill({ contentType: 'text/html', body: app }))
  await signIn('u_maya')
  await page.goto('portal')
  await expect(ticketsOf(page)).toBeVisible()
  expect(said).toEqual([])
})

test('a meta tag in the place of the preload says the same without a request', async ({ page, server }) => {
  await page.route('**/portal', async (route) => {
    const answer = await route.fetch()
    const tag = `<meta name="portico-config" content='{"signInUrl":"/tag"}'>`
    const body = (await answer.text()).replace(/<link rel="preload" as="fetch"[^>]*>/, tag)
    await route.fulfill({ response: answer, body })
  })
  await page.goto('portal')
  await expect(page.getByRole('main').getByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    /^\/tag/,
  )
  expect(server.served).not.toContain('config.json')
})

test('a mistake in it is named on the screen and in the console', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await settings(page, { apiUrl: 'api.example.com', auth: { kind: 'oidc', clientId: 'portico' } })
  await page.goto('portal')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('This portal is not set up correctly')
  await expect(alert).toContainText('config.json')
  await expect(alert.getByRole('listitem')).toHaveText([
    'apiUrl must be a path that begins with “/”, or an http(s) address, not "api.example.com"',
    'auth.issuer is missing',
  ])
  expect(said.join()).toContain('Portico: config.json:\n  apiUrl must be')
})

for (const [what, address, title] of [
  ['the tickets are', 'portal/tickets', 'Tickets'],
  [
    'a ticket that is not there is, by a link to one of its messages,',
    'portal/tickets/t_0',
    'Ticket not found',
  ],
] as const)
  test(`${what} asked for, once, before the code is there that draws the page`, async ({ page, signIn }) => {
    await signIn('u_maya')
    let arrive = () => {}
    const drawing = new Promise<void>((resolve) => (arrive = resolve))
    await page.route('**/assets/draw-*.js', async (route) => {
      await drawing
      await route.continue()
    })
    const first = ['/api/v1/portal', `/api/v1/${address}`]
    const [asked, answered]: [string[], string[]] = [[], []]
    const note = (where: string[]) => (request: Request) => {
      const { pathname, search } = new URL(request.url())
      if (first.includes(pathname + search)) where.push(pathname)
    }
    page.on('request', note(asked)).on('requestfinished', note(answered))
    await page.goto(address === 'portal/tickets' ? 'portal' : `${address}#p_1`, { waitUntil: 'commit' })
    await expect.poll(() => answered.toSorted()).toEqual(first)
    arrive()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(asked.toSorted()).toEqual(first)
  })

test('an address that cannot be read still opens the app, which says that there is no such ticket', async ({
  page,
  signIn,
}) => {
  await signIn('u_maya')
  await page.goto('portal/tickets/%E0%A4%A')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
