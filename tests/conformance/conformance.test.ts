import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createBackend } from '../../mocks/backend'
import { createDb } from '../../mocks/db/db'
import { mockServer } from '../../mocks/node'
import { smallWorkspace } from '../support/smallWorkspace'
import { allChecks } from './checks/all'
import { type Config, readConfig } from './kit/config'
import { type Options, type Run, runConformance } from './kit/run'
import { verdictOf } from './report/summary'

const limits = { requests: 3_000, seconds: 60, timeoutMs: 10_000 }

function mock() {
  const db = createDb(smallWorkspace)
  const backend = createBackend({
    db,
    onError: (error) => {
      throw error
    },
  })
  return { db, backend }
}

const run = (options: Partial<Options> & Pick<Options, 'config' | 'fetch'>): Promise<Run> =>
  runConformance({
    url: 'http://mock.test/api/v1',
    checks: allChecks,
    mayWrite: true,
    skip: [],
    limits,
    ...options,
  })

const idsOf = ({ results }: Run, outcome: string) =>
  results.filter((result) => result.outcome === outcome).map(({ check }) => check.id)

const signedIn = (body: object) => ({ signIn: { request: { url: 'mock/sign-in', body }, token: '/token' } })
const user = (userId: string) => signedIn({ userId })

/** What somebody with an API of their own would write about the small workspace. */
const told: Config = {
  people: {
    admin: signedIn({ teammateId: 'tm_ada' }),
    observer: signedIn({ teammateId: 'tm_cleo' }),
    customer: user('u_ann'),
    colleague: user('u_bob'),
    both: user('u_dee'),
    stranger: user('u_cat'),
    loner: user('u_eve'),
    outsider: user('u_gus'),
  },
  tickets: {
    backOffice: 't_1006',
    tracker: 't_1007',
    unshared: 't_1008',
    noted: 't_1001',
    waiting: 't_1001',
  },
  words: { note: 'capacitor', internalLabel: 'engineering', hiddenAttribute: 'hushhush' },
}

describe('The kit', { timeout: 30_000 }, () => {
  const started: { close(): void }[] = []
  afterEach(() => {
    for (const server of started.splice(0)) server.close()
  })

  it('passes on the mock in the network of this process, and leaves the data as it was', async () => {
    const { db, backend } = mock()
    const server = mockServer(() => backend)
    server.listen()
    started.push(server)
    const before = db.export()
    const result = await run({
      config: { seed: true, people: { admin: {} } },
      fetch: (request) => fetch(request),
    })
    expect(idsOf(result, 'failed')).toEqual([])
    // The mock knows no cookies; behind nginx, tests/e2e/nginx.spec.ts, it does.
    expect(idsOf(result, 'not shown')).toEqual(['sign-in.origin'])
    expect(verdictOf(result)).toBe('Everything that could be shown holds; 1 check could not be shown.')
    expect(db.export()).toEqual(before)
  })

  it('takes what it is told about data that is not its own, and puts the settings back', async () => {
    const { db, backend } = mock()
    const { settings } = db
    const result = await run({ config: told, fetch: backend.fetch, skip: ['events'] })
    expect(idsOf(result, 'failed')).toEqual([])
    // What it was not told about is not shown, and says what is missing.
    expect(idsOf(result, 'not shown')).toEqual([
      'sign-in.origin',
      'visibility.without-company',
      'tickets.reply-reopens',
      'tickets.reply-stays',
      'rate-limits.retry-after',
      'shapes.acknowledgeCustomDomain',
    ])
    const reasonOf = (id: string) => result.results.find(({ check }) => check.id === id)?.reason
    expect(reasonOf('tickets.reply-reopens')).toContain('tickets/reopens')
    expect(db.settings).toEqual(settings)
    expect(result.lost).toEqual([])
  })

  it('writes nothing unless it is allowed to', async () => {
    const { db, backend } = mock()
    const { revision } = db
    // Nobody can be kept out without writing: whom the rules keep out has to be known.
    const config = { ...told, people: { ...told.people, outsider: user('u_eve') } }
    const result = await run({ config, fetch: backend.fetch, mayWrite: false })
    expect(idsOf(result, 'failed')).toEqual([])
    expect(idsOf(result, 'passed')).toEqual(
      expect.arrayContaining([
        'sign-in.users',
        'visibility.hidden',
        'cursors.foreign',
        'search.notes',
        'csv.is-the-list',
      ]),
    )
    expect(result.results.find(({ check }) => check.id === 'visibility.truth-table')?.reason).toContain(
      '--allow-writes',
    )
    expect(db.revision).toBe(revision)
  })

  it('stops when it has asked as much as it may, and still puts the settings back', async () => {
    const { db, backend } = mock()
    const { settings } = db
    const result = await run({ config: told, fetch: backend.fetch, limits: { ...limits, requests: 150 } })
    expect(result.requests).toBe(150)
    expect(idsOf(result, 'not shown').length).toBeGreaterThan(50)
    expect(verdictOf(result)).toMatch(/could not be shown/)
    expect(db.settings).toEqual(settings)
  })

  it('sends nothing to another origin, and says who could not sign in', async () => {
    const { backend } = mock()
    const elsewhere = { signIn: { request: { url: 'https://elsewhere.example/login' } } }
    await expect(run({ config: { people: { admin: elsewhere } }, fetch: backend.fetch })).rejects.toThrow(
      'nothing is sent elsewhere',
    )
    await expect(
      run({ config: { seed: true, people: {} }, fetch: backend.fetch, mayWrite: false }),
    ).rejects.toThrow('--allow-writes')
    const unknown = { people: { customer: { signIn: { bearer: 'x' } } } }
    await expect(run({ config: unknown, fetch: backend.fetch })).rejects.toThrow(
      'The customer is not signed in',
    )
  })
})

describe('The personas file', () => {
  const fileOf = (content: unknown) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'personas-')), 'personas.json')
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
    return file
  }

  it('is explained where it is wrong', () => {
    expect(() => readConfig('/nowhere/personas.json')).toThrow('no such file')
    expect(() => readConfig(fileOf('{'))).toThrow('not JSON')
    expect(() => readConfig(fileOf({ people: { boss: {} } }))).toThrow(
      '/people: must NOT have additional properties (boss)',
    )
    expect(() => readConfig(fileOf({ people: { admin: { signIn: { bearer: 7 } } } }))).toThrow(
      '/people/admin/signIn/bearer: must be string',
    )
    expect(() =>
      readConfig(fileOf({ people: { admin: { signIn: { bearer: '${NO_SUCH_TOKEN}' } } } })),
    ).toThrow('${NO_SUCH_TOKEN} is not set')
  })

  it('takes secrets from the environment, and the example is a good one', () => {
    process.env.CONFORMANCE_TOKEN = 'a"b'
    const { people } = readConfig(
      fileOf({ people: { admin: { signIn: { bearer: '${CONFORMANCE_TOKEN}' } } } }),
    )
    expect(people.admin?.signIn).toEqual({ bearer: 'a"b' })
    expect(readConfig('tests/conformance/mock.personas.json').seed).toBe(true)
  })
})
