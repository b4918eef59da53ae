import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mockServer } from '../../mocks/node'
import { clientOf, type Schemas, startMock } from '../support/backend'
import { smallWorkspace } from '../support/smallWorkspace'

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'portico-'))
const started: ChildProcess[] = []

function file(name: string, content: string): string {
  const place = path.join(folder, name)
  writeFileSync(place, content)
  return place
}

/** Starts the mock as `npm run mock:http` does. @returns the first thing it says, and whether that was its end */
function start(...args: string[]): Promise<{ said: string; code: number | null }> {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
  const child = spawn(process.execPath, [tsx, 'mocks/http.ts', ...args], { cwd: root })
  started.push(child)
  return new Promise((resolve) => {
    let said = ''
    child.stdout.on('data', (text) => {
      said += String(text)
      if (said.endsWith('\n')) resolve({ said, code: null })
    })
    child.stderr.on('data', (text) => (said += String(text)))
    child.on('close', (code) => resolve({ said, code }))
  })
}

afterAll(() => {
  for (const child of started) child.kill()
})

describe('over HTTP', () => {
  let base = ''
  let greeting = ''
  beforeAll(async () => {
    const { said } = await start('--port', '0', '--data', file('small.json', JSON.stringify(smallWorkspace)))
    greeting = said
    base = said.trim().replace('listening on ', '')
  }, 60_000)

  const signedIn = async (userId: string) => {
    const { body } = await clientOf(fetch).post<Schemas['MockToken']>(`${base}/mock/sign-in`, { userId })
    return clientOf(fetch, body.token)
  }

  it('says where it is', () => {
    expect(greeting).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\/api\/v1\n$/)
  })

  it('the same answers come as without it', async () => {
    const [ann, bob] = [await signedIn('u_ann'), await startMock().as('u_ann')]
    for (const asked of [
      '/session',
      '/portal',
      '/portal/tickets?q=résumé',
      '/portal/tickets/t_1001',
      '/portal/tickets/t_1006',
      '/portal/tickets?limit=0',
    ]) {
      const [over, within] = [await ann.get(`${base}${asked}`), await bob.get(asked)]
      expect([asked, over.status, over.text]).toEqual([asked, within.status, within.text])
    }
    expect((await ann.get(`${base}/portal/tickets.csv`)).text).toBe(
      (await bob.get('/portal/tickets.csv')).text,
    )
    expect((await ann.post(`${base}/portal/tickets/t_1001/replies`, { body: 'Voilà 🎉' })).status).toBe(201)
    expect(
      (
        await ann.send('POST', `${base}/portal/tickets/t_1001/replies`, {
          raw: '{',
          headers: { 'Content-Type': 'application/json' },
        })
      ).status,
    ).toBe(422)
    expect((await ann.send('HEAD', `${base}/portal`)).status).toBe(200)
    expect((await ann.get(`${base}/%ZZ`)).code).toBe('not_found')
  })

  it('pages of this machine may read, others may not', async () => {
    const preflight = (origin: string) =>
      fetch(`${base}/settings/portal`, {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'PATCH',
          'Access-Control-Request-Headers': 'authorization,if-match,idempotency-key,x-view-as',
        },
      })
    for (const origin of ['http://localhost:5173', 'http://127.0.0.1:4173', 'http://[::1]:80']) {
      const { status, headers } = await preflight(origin)
      expect([status, headers.get('Access-Control-Allow-Origin')]).toEqual([204, origin])
      expect(headers.get('Access-Control-Allow-Methods')).toContain('PATCH')
      expect(headers.get('Access-Control-Allow-Headers')).toContain('if-match')
      const answer = await fetch(`${base}/session`, { headers: { Origin: origin } })
      expect([answer.status, answer.headers.get('Access-Control-Allow-Origin')]).toEqual([401, origin])
      expect(answer.headers.get('Access-Control-Expose-Headers')).toContain('ETag')
    }
    for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null'])
      expect((await preflight(origin)).headers.get('Access-Control-Allow-Origin')).toBeNull()
  })

  it('says what is wrong with a port, an option or a file', { timeout: 60_000 }, async () => {
    const broken = { ...smallWorkspace, teammates: [{ id: 'tm' }] }
    const [taken, unknown, missing, noJson, noWorkspace] = await Promise.all([
      start('--port', new URL(base).port),
      start('--size', 'many'),
      start('--data', path.join(folder, 'nowhere.json')),
      start('--data', file('broken.json', '{"users": [')),
      start('--data', file('wrong.json', JSON.stringify(broken))),
    ])
    expect(taken.said).toContain(`Port ${new URL(base).port} is taken`)
    expect(unknown.said).toContain('--size takes a whole number')
    expect(missing.said).toContain('cannot be read')
    expect(noJson.said).toContain('is not JSON')
    expect(noWorkspace.said).toContain('/teammates/0/email')
    for (const { code } of [taken, unknown, missing, noJson, noWorkspace]) expect(code).toBe(1)
  })
})

describe('in the network of a test', () => {
  const mock = startMock()
  const server = mockServer(() => mock.backend)
  beforeAll(() => server.listen({ onUnhandledRequest: 'bypass' }))
  afterAll(() => server.close())

  it('any origin leads to the backend, and a broken connection is one', async () => {
    const ann = clientOf(fetch, await mock.tokenOf('u_ann'))
    expect((await ann.get('https://portal.example/api/v1/portal/tickets/t_1001')).status).toBe(200)
    expect((await ann.get('https://portal.example/api/v1/portal/tickets.csv')).status).toBe(200)
    await mock.nobody.post('/mock/scenario', {
      failNext: [{ method: 'GET', path: '*', status: 0, times: 1 }],
    })
    await expect(ann.get('https://portal.example/api/v1/portal')).rejects.toThrow('Failed to fetch')
  })
})
