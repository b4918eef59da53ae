import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it } from 'vitest'
import { ConfigError } from '../../../src/shared/config/configError'
import { readSettings } from '../../../src/shared/config/readSettings'
import { server } from '../../support/mockServer'

const file = (answer: () => Response) => server.use(http.get('*/config.json', answer))
const json = (value: unknown) => () => HttpResponse.json(value as object)

function tag(content: string): void {
  const element = document.createElement('meta')
  element.name = 'portico-config'
  element.content = content
  document.head.append(element)
}
afterEach(() => document.querySelector('meta[name="portico-config"]')?.remove())

async function problemsOf(value: unknown): Promise<string[]> {
  file(json(value))
  const error: unknown = await readSettings().catch((cause: unknown) => cause)
  return error instanceof ConfigError ? error.problems : []
}

describe('what a deployment says', () => {
  it('is read from config.json', async () => {
    const said = {
      $comment: 'Staging',
      apiUrl: 'https://api.example.com/api/v1',
      auth: { kind: 'cookie', csrf: { cookie: 'XSRF-TOKEN', header: 'X-XSRF-TOKEN' } },
      signInUrl: '/login',
      theme: { anything: true },
    }
    file(json(said))
    expect(await readSettings()).toEqual(said)
  })

  it('is read from a meta tag instead, without asking for the file', async () => {
    file(() => {
      throw new Error('Nobody needs the file')
    })
    tag('{"apiUrl":"/other/api"}')
    expect(await readSettings()).toEqual({ apiUrl: '/other/api' })
  })

  it('is nothing where there is no such file, and where the host answers with the app’s page', async () => {
    file(() => new HttpResponse('Not found', { status: 404 }))
    expect(await readSettings()).toEqual({})
    file(() => HttpResponse.html('<!doctype html><title>Portico</title>'))
    expect(await readSettings()).toEqual({})
  })

  it('is not guessed when the file is there and cannot be had', async () => {
    file(() => new HttpResponse('', { status: 503 }))
    await expect(readSettings()).rejects.toThrow('config.json:\n  answered 503')
    file(() => HttpResponse.error())
    await expect(readSettings()).rejects.toThrow('cannot be reached')
  })
})

describe('a mistake in it', () => {
  it('is named with its place, and with what would be right', async () => {
    expect(await problemsOf([])).toEqual(['The whole must be an object, not []'])
    expect(await problemsOf({ apiURL: '/api' })).toEqual([
      'apiURL is unknown; there are apiUrl, auth, signInUrl, signOutUrl, theme, mock',
    ])
    expect(await problemsOf({ auth: { kind: 'cokie' }, mock: '/settings/*' })).toEqual([
      'auth.kind must be cookie, bearer, oidc, not "cokie"',
      'mock must be a list of paths that begin with “/”, not "/settings/*"',
    ])
    expect(await problemsOf({ auth: { kind: 'oidc', clientId: '' } })).toEqual([
      'auth.issuer is missing',
      'auth.clientId must be a text, not ""',
    ])
    expect(await problemsOf({ auth: { kind: 'cookie', csrf: { cookie: 'XSRF' } } })).toEqual([
      'auth.csrf.header is missing',
    ])
    expect(await problemsOf({ auth: { kind: 'constructor' } })).toHaveLength(1)
  })

  it('is an address that runs code, or leaves by another door', async () => {
    for (const address of ['javascript:alert(1)', '//evil.example', '/\\evil.example', 'data:text/html,x', 7])
      expect(await problemsOf({ signInUrl: address })).toHaveLength(1)
  })

  it('is JSON that is none, in a tag too', async () => {
    file(() => HttpResponse.text('{ apiUrl: "/api" }'))
    await expect(readSettings()).rejects.toThrow(/^config\.json:\n {2}is not JSON: /)
    tag('{')
    await expect(readSettings()).rejects.toThrow(/^The meta tag “portico-config”:\n {2}is not JSON: /)
  })
})
