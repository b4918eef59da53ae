import { describe, expect, it } from 'vitest'
import { type Schemas, startMock, workspaceWith } from '../support/backend'
import { ruleOf } from '../support/smallWorkspace'

const asked = [
  '/portal',
  '/portal/tickets',
  '/portal/tickets?tab=all&q=invoice',
  '/portal/tickets?limit=0',
  '/portal/tickets?limit=1',
  '/portal/tickets.csv',
  '/portal/tickets/t_1001',
  '/portal/tickets/t_1009',
  '/portal/tickets/t_1006',
  '/messenger/tickets',
  '/help-center',
]

describe('viewing as somebody', () => {
  it('case 16: gives exactly the answer that user would get, refusals included', async () => {
    const visibility = { restricted: true, audience: ruleOf('person.role', 'is', 'Contractor') }
    const mock = startMock(workspaceWith({ visibility }))
    for (const id of ['u_ann', 'u_bob', 'u_eve']) {
      const own = await mock.as(id)
      const viewing = await mock.as('tm_dan', { 'X-View-As': id })
      for (const path of asked) {
        const [expected, seen] = [await own.get(path), await viewing.get(path)]
        expect([path, seen.status, seen.text]).toEqual([path, expected.status, expected.text])
      }
    }
  })

  it('is for teammates with the permission, on reads of what customers read', async () => {
    const mock = startMock()
    const header = { 'X-View-As': 'u_bob' }
    expect((await mock.nobody.get('/portal', header)).code).toBe('signed_out')
    expect((await mock.nobody.get('/help-center', header)).code).toBe('signed_out')
    for (const id of ['u_ann', 'u_bob', 'tm_ben', 'tm_cleo'])
      for (const path of [...asked, '/session', '/settings/portal'])
        expect((await (await mock.as(id)).get(path, header)).code).toBe('forbidden')
    const dan = await mock.as('tm_dan')
    for (const path of ['/portal', '/session', '/help-center', '/messenger/tickets'])
      expect((await dan.get(path, { 'X-View-As': 'u_nobody' })).code).toBe('not_found')
    const ada = await mock.as('tm_ada')
    for (const path of ['/settings/portal', '/users', '/settings/portal/history'])
      expect((await ada.get(path, header)).code).toBe('forbidden')
    expect(mock.db.history).toEqual([])
  })

  it('case 16: changes nothing: every write is refused', async () => {
    const mock = startMock()
    const ada = await mock.as('tm_ada', { 'X-View-As': 'u_ann' })
    const before = mock.db.revision
    const writes: [string, string, unknown][] = [
      ['POST', '/portal/tickets/t_1001/replies', { body: 'Hi' }],
      ['POST', '/portal/tickets', { typeId: 'tt_question', title: 'x', description: '', attributes: {} }],
      ['PATCH', '/settings/portal', { enabled: false }],
      ['POST', '/settings/help-center/layout/publish', undefined],
      ['POST', '/audiences/preview', { audience: null, purpose: 'access' }],
    ]
    for (const [method, path, body] of writes)
      expect((await ada.send(method, path, { body })).code).toBe('read_only_preview')
    expect(mock.db.revision).toBe(before)
  })

  it('case 16: is said to the teammate, and written to the history at every use', async () => {
    const mock = startMock()
    const ada = await mock.as('tm_ada')
    const session = await ada.get<Schemas['Session']>('/session', { 'X-View-As': 'u_eve' })
    expect(session.body).toMatchObject({
      kind: 'teammate',
      id: 'tm_ada',
      viewAs: { id: 'u_eve', name: 'Eve Quist' },
    })
    expect((await ada.get('/portal', { 'X-View-As': 'u_eve' })).code).toBe('portal_no_access')
    expect((await ada.send('HEAD', '/portal/tickets', { headers: { 'X-View-As': 'u_ann' } })).status).toBe(
      200,
    )
    const { body } = await ada.get<Schemas['HistoryList']>('/settings/portal/history')
    const entries = body.items.map(({ by, resource, field, to }) => [
      by.id,
      resource,
      field,
      (to as { id: string }).id,
    ])
    expect(entries).toEqual([
      ['tm_ada', 'view_as', 'user', 'u_ann'],
      ['tm_ada', 'view_as', 'user', 'u_eve'],
      ['tm_ada', 'view_as', 'user', 'u_eve'],
    ])
  })
})
