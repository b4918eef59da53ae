import { http, passthrough } from 'msw'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { authorizedFetch } from '../../../src/shared/api/auth/authorizedFetch'
import { oidcAuth } from '../../../src/shared/api/auth/oidcAuth'
import { type FakeIssuer, startIssuer } from '../../support/fakeIssuer'
import { server } from '../../support/mockServer'

let issuer: FakeIssuer
beforeAll(async () => {
  issuer = await startIssuer({ u_ann: 'Ann', u_bob: 'Bob' })
})
afterAll(async () => {
  vi.restoreAllMocks()
  await issuer.close()
})
beforeEach(() => {
  server.use(http.all(`${issuer.url}/*`, () => passthrough()))
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(console, 'info').mockImplementation(() => {})
  issuer.trouble = {}
  issuer.asked.length = 0
  history.replaceState(null, '', '/portal')
})

const clientId = 'portico'
let wentTo = ''
const start = (options: object = {}) =>
  oidcAuth({ issuer: issuer.url, clientId, ...options }, (url) => {
    wentTo = url
  })

/** Goes to sign in and comes back as somebody; `change` is what happens to the address on the way. */
async function signInAs(subject: string, change: (back: URL) => void = () => {}, returnTo = '/portal?q=inv') {
  const before = await start()
  await before.goToSignIn?.(returnTo)
  const back = new URL(issuer.approve(wentTo, subject))
  change(back)
  history.replaceState(null, '', back.pathname + back.search)
  return start()
}

const get = () => new Request('https://api.example/portal')
const api = async (request: Request) => {
  const token = request.headers.get('Authorization')?.replace('Bearer ', '') ?? ''
  return Promise.resolve(
    new Response(issuer.subjectOf(token), { status: issuer.subjectOf(token) ? 200 : 401 }),
  )
}
const here = () => location.pathname + location.search

describe('signing in at an issuer', () => {
  it('leads there with PKCE, a state and a nonce, and back to the page that was asked for', async () => {
    const adapter = await signInAs('u_ann')
    const asked = new URL(wentTo).searchParams
    expect(asked.get('redirect_uri')).toBe(`${location.origin}/sign-in/callback`)
    expect(asked.get('code_challenge_method')).toBe('S256')
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/)
    expect(here()).toBe('/portal?q=inv')
    expect(adapter.mayBeSignedIn()).toBe(true)
    expect(await (await authorizedFetch(adapter, api, get())).text()).toBe('u_ann')
    expect(wentTo).not.toContain(sessionStorage.getItem('portico.oidc') ?? 'nothing')
  })

  it('outlives a reload, in this tab only', async () => {
    await signInAs('u_ann')
    expect((await start()).mayBeSignedIn()).toBe(true)
    expect(localStorage).toHaveLength(0)
    sessionStorage.clear()
    expect((await start()).mayBeSignedIn()).toBe(false)
  })

  it('leads to no other place than the app, whatever was asked for', async () => {
    await signInAs('u_ann', () => {}, '//evil.example/portal')
    expect(here()).toBe('/')
  })

  const attacks: [string, (back: URL) => void][] = [
    ['an answer to nobody’s question', () => sessionStorage.clear()],
    ['another state', (back) => back.searchParams.set('state', 'x'.repeat(43))],
    ['a code that was used before', (back) => back.searchParams.set('code', 'used')],
    [
      'a refusal of the issuer',
      (back) => (back.searchParams.delete('code'), back.searchParams.set('error', 'access_denied')),
    ],
    ['an ID token with another nonce', () => (issuer.trouble = { claims: { nonce: 'other' } })],
    ['an ID token for another client', () => (issuer.trouble = { claims: { aud: 'other' } })],
    ['an ID token of another issuer', () => (issuer.trouble = { claims: { iss: 'https://evil.example' } })],
    ['an issuer that is broken', () => (issuer.trouble = { tokenStatus: 500 })],
  ]
  it.each(attacks)('fails on %s, says so, and can be tried again', async (_, change) => {
    const adapter = await signInAs('u_ann', change)
    expect(adapter.mayBeSignedIn()).toBe(false)
    expect(location.pathname).toBe('/sign-in')
    expect(new URLSearchParams(location.search).has('failed')).toBe(true)
    expect(sessionStorage.getItem('portico.oidc')).toBeNull()
    issuer.trouble = {}
    expect((await signInAs('u_ann')).mayBeSignedIn()).toBe(true)
  })
})

describe('a session with an issuer', () => {
  it('is renewed once for ten requests that are refused together, and keeps the person’s screen', async () => {
    const adapter = await signInAs('u_ann')
    const before = adapter.identity()
    issuer.expireAccessTokens()
    const answers = await Promise.all(Array.from({ length: 10 }, () => authorizedFetch(adapter, api, get())))
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(10).fill(200))
    expect(issuer.asked).toEqual(['authorization_code', 'refresh_token'])
    expect(adapter.identity()).toBe(before)
    issuer.expireAccessTokens()
    expect((await authorizedFetch(await start(), api, get())).status).toBe(200)
  })

  it('ends where it cannot be renewed: without a refresh token, refused, or for somebody else', async () => {
    const ends = [
      () =>
        sessionStorage.setItem(
          'portico.oidc',
          JSON.stringify({ access: 'old', refresh: null, id: null, subject: 'u_ann' }),
        ),
      () =>
        sessionStorage.setItem(
          'portico.oidc',
          JSON.stringify({ access: 'old', refresh: 'gone', id: null, subject: 'u_ann' }),
        ),
      () => (issuer.trouble = { claims: { sub: 'u_bob' } }),
    ]
    for (const end of ends) {
      await signInAs('u_ann')
      end()
      issuer.expireAccessTokens()
      const adapter = await start()
      expect((await authorizedFetch(adapter, api, get())).status).toBe(401)
      expect(adapter.mayBeSignedIn()).toBe(false)
      expect(sessionStorage.getItem('portico.oidc')).toBeNull()
      issuer.trouble = {}
    }
  })

  it('does not end because the issuer is down for a moment', async () => {
    const adapter = await signInAs('u_ann')
    issuer.expireAccessTokens()
    issuer.trouble = { tokenStatus: 503 }
    await expect(authorizedFetch(adapter, api, get())).rejects.toThrow('503')
    issuer.trouble = {}
    expect((await authorizedFetch(adapter, api, get())).status).toBe(200)
  })

  it('ends at the issuer too when somebody signs out, and its refresh token with it', async () => {
    const adapter = await signInAs('u_ann')
    const { refresh } = JSON.parse(sessionStorage.getItem('portico.oidc') ?? '{}') as { refresh: string }
    wentTo = ''
    adapter.signOut()
    expect(adapter.mayBeSignedIn()).toBe(false)
    await expect.poll(() => wentTo).toContain(`${issuer.url}/sign-out?client_id=portico`)
    expect(new URL(wentTo).searchParams.get('post_logout_redirect_uri')).toBe(`${location.origin}/`)
    sessionStorage.setItem(
      'portico.oidc',
      JSON.stringify({ access: 'x', refresh, id: null, subject: 'u_ann' }),
    )
    expect((await authorizedFetch(await start(), api, get())).status).toBe(401)
  })
})
