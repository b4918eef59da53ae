import { describe, expect, it } from 'vitest'
import { createBackend } from '../../mocks/backend'
import { createDb } from '../../mocks/db/db'
import { findOperation } from '../support/contractDocument'
import { ruleOf, smallWorkspace } from '../support/smallWorkspace'
import { type Break, pathOf, signedInAs, withHeaders } from './broken/break'
import { leaks } from './broken/leaks'
import { allChecks } from './checks/all'
import type { Fetch } from './kit/client'
import type { Config } from './kit/config'
import { runConformance } from './kit/run'
import { verdictOf } from './report/summary'

const user = (userId: string) => ({
  signIn: { request: { url: 'mock/sign-in', body: { userId } }, token: '/token' },
})

/** What somebody would write who has built the customer's side alone: no teammate can sign in. */
const config: Config = {
  people: {
    customer: user('u_ann'),
    colleague: user('u_bob'),
    both: user('u_dee'),
    stranger: user('u_cat'),
    restricted: user('u_gus'),
    outsider: user('u_eve'),
  },
  tickets: { backOffice: 't_1006', unshared: 't_1008', noted: 't_1001' },
  words: { note: 'capacitor' },
}

/** The same backend without anything that teammates call, and without the homepage. */
const withoutSettings =
  (fetch: Fetch): Fetch =>
  (request) => {
    const caller = findOperation(request.method, pathOf(request))?.operation['x-caller']
    const isMissing = caller === 'teammate' || pathOf(request) === '/help-center'
    return isMissing ? Promise.resolve(new Response('Not found', { status: 404 })) : fetch(request)
  }

const whole: Break['make'] = ({ fetch }) => fetch

/** Runs the kit with the settings left out. @param around what is left of the API */
async function run(make = whole, { around = withoutSettings, people = config.people, mayWrite = true } = {}) {
  const { settings, users } = smallWorkspace
  const db = createDb({
    ...smallWorkspace,
    // One more of the customer's company, whom the rules of this workspace restrict.
    users: users.map((one) => (one.id === 'u_gus' ? { ...one, companyIds: ['co_acme'] } : one)),
    settings: {
      ...settings,
      portal: {
        ...settings.portal,
        visibility: { restricted: true, audience: ruleOf('person.name', 'starts_with', 'Gus') },
      },
    },
  })
  const { fetch } = createBackend({ db })
  const before = db.settings
  const result = await runConformance({
    url: 'http://mock.test/api/v1',
    config: { ...config, people },
    checks: allChecks,
    mayWrite,
    skip: ['settings', 'homepage', 'view-as', 'events', 'rate-limits'],
    fetch: around(make({ fetch, db })),
    limits: { requests: 3_000, seconds: 60, timeoutMs: 10_000 },
  })
  expect(db.settings).toEqual(before)
  const idsOf = (outcome: string) =>
    result.results.filter((one) => one.outcome === outcome).map(({ check }) => check.id)
  return { result, idsOf }
}

describe('An API that has the customer’s side, and no settings', { timeout: 30_000 }, () => {
  it('conforms as the portal stands, and what that cannot show is not shown', async () => {
    const { result, idsOf } = await run()
    expect(idsOf('failed')).toEqual([])
    expect(idsOf('passed')).toEqual(
      expect.arrayContaining([
        'access.outsiders',
        'visibility.restricted',
        'visibility.tab-all',
        'search.notes',
      ]),
    )
    expect(idsOf('not shown')).toEqual(
      expect.arrayContaining(['sign-in.users', 'access.off', 'visibility.truth-table', 'search.preview-off']),
    )
    const truthTable = result.results.find(({ check }) => check.id === 'visibility.truth-table')
    expect(truthTable?.reason).toContain('--skip settings')
    expect(verdictOf(result)).toMatch(
      /^Everything that could be shown holds; \d+ checks could not be shown\.$/,
    )
  })

  it('is shown to restrict people without a write, too', async () => {
    const { idsOf } = await run(whole, { mayWrite: false })
    expect(idsOf('failed')).toEqual([])
    expect(idsOf('passed')).toEqual(expect.arrayContaining(['access.outsiders', 'visibility.restricted']))
  })

  const nobodyToRestrict = ['visibility.tab-all', 'visibility.restricted']
  it.each([
    ['The list forgets ticket visibility', nobodyToRestrict],
    ['The search reads internal notes', ['search.notes']],
    ['Replies do not ask whether the ticket can be seen', ['visibility.hidden-replies']],
  ])('fails with one thing wrong, for exactly that reason: %s', async (name, fails) => {
    const leak = leaks.find((one) => one.name === name)
    expect((await run(leak?.make)).idsOf('failed')).toEqual(fails)
  })
})

describe('Settings that are left out and are there', { timeout: 30_000 }, () => {
  const admin = {
    signIn: { request: { url: 'mock/sign-in', body: { teammateId: 'tm_ada' } }, token: '/token' },
  }

  it('stay as they are, whoever the file names', async () => {
    const writes: string[] = []
    const { idsOf } = await run(whole, {
      people: { ...config.people, admin },
      around: (fetch) => (request) => {
        if (request.method === 'PATCH' && request.headers.has('If-Match')) writes.push(request.url)
        return fetch(request)
      },
    })
    expect(idsOf('failed')).toEqual([])
    expect(writes).toEqual([])
  })

  it('are for teammates all the same', async () => {
    const open: Break['make'] = (mock) => async (request) => {
      const isSettings = request.method === 'GET' && pathOf(request) === '/settings/portal'
      if (!isSettings || (await mock.fetch(request.clone())).status !== 403) return mock.fetch(request)
      const Authorization = await signedInAs(mock, { teammateId: 'tm_ada' })
      return mock.fetch(withHeaders(request, { Authorization }))
    }
    expect((await run(open, { around: (fetch) => fetch })).idsOf('failed')).toEqual(['sign-in.users'])
  })
})
