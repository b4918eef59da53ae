import { type Browser, expect, test } from '@playwright/test'
import { builds } from '../../.ci/lib/builds.mjs'
import { watch } from '../support/e2e'
import { walkThrough } from '../support/journey'
import { startMockOnPort } from '../support/mockOnPort'
import { type Prism, startPrism } from '../support/prism'
import { type Api, serve } from '../support/staticServer'

/** What Prism has to say about an exchange, in the header of its answer. */
type Violation = { location: string[]; severity: string; message: string }

/** Sends a request on to another origin, below its root. */
function sendOn(request: Request, origin: string, headers: Record<string, string>): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const all = new Headers(request.headers)
  for (const name of ['host', 'connection', 'cookie', 'accept-encoding']) all.delete(name)
  for (const [name, value] of Object.entries(headers)) all.set(name, value)
  const hasBody = request.body !== null
  return fetch(`${origin}${pathname.replace('/api/v1', '')}${search}`, {
    method: request.method,
    headers: all,
    signal: request.signal,
    ...(hasBody && { body: request.body, duplex: 'half' as const }),
  })
}

/** Without what belongs to the connection it came over. */
function received({ status, headers, body }: Response): Response {
  const all = new Headers(headers)
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection'])
    all.delete(name)
  return new Response(status === 204 || status === 304 ? null : body, { status, headers: all })
}

const screens = {
  teammate: [
    'settings/helpdesk/tickets/portal',
    'settings/help-center',
    'settings/help-center/configure/styling',
    'settings/help-center/ticket-portal',
    'settings/messenger',
    'settings/security',
    'settings/data/people/companies',
    'settings/history',
    'help',
    'api-reference',
  ],
  user: ['portal', 'portal?q=invoice', 'portal/tickets/t_1042', 'portal/new', 'help', 'messenger'],
}

/** Every screen of somebody, over what Prism says: the examples of the contract, or anything its schemas allow. */
async function tour(browser: Browser, prism: Prism, kind: keyof typeof screens, isDynamic: boolean) {
  let pending = 0
  const failed: string[] = []
  const api: Api = async (request) => {
    pending += 1
    const { pathname } = new URL(request.url)
    // Who is signed in decides which screens there are, so it is not left to chance.
    const Prefer = pathname.endsWith('/session') ? `example=${kind}` : `dynamic=${isDynamic}`
    const answer = await sendOn(request, prism.origin, { Authorization: 'Bearer any', Prefer }).finally(
      () => {
        pending -= 1
      },
    )
    if (!answer.ok)
      failed.push(`${request.method} ${pathname} ${answer.status}: ${await answer.clone().text()}`)
    return received(answer)
  }
  const host = await serve({ ...builds.production, api })
  const context = await browser.newContext({ baseURL: host.url })
  const problems = watch(context)
  const page = await context.newPage()
  for (const path of screens[kind]) {
    const where = `${path}, ${isDynamic ? 'anything' : 'examples'}`
    await page.goto(path)
    await expect(page.getByRole('heading').first(), where).toBeVisible()
    await expect.poll(() => pending, { message: where }).toBe(0)
    await expect(page.getByRole('main'), where).not.toBeEmpty()
    // Neither a page nor a card of it.
    await expect(page.getByText('could not be shown'), where).toHaveCount(0)
    expect(problems, where).toEqual([])
  }
  // Prism takes everything the app asks for, and has an answer.
  expect(failed).toEqual([])
  await context.close()
  await host.close()
}

test('Prism finds nothing wrong with anything the app sends, nor with what the mock answers', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const mock = await startMockOnPort()
  const prism = await startPrism('proxy', `${mock.origin}/api/v1`)
  if ('reason' in prism) {
    await mock.stop()
    return test.skip(true, prism.reason)
  }
  const violations: string[] = []
  let count = 0
  const api: Api = async (request) => {
    const { pathname } = new URL(request.url)
    const token = /session=([^;]+)/.exec(request.headers.get('Cookie') ?? '')?.[1]
    const headers = { ...(token !== undefined && { Authorization: `Bearer ${token}` }) }
    // Prism waits for the end of an answer, and a stream has none.
    if (pathname.endsWith('/events')) return received(await sendOn(request, `${mock.origin}/api/v1`, headers))
    const response = await sendOn(request, prism.origin, headers)
    count += 1
    const found = JSON.parse(response.headers.get('sl-violations') ?? '[]') as Violation[]
    for (const { location, message } of found)
      violations.push(`${request.method} ${pathname}: ${location.join('.')} ${message}`)
    return received(response)
  }
  const host = await serve({ ...builds.production, api })
  const context = await browser.newContext({ baseURL: host.url })
  const problems = watch(context)
  const page = await context.newPage()
  try {
    await walkThrough(page, async (name) => {
      const id = { 'Ada Lindqvist': 'tm_ada', 'Maya Fernandes': 'u_maya', 'Tom Becker': 'u_tom' }[name] ?? ''
      await context.addCookies([{ name: 'session', value: await mock.tokenOf(id), url: host.url }])
      await page.goto('')
    })
    expect(violations).toEqual([])
    expect(problems).toEqual([])
    expect(count).toBeGreaterThan(50)
    // It would have said so.
    await api(new Request(`${host.url}api/v1/portal/tickets?limit=none`))
    expect(violations.join()).toContain('limit')
  } finally {
    await context.close()
    await host.close()
    await prism.stop()
    await mock.stop()
  }
})

test('no screen crashes over what Prism invents from the contract', async ({ browser }) => {
  test.setTimeout(120_000)
  const prism = await startPrism('mock', '--seed', process.env.PRISM_SEED ?? '7')
  if ('reason' in prism) return test.skip(true, prism.reason)
  try {
    for (const isDynamic of [false, true])
      await Promise.all([
        tour(browser, prism, 'teammate', isDynamic),
        tour(browser, prism, 'user', isDynamic),
      ])
  } finally {
    await prism.stop()
  }
})
