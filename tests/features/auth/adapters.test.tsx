import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it } from 'vitest'
import type { AuthAdapter } from '../../../src/shared/api/auth/auth'
import { authorizedFetch } from '../../../src/shared/api/auth/authorizedFetch'
import { bearerAuth } from '../../../src/shared/api/auth/bearerAuth'
import { cookieAuth } from '../../../src/shared/api/auth/cookieAuth'
import { server } from '../../support/mockServer'

type Sent = { method: string; token: string | null; body: string }

/** An API that takes some tokens and refuses all others; `sent` is what has reached it. */
function apiThatTakes(...tokens: string[]) {
  const good = new Set(tokens)
  const sent: Sent[] = []
  const api = async (request: Request) => {
    const token = request.headers.get('Authorization')?.replace('Bearer ', '') ?? null
    sent.push({ method: request.method, token, body: await request.text() })
    return new Response('{}', { status: token !== null && good.has(token) ? 200 : 401 })
  }
  return { api, sent, good }
}

const get = () => new Request('https://api.example/portal')
const post = () =>
  new Request('https://api.example/portal/tickets', { method: 'POST', body: '{"title":"Late"}' })
const jwtOf = (sub: string, salt: string) => `h.${btoa(JSON.stringify({ sub, salt }))}.s`

function watched(adapter: AuthAdapter): string[] {
  const seen = [adapter.identity()]
  adapter.subscribe(() => seen.push(adapter.identity()))
  return seen
}

describe('a token of the page around the app', () => {
  it('is asked for once, and renewed once for ten requests that are refused together; each is sent once more', async () => {
    const { api, sent } = apiThatTakes('second')
    const asks: boolean[] = []
    const adapter = bearerAuth(
      {
        async getToken({ renew }) {
          asks.push(renew)
          await new Promise((resolve) => setTimeout(resolve, 5))
          return renew ? 'second' : 'first'
        },
      },
      null,
    )
    const seen = watched(adapter)
    const requests = [...Array.from({ length: 9 }, get), post()]
    const answers = await Promise.all(requests.map((request) => authorizedFetch(adapter, api, request)))
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(10).fill(200))
    expect(asks).toEqual([false, true])
    expect(sent).toHaveLength(20)
    expect(sent.filter(({ method }) => method === 'POST')).toEqual([
      { method: 'POST', token: 'first', body: '{"title":"Late"}' },
      { method: 'POST', token: 'second', body: '{"title":"Late"}' },
    ])
    expect(seen).toEqual(['bearer#0'])
  })

  it('is not renewed again for a refusal that comes late', async () => {
    const { api } = apiThatTakes('second')
    let renewals = 0
    const adapter = bearerAuth(
      { getToken: ({ renew }) => (renew ? ((renewals += 1), 'second') : 'first') },
      null,
    )
    const slow = async (request: Request) => {
      const answer = await api(request.clone())
      if (request.headers.get('Authorization') === 'Bearer first')
        await new Promise((go) => setTimeout(go, 30))
      return answer
    }
    const late = authorizedFetch(adapter, slow, get())
    await authorizedFetch(adapter, api, get())
    expect((await late).status).toBe(200)
    expect(renewals).toBe(1)
  })

  it('signs out, once, when the new one is refused too, and when there is none', async () => {
    for (const renewed of ['second', 'first', null]) {
      const { api, sent } = apiThatTakes()
      const adapter = bearerAuth({ getToken: ({ renew }) => (renew ? renewed : 'first') }, null)
      const seen = watched(adapter)
      const answers = await Promise.all(
        [get(), get(), get()].map((one) => authorizedFetch(adapter, api, one)),
      )
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401])
      expect(sent).toHaveLength(renewed === 'second' ? 6 : 3)
      expect(adapter.mayBeSignedIn()).toBe(false)
      expect(seen).toEqual(['bearer#0', 'bearer#1'])
    }
  })

  it('does not send again what failed in another way, and does not sign out when nobody could renew', async () => {
    const adapter = bearerAuth({ getToken: () => 'first' }, null)
    for (const fail of [
      () => Promise.reject(new TypeError('offline')),
      () => Promise.resolve(new Response('', { status: 503 })),
    ]) {
      let tries = 0
      const answer = authorizedFetch(adapter, () => ((tries += 1), fail()), post())
      await answer.catch(() => null)
      expect(tries).toBe(1)
    }
    const broken = bearerAuth(
      { getToken: ({ renew }) => (renew ? Promise.reject(new TypeError('offline')) : 'first') },
      null,
    )
    await expect(authorizedFetch(broken, apiThatTakes().api, get())).rejects.toThrow('offline')
    expect(broken.mayBeSignedIn()).toBe(true)
  })

  it('never carries a request of one person in the name of another', async () => {
    const { api, sent } = apiThatTakes(jwtOf('bob', '2'))
    const adapter = bearerAuth(
      { getToken: ({ renew }) => (renew ? jwtOf('bob', '2') : jwtOf('ann', '1')) },
      null,
    )
    const seen = watched(adapter)
    expect((await authorizedFetch(adapter, api, post())).status).toBe(401)
    expect(sent).toHaveLength(1)
    expect(seen).toEqual(['bearer#0', 'bearer#1'])
    expect(adapter.mayBeSignedIn()).toBe(true)
    expect((await authorizedFetch(adapter, api, get())).status).toBe(200)
  })

  it('is forgotten when the page says that somebody else is there', async () => {
    let changed = () => {}
    let person = 'ann'
    const { api, sent } = apiThatTakes('ann', 'bob')
    const adapter = bearerAuth(
      { getToken: () => person, subscribe: (told) => ((changed = told), () => {}) },
      null,
    )
    const seen = watched(adapter)
    await authorizedFetch(adapter, api, get())
    person = 'bob'
    changed()
    await authorizedFetch(adapter, api, get())
    expect(sent.map(({ token }) => token)).toEqual(['ann', 'bob'])
    expect(seen).toEqual(['bearer#0', 'bearer#1'])
  })
})

