import { describe, expect, it } from 'vitest'
import { startMock, workspaceWith } from '../support/backend'
import { ruleOf } from '../support/smallWorkspace'

const ofPortal = [
  '/portal',
  '/portal/tickets',
  '/portal/tickets/t_1001',
  '/portal/tickets.csv',
  '/portal/events',
]
const ofSettings = [
  '/settings/portal',
  '/settings/portal/prerequisites',
  '/settings/portal/history',
  '/settings/help-center',
  '/settings/help-center/layout',
  '/settings/help-center/layout/versions',
  '/settings/messenger',
  '/settings/security',
  '/settings/data/companies',
  '/attributes',
  '/users',
]

describe('who may call what', () => {
  it('case 15: refuses users on the settings, and teammates without the permission', async () => {
    const mock = startMock()
    for (const id of ['u_ann', 'tm_cleo', 'tm_dan']) {
      const client = await mock.as(id)
      for (const path of ofSettings) expect((await client.get(path)).code).toBe('forbidden')
      for (const path of ['/settings/portal/impact', '/settings/portal/checkup', '/audiences/preview'])
        expect((await client.post(path, { anything: true })).code).toBe('forbidden')
      for (const path of ofSettings.slice(3, 4))
        expect((await client.patch(path, { anything: true })).code).toBe('forbidden')
    }
    expect(mock.db.settings).toEqual(startMock().db.settings)
    expect(mock.db.history).toEqual([])
  })

  it('refuses teammates in the portal', async () => {
    const ada = await startMock().as('tm_ada')
    for (const path of [...ofPortal, '/messenger/tickets'])
      expect((await ada.get(path)).code).toBe('forbidden')
    expect((await ada.post('/portal/tickets/t_1001/replies', { body: 'Hi' })).code).toBe('forbidden')
  })

  it('checks in an order that tells nobody more than they may know', async () => {
    const off = startMock(workspaceWith({ enabled: false }))
    const nothing = '/portal/tickets?limit=0&tab=all&foo=1'
    expect((await off.nobody.get(nothing)).code).toBe('signed_out')
    expect((await (await off.as('tm_ada')).get(nothing)).code).toBe('forbidden')
    expect((await (await off.as('u_ann')).get(nothing)).code).toBe('portal_off')

    const live = startMock(workspaceWith({ visibility: { restricted: true, audience: null } }))
    expect((await (await live.as('u_eve')).get(nothing)).code).toBe('portal_no_access')
    const ann = await live.as('u_ann')
    expect((await ann.get(nothing)).code).toBe('invalid')
    expect((await ann.get('/portal/tickets?tab=all&cursor=bad')).code).toBe('invalid_cursor')
    expect((await ann.get('/portal/tickets?tab=all')).code).toBe('visibility_restricted')
    expect((await ann.get('/portal/tickets.csv?tab=all')).code).toBe('visibility_restricted')
    expect((await ann.get('/portal/tickets/t_1002?foo=1')).code).toBe('invalid')
    expect((await ann.get('/portal/tickets/t_1002')).code).toBe('not_found')

    const ben = await live.as('tm_ben')
    expect((await ben.patch('/settings/portal', { foo: 1 })).code).toBe('invalid')
    expect((await ben.patch('/settings/portal', {})).code).toBe('precondition_required')
    expect((await ben.send('POST', '/settings/help-center/layout/versions/none/restore')).code).toBe(
      'not_found',
    )
    expect((await ben.send('POST', '/settings/help-center/layout/publish')).code).toBe('forbidden')
  })

  it('case 11: closes the portal the same way, off or suspended, at the next request', async () => {
    const mock = startMock()
    const [ann, ada] = [await mock.as('u_ann'), await mock.as('tm_ada')]
    expect((await ann.get('/portal')).status).toBe(200)
    await ada.edit('/settings/portal', { enabled: false })
    for (const path of ofPortal) expect((await ann.get(path)).code).toBe('portal_off')
    await ada.edit('/settings/portal', { enabled: true })
    await ada.edit('/settings/security', { messengerJwtEnforced: false })
    for (const path of ofPortal) expect((await ann.get(path)).code).toBe('portal_off')
    expect((await ann.post('/portal/tickets/t_1001/replies', { body: 'Hi' })).code).toBe('portal_off')
    expect((await ann.get<object>('/help-center')).body).toMatchObject({
      portalCard: { visible: false, href: null },
    })
    expect((await ann.get<object>('/messenger/tickets')).body).toMatchObject({ banner: { visible: false } })
  })

  it('shows URL, card and banner to the same people', async () => {
    const mock = startMock(
      workspaceWith({ access: { audience: ruleOf('person.emailDomain', 'is', 'examply.com') } }),
    )
    for (const [id, isIn] of Object.entries({
      u_ann: true,
      u_bob: true,
      u_gus: true,
      u_cat: false,
      u_eve: false,
    })) {
      const client = await mock.as(id)
      expect((await client.get('/portal')).status).toBe(isIn ? 200 : 403)
      expect((await client.get('/help-center')).body).toMatchObject({ portalCard: { visible: isIn } })
      expect((await client.get('/messenger/tickets')).body).toMatchObject({ banner: { visible: isIn } })
    }
  })

  it('lets nobody in without access permissions', async () => {
    const mock = startMock(workspaceWith({ access: { audience: null } }))
    expect((await (await mock.as('u_ann')).get('/portal')).code).toBe('portal_no_access')
  })
})
