import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { node, typescript } from '../../.ci/lib/run.mjs'
import { createBackend } from '../../mocks/backend'
import { createDb, type Db } from '../../mocks/db/db'
import { serve } from '../../mocks/http/server'
import { leaks } from '../conformance/broken/leaks'
import { smallWorkspace } from '../support/smallWorkspace'

type Fetch = (request: Request) => Promise<Response>

/** The kit as it is started by hand, against a mock on a port. */
async function conformance(
  folder: string,
  change: (whole: { db: Db; fetch: Fetch }) => Fetch,
  ...more: string[]
) {
  const db = createDb(smallWorkspace)
  const { fetch } = createBackend({ db })
  const { server, origin } = await serve(change({ db, fetch }), 0)
  try {
    const config = 'tests/conformance/mock.personas.json'
    const args = ['--url', `${origin}/api/v1`, '--config', config, '--out', folder, '--allow-writes', ...more]
    return await node([...typescript, 'tests/conformance/start.ts', ...args])
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

test('the mock on a port conforms', async ({}, { outputDir }) => {
  const { code, output } = await conformance(outputDir, ({ fetch }) => fetch)
  expect(output).toContain('Everything that could be shown holds; 1 check could not be shown.')
  expect(code).toBe(0)
})

test('an API that leaks notes is told so, to people and to machines', async ({ page }, { outputDir }) => {
  const [leak] = leaks
  const { code, output } = await conformance(
    outputDir,
    (whole) => leak?.make(whole) ?? whole.fetch,
    '--skip',
    'events,csv',
  )
  expect(code).toBe(1)
  expect(output).toContain('The customer finds “fluxcapacitor”, which stands only in an internal note.')
  expect(output).toContain('GET /portal/tickets?q=fluxcapacitor')
  expect(output).toContain('Rule (listTickets in public/openapi.yaml)')

  const read = (name: string) => readFileSync(path.join(outputDir, name), 'utf8')
  expect(JSON.parse(read('report.json'))).toMatchObject({ counts: { failed: 1, notShown: 1, skipped: 6 } })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(pathToFileURL(path.join(outputDir, 'report.html')).href)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This API does not conform: 1 check failed.',
    )
    await expect(page.getByRole('article')).toContainText('Leave notes out of everything the search reads')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)

  // A browser is the strictest reader of XML at hand.
  await page.goto(pathToFileURL(path.join(outputDir, 'junit.xml')).href)
  expect(await page.evaluate(() => document.querySelectorAll('testcase > failure').length)).toBe(1)
  expect(await page.evaluate(() => document.querySelectorAll('testcase > skipped').length)).toBe(7)
})
