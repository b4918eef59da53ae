import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { serve, toRequest } from '../../mocks/http/server'
import { liveWorkspace } from '../support/liveWorkspace'
import { sessionBackend, sessionCookie } from '../support/sessionBackend'

const root = path.resolve(import.meta.dirname, '../..')

/** Development as `npm start` begins it. @returns where the app is */
function startDevelopment(env: Record<string, string>): Promise<{ url: string; child: ChildProcess }> {
  const args = ['.ci/start.mjs', '--no-open']
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } })
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (text) => {
      said += String(text)
      const url = /runs at (\S+)/.exec(said)?.[1]
      if (url) resolve({ url, child })
    })
    child.stderr.on('data', (text) => (said += String(text)))
    child.on('close', () => reject(new Error(said)))
  })
}

test('in development the settings may be mocked while the tickets are real, and neither hears of the other', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const backend = sessionBackend(liveWorkspace)
  const token = await backend.tokenOf('tm_ada')
  const asked: string[] = []
  const real = await serve((request) => {
    asked.push(new URL(request.url).pathname.replace('/api/v1', ''))
    request.headers.set('Authorization', `Bearer ${token}`)
    return backend.api(request)
  }, 0)
  const development = await startDevelopment({
    VITE_API_URL: `${real.origin}/api/v1`,
    VITE_MOCK: '/settings/*, /attributes, /audiences/*',
  })
  try {
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.goto(`${development.url}settings/helpdesk/tickets/portal`)
    const toggle = page.getByRole('switch', { name: 'Enable customer portal' })
    // The real API has the portal on; the mock's own seed has it off.
    await expect(toggle).toBeVisible({ timeout: 60_000 })
    await expect(toggle).not.toBeChecked()
    expect(backend.db.settings.portal.enabled).toBe(true)
    expect(said.join('\n')).toContain(
      `the mock answers /settings/*, /attributes, /audiences/*; everything else goes to ${development.url}api/v1`,
    )
    expect(new Set(asked)).toEqual(new Set(['/session']))
    await page.goto(`${development.url}help`)
    await expect.poll(() => asked).toContain('/help-center')
  } finally {
    development.child.kill()
    real.server.closeAllConnections()
    real.server.close()
  }
})

/** An API as it is before anybody thinks of this app: no CORS, a cookie of its own, writes only from its own origin. */
async function strictApi() {
  const backend = sessionBackend(liveWorkspace)
  const token = await backend.tokenOf('u_maya')
  let origin = ''
  const server = createServer((incoming, outgoing) => {
    const { url = '', method, headers } = incoming
    if (url.startsWith('/login')) {
      const next = new URL(url, origin).searchParams.get('next') ?? ''
      const cookie = `${sessionCookie}=${token}; Domain=127.0.0.1; Path=/; HttpOnly; SameSite=Strict`
      outgoing.writeHead(302, { 'Set-Cookie': cookie, Location: next }).end()
    } else if (method !== 'GET' && headers.origin !== origin) outgoing.writeHead(403).end()
    else {
      incoming.url = url.replace('/support/v2', '/api/v1')
      void Promise.resolve(backend.api(toRequest(incoming, origin, new AbortController().signal)))
        .then(async (response) => {
          outgoing.writeHead(response.status, Object.fromEntries(response.headers))
          outgoing.end(Buffer.from(await response.arrayBuffer()))
        })
        .catch(() => outgoing.destroy())
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { backend, server, origin }
}

test('in development an API that lets in no other origin is signed in to, read and written to', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const { backend, server, origin } = await strictApi()
  const development = await startDevelopment({
    VITE_API_URL: `${origin}/support/v2`,
    VITE_SIGN_IN_URL: '/login?next={returnTo}',
  })
  try {
    await page.goto(`${development.url}portal`)
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click({ timeout: 60_000 })
    await page.getByRole('row').nth(1).getByRole('link').click()
    await page.getByRole('textbox', { name: 'Your reply' }).fill('Passed on')
    await page.getByRole('button', { name: 'Send reply' }).click()
    await expect(page.getByRole('main').getByText('Passed on')).toBeVisible()
    const bodies = () =>
      [...backend.db.tickets.values()].flatMap(({ parts }) => parts.map(({ body }) => body))
    await expect.poll(bodies).toContain('Passed on')
    expect(new URL(page.url()).origin).toBe(new URL(development.url).origin)
  } finally {
    development.child.kill()
    server.closeAllConnections()
    server.close()
  }
})
