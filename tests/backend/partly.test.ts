import { beforeEach, describe, expect, it, vi } from 'vitest'
import { partly } from '../../mocks/browser/partly'
import { mockedPaths } from '../../src/shared/config/mockedPaths'
import { startMock, type Schemas } from '../support/backend'

const apiUrl = 'https://support.example.com/v2'

/** A real API that knows two people by their tokens, and a mock beside it that answers some paths. */
function halves(...patterns: string[]) {
  const { backend } = startMock()
  const people: Record<string, Partial<Schemas['Session']>> = {
    'token-of-ada': { kind: 'teammate', id: 'real-1', name: 'Ada Real', email: 'ada@portico.example' },
    'token-of-zoe': { kind: 'user', id: 'real-2', name: 'Zoe Real', email: 'zoe@nowhere.example' },
  }
  const real: string[] = []
  const mocked: string[] = []
  const send = partly({
    apiUrl,
    isMocked: mockedPaths(patterns),
    async real(request) {
      real.push(`${request.method} ${request.url.replace(apiUrl, '')}`)
      const token = request.headers.get('Authorization')?.replace('Bearer ', '') ?? ''
      const person = people[token]
      return Promise.resolve(
        Response.json(person ?? { token }, { status: person || real.at(-1) !== 'GET /session' ? 200 : 401 }),
      )
    },
    mock(request) {
      mocked.push(`${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`)
      return backend.fetch(request)
    },
  })
  const ask = (path: string, token?: string, init: RequestInit = {}) =>
    send(
      new Request(apiUrl + path, {
        ...init,
        headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
      }),
    )
  return { ask, real, mocked }
}

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => {})
})

describe('some paths real, the others mocked', () => {
  it('a mocked path never reaches the real API, and a real one never the mock', async () => {
    const { ask, real, mocked } = halves('/settings/*', '/attributes')
    const settings = ['/settings/portal', '/settings/help-center/layout?x', '/attributes', '/mock/people']
    const others = ['/portal/tickets?q=a', '/portal', '/attributes/x', '/settingsx', '/session', '/settings']
    for (const path of [...settings, ...others]) await ask(path, 'token-of-ada')
    await ask('/portal/tickets', 'token-of-ada', { method: 'POST', body: '{}' })
    expect(real.filter((asked) => /\/(settings\/|mock\/)|\/attributes$/.test(asked))).toEqual([])
    expect(real).toEqual(
      expect.arrayContaining([...others.map((path) => `GET ${path}`), 'POST /portal/tickets']),
    )
    expect(mocked.filter((asked) => !/ \/(settings\/|mock\/|attributes$)/.test(asked))).toEqual([])
    expect(mocked).toEqual(
      expect.arrayContaining(['GET /settings/portal', 'GET /attributes', 'GET /mock/people']),
    )
  })

  it('the mock answers the real teammate as the one with that address, or another of that kind, and nobody as nobody', async () => {
    const { ask, real } = halves('/settings/*', '/portal')
    expect((await ask('/settings/portal', 'token-of-ada')).status).toBe(200)
    expect((await ask('/settings/portal', 'token-of-ada')).status).toBe(200)
    expect(real).toEqual(['GET /session'])
    expect((await ask('/settings/portal', 'token-of-zoe')).status).toBe(403)
    expect((await ask('/settings/portal')).status).toBe(401)
  })

  it('a mocked session signs in at the mock, and its token goes to both', async () => {
    const { ask, mocked } = halves('/session', '/settings/*')
    const body = JSON.stringify({ teammateId: 'tm_ada' })
    const signIn = await ask('/mock/sign-in', undefined, { method: 'POST', body })
    expect(signIn.status).toBe(422)
    expect(mocked).toEqual(['POST /mock/sign-in'])
    const echo = await ask('/portal/tickets', 'the-mocks-token')
    expect(await echo.json()).toEqual({ token: 'the-mocks-token' })
  })
})