describe('a session cookie', () => {
  afterEach(() => {
    document.cookie = 'XSRF-TOKEN=; max-age=0'
    document.querySelector('meta[name="csrf"]')?.remove()
  })
  const accept = () => Promise.resolve(new Response('{}'))

  it('brings the token against forged requests with every write, and with nothing else', async () => {
    const adapter = cookieAuth({ csrf: { cookie: 'XSRF-TOKEN', header: 'X-XSRF-TOKEN' }, signOutUrl: null })
    const tokenOn = async (request: Request) => (await adapter.authorize(request)).headers.get('X-XSRF-TOKEN')
    expect(await tokenOn(post())).toBeNull()
    document.cookie = 'XSRF-TOKEN=a%2Fb%3D'
    expect(await tokenOn(post())).toBe('a/b=')
    expect(await tokenOn(get())).toBeNull()
    document.cookie = 'XSRF-TOKEN=turned'
    expect(await tokenOn(post())).toBe('turned')
  })

  it('takes that token from a tag of the page, too', async () => {
    const tag = document.createElement('meta')
    tag.name = 'csrf'
    tag.content = 'from-the-page'
    document.head.append(tag)
    const adapter = cookieAuth({ csrf: { meta: 'csrf', header: 'X-CSRF' }, signOutUrl: null })
    expect((await adapter.authorize(post())).headers.get('X-CSRF')).toBe('from-the-page')
  })

  it('signs out on a refusal where it cannot be renewed', async () => {
    const adapter = cookieAuth({ signOutUrl: null })
    const seen = watched(adapter)
    let tries = 0
    const refuse = () => ((tries += 1), Promise.resolve(new Response('', { status: 401 })))
    await authorizedFetch(adapter, refuse, post())
    expect(tries).toBe(1)
    expect(seen).toEqual(['cookie#0', 'cookie#1'])
    expect(adapter.mayBeSignedIn()).toBe(false)
  })

  it('is renewed once for all where that is possible', async () => {
    let isFresh = false
    let renewals = 0
    server.use(
      http.post('*/session/renew', () => {
        renewals += 1
        isFresh = true
        return new HttpResponse(null, { status: 204 })
      }),
    )
    const api = () => Promise.resolve(new Response('{}', { status: isFresh ? 200 : 401 }))
    const adapter = cookieAuth({ renewUrl: '/session/renew', signOutUrl: null })
    const answers = await Promise.all([get(), post(), get()].map((one) => authorizedFetch(adapter, api, one)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(renewals).toBe(1)
    expect(adapter.mayBeSignedIn()).toBe(true)
    expect((await authorizedFetch(adapter, accept, get())).status).toBe(200)
  })
})
