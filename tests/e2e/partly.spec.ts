import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { serve } from '../../mocks/http/server'
import { liveWorkspace } from '../support/liveWorkspace'
import { sessionBackend } from '../support/sessionBackend'

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
      `the mock answers /settings/*, /attributes, /audiences/*; everything else goes to ${real.origin}/api/v1`,
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
