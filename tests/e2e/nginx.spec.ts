import { expect } from '@playwright/test'
import path from 'node:path'
import { builds } from '../../.ci/lib/builds.mjs'
import { ensureNginx } from '../../.ci/lib/nginx.mjs'
import { allChecks } from '../conformance/checks/all'
import type { Config, Role } from '../conformance/kit/config'
import { runConformance } from '../conformance/kit/run'
import { seedConfig, seedWorkspace } from '../conformance/kit/seedWorkspace'
import { watched } from '../support/e2e'
import { walkThrough } from '../support/journey'
import { type MockOnPort, startMockOnPort } from '../support/mockOnPort'
import { type Nginx, startNginx } from '../support/nginx'

type Options = { root: string; subPath: string }
type Deployed = { api: MockOnPort; nginx: Nginx; signIn: (id: string) => Promise<void> }

/** The production build as the example for nginx serves it, with `mock:http` behind it. */
const test = watched.extend<Options & Deployed>({
  root: [builds.production.folder, { option: true }],
  subPath: ['', { option: true }],
  api: async ({}, use) => {
    const api = await startMockOnPort()
    await use(api)
    await api.stop()
  },
  nginx: async ({ api, root, subPath }, use, testInfo) => {
    const found = await ensureNginx()
    if ('reason' in found) return testInfo.skip(true, `There is no nginx: ${found.reason}.`)
    const nginx = await startNginx({ ...found, root, subPath, api: api.origin })
    await use(nginx)
    await nginx.stop()
  },
  baseURL: async ({ nginx }, use) => use(nginx.url),
  signIn: async ({ api, context, nginx }, use) =>
    use(async (id) => {
      const cookie = { name: 'session', value: await api.tokenOf(id), url: new URL(nginx.url).origin }
      await context.addCookies([{ ...cookie, httpOnly: true, sameSite: 'Strict' }])
    }),
})

const ids: Record<string, string> = {
  'Ada Lindqvist': 'tm_ada',
  'Maya Fernandes': 'u_maya',
  'Tom Becker': 'u_tom',
}

test('case 36: the whole journey works behind nginx, under its content policy', async ({
  page,
  signIn,
  problems,
}) => {
  test.setTimeout(120_000)
  await walkThrough(page, async (name) => {
    await signIn(ids[name] ?? '')
    await page.goto('')
  })
  expect(problems).toEqual([])

  // The policy is really there: it stops what must not run.
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.name = "ran"'
    document.body.append(script)
  })
  await expect.poll(() => problems.splice(0).join()).toContain('Content Security Policy')
  expect(await page.evaluate(() => window.name)).toBe('')
})

test('nginx keeps what never changes, asks again for the rest, and lets no other site write', async ({
  nginx,
  api,
}) => {
  const ask = (name: string, init?: RequestInit) => fetch(new URL(name, nginx.url), init)
  const index = await ask('portal/tickets/anything')
  expect(index.status).toBe(200)
  expect(index.headers.get('Cache-Control')).toBe('no-cache')
  expect(index.headers.get('Content-Security-Policy')).toContain("script-src 'self';")
  const asset = /assets\/[^"]+\.js/.exec(await index.text())?.[0] ?? ''
  const script = await ask(asset, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(script.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(script.headers.get('Content-Type')).toContain('javascript')
  expect(script.headers.get('Content-Encoding')).toBe('gzip')
  // What an older page asks for and is gone must not be answered with the app.
  const gone = await ask('assets/gone-12345678.js')
  expect([gone.status, gone.headers.get('Cache-Control')]).toEqual([404, null])
  expect((await ask('config.json')).headers.get('Cache-Control')).toBe('no-cache')

  const cookie = `session=${await api.tokenOf('u_maya')}`
  const session = await ask('api/v1/session', { headers: { cookie } })
  expect(session.headers.get('Cache-Control')).toBe('private, no-store')
  expect(await session.json()).toMatchObject({ kind: 'user', id: 'u_maya' })
  expect((await ask('api/v1/session')).status).toBe(401)
  const admin = `session=${await api.tokenOf('tm_ada')}`
  const settings = await ask('api/v1/settings/portal', {
    headers: { cookie: admin, 'Accept-Encoding': 'gzip' },
  })
  expect(settings.headers.get('ETag')).toMatch(/^"/)
  const write = async (headers: Record<string, string>) =>
    (await ask('api/v1/portal/tickets', { method: 'POST', headers, body: '{}' })).status
  const { origin } = new URL(nginx.url)
  expect(await write({ cookie, origin: 'https://elsewhere.example' })).toBe(403)
  expect(await write({ cookie })).toBe(403)
  expect(await write({ cookie, origin })).toBe(404)
  expect(await write({ authorization: `Bearer ${await api.tokenOf('u_maya')}` })).toBe(404)
})

test('the API keeps every rule through nginx, with people signed in by cookie', async ({ nginx, api }) => {
  test.setTimeout(60_000)
  const before = await fetch(`${api.origin}/api/v1/mock/workspace`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(seedWorkspace),
  })
  expect(before.status).toBe(204)
  const roles = Object.keys(seedConfig.people) as Role[]
  const isTeammate = new Set<Role>(['admin', 'observer'])
  const people: Config['people'] = Object.fromEntries(
    await Promise.all(
      roles.map(async (role) => {
        const token = await api.tokenOf(`cf_${role}`, isTeammate.has(role) ? 'teammateId' : 'userId')
        return [role, { signIn: { cookie: `session=${token}` } }] as const
      }),
    ),
  )
  const { results } = await runConformance({
    url: `${nginx.url}api/v1`,
    config: { ...seedConfig, people },
    checks: allChecks,
    mayWrite: true,
    skip: ['rate-limits'],
    fetch: (request) => fetch(request),
    limits: { requests: 3_000, seconds: 50, timeoutMs: 10_000 },
  })
  // That is asked only of data the kit has put there itself; here the test has.
  const onlyWithItsOwnData = 'shapes.acknowledgeCustomDomain'
  const notPassed = results.filter(
    ({ check, outcome }) =>
      outcome === 'failed' || (outcome === 'not shown' && check.id !== onlyWithItsOwnData),
  )
  expect(notPassed.map(({ check, reason, findings }) => [check.id, reason, findings[0]?.message])).toEqual([])
})

test.describe('under a sub-path', () => {
  test.use({ root: path.dirname(builds.subPath.folder), subPath: '/support' })

  test('every page survives a reload', async ({ page, signIn }) => {
    await signIn('tm_ada')
    await page.goto('settings/messenger')
    await expect(page.getByRole('heading', { name: 'Messenger', level: 1 })).toBeVisible()
    await page.reload()
    await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'History' }).click()
    await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeVisible()
    expect(new URL(page.url()).pathname).toBe('/support/settings/history')
  })
})
