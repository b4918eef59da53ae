import { SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { clientOf, type Schemas, startMock } from '../support/backend'
import { smallWorkspace } from '../support/smallWorkspace'

const paths = [
  '/session',
  '/portal',
  '/portal/tickets',
  '/settings/portal',
  '/messenger/tickets',
  '/help-center',
]

describe('signing in', () => {
  it('says who is calling', async () => {
    const mock = startMock()
    expect((await (await mock.as('u_ann')).get('/session')).body).toEqual({
      kind: 'user',
      id: 'u_ann',
      name: 'Ann Lee',
      email: 'ann@examply.com',
    })
    const teammate = (await (await mock.as('tm_ben')).get<Schemas['Session']>('/session')).body
    expect(teammate).toMatchObject({
      kind: 'teammate',
      id: 'tm_ben',
      permissions: ['manage_portal_settings'],
    })
  })

  it('is possible only as somebody who exists', async () => {
    const { nobody } = startMock()
    expect((await nobody.post('/mock/sign-in', { userId: 'tm_ada' })).code).toBe('not_found')
    expect((await nobody.post('/mock/sign-in', { teammateId: 'u_ann' })).code).toBe('not_found')
    expect((await nobody.post('/mock/sign-in', { userId: 'u_ann', teammateId: 'tm_ada' })).status).toBe(422)
    expect((await nobody.post('/mock/sign-in', {})).status).toBe(422)
  })

  it('is needed everywhere but on the homepage', async () => {
    const { nobody } = startMock()
    for (const path of paths.filter((one) => one !== '/help-center'))
      expect((await nobody.get(path)).code).toBe('signed_out')
    expect((await nobody.get('/help-center')).status).toBe(200)
  })

  it('cannot be forged: another secret, another algorithm, none, or another kind of person', async () => {
    const { backend, tokenOf } = startMock()
    const real = await tokenOf('u_ann')
    const [head = '', payload = '', signature = ''] = real.split('.')
    const claims = JSON.parse(atob(payload)) as Record<string, unknown>
    const encode = (content: unknown) => btoa(JSON.stringify(content)).replaceAll('=', '')
    const sign = (alg: string, secret: string) =>
      new SignJWT(claims).setProtectedHeader({ alg }).sign(new TextEncoder().encode(secret.padEnd(64, '.')))
    const forged = [
      await sign('HS256', 'guessed'),
      await sign('HS512', 'guessed'),
      new UnsecuredJWT(claims).setIssuer('portico-mock').encode(),
      `${encode({ alg: 'none' })}.${payload}.`,
      `${encode({ alg: 'none' })}.${payload}.${signature}`,
      `${head}.${encode({ ...claims, sub: 'u_bob' })}.${signature}`,
      `${head}.${encode({ ...claims, kind: 'teammate', sub: 'tm_ada' })}.${signature}`,
      `${head}.${payload}.`,
      `${head}.${payload}`,
      `${real}x`,
      'null',
      '…',
    ]
    for (const token of forged)
      for (const path of paths)
        expect(
          (
            await clientOf(backend.fetch, undefined, { Authorization: `Bearer ${encodeURI(token)}` }).get(
              path,
            )
          ).code,
        ).toBe('signed_out')
    for (const header of [`Basic ${real}`, `Bearer`, `Bearer ${real} ${real}`, real])
      expect((await clientOf(backend.fetch, undefined, { Authorization: header }).get('/session')).code).toBe(
        'signed_out',
      )
    expect(
      (await clientOf(backend.fetch, undefined, { Authorization: `bearer ${real}` }).get('/session')).status,
    ).toBe(200)
  })

  it('ends after an hour of the mock’s clock', async () => {
    const mock = startMock()
    const ann = await mock.as('u_ann')
    await mock.nobody.post('/mock/scenario', { now: '2026-11-20T12:59:59Z' })
    expect((await ann.get('/session')).status).toBe(200)
    await mock.nobody.post('/mock/scenario', { now: '2026-11-20T13:00:00Z' })
    for (const path of paths) expect((await ann.get(path)).code).toBe('signed_out')
  })

  it('ends with the person, and is worth nothing in another mock', async () => {
    const mock = startMock()
    const ann = await mock.as('u_ann')
    const stolen = await startMock().tokenOf('u_ann')
    expect((await clientOf(mock.backend.fetch, stolen).get('/session')).code).toBe('signed_out')
    mock.db.deleteUser('u_ann')
    for (const path of paths) expect((await ann.get(path)).code).toBe('signed_out')
    expect((await mock.nobody.put('/mock/workspace', smallWorkspace)).status).toBe(204)
    expect((await ann.get('/session')).status).toBe(200)
  })
})
