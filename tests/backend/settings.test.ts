import { describe, expect, it } from 'vitest'
import { type Schemas, startMock, workspaceWith } from '../support/backend'
import { everyoneInACompany, ruleOf, smallWorkspace } from '../support/smallWorkspace'

type Portal = Schemas['PortalSettings']
type History = Schemas['HistoryList']

const resources: [string, object][] = [
  ['/settings/portal', { previewColumn: false }],
  ['/settings/help-center', { live: false }],
  ['/settings/messenger', { ticketsSpace: false }],
  ['/settings/security', { messengerJwtEnforced: false }],
  ['/settings/data/companies', { preventUpdatesViaMessenger: false }],
]

describe('editing settings', () => {
  it('case 21: needs exactly the tag of the version that is there', async () => {
    for (const [path, change] of resources) {
      const mock = startMock()
      const ada = await mock.as('tm_ada')
      const before = await ada.get(path)
      const tag = before.headers.get('ETag') ?? ''
      expect(tag).toMatch(/^"[^"]+"$/)
      const unusable = [undefined, '*', `W/${tag}`, `${tag}, "other"`, tag.slice(1, -1), '', '"']
      for (const one of unusable) {
        const answer = await ada.patch(path, change, one === undefined ? {} : { 'If-Match': one })
        expect(answer.code).toBe('precondition_required')
      }
      const stale = await ada.patch<{ current: unknown }>(path, change, { 'If-Match': '"other"' })
      expect([stale.code, stale.body.current, stale.headers.get('ETag')]).toEqual(['stale', before.body, tag])
      expect(mock.db.history).toEqual([])

      const changed = await ada.patch(path, change, { 'If-Match': tag })
      expect(changed.body).toMatchObject(change)
      expect(changed.headers.get('ETag')).not.toBe(tag)
      expect((await ada.get(path)).headers.get('ETag')).toBe(changed.headers.get('ETag'))
      const second = await ada.patch<{ current: object }>(path, change, { 'If-Match': tag })
      expect([second.code, second.body.current]).toEqual(['stale', changed.body])
      expect(mock.db.history).toHaveLength(1)
    }
  })

  it('case 21: lets one of two at the same moment win', async () => {
    const mock = startMock()
    const [ada, ben] = [await mock.as('tm_ada'), await mock.as('tm_ben')]
    const { headers } = await ada.get('/settings/portal')
    const tag = { 'If-Match': headers.get('ETag') ?? '' }
    const answers = await Promise.all([
      ada.patch('/settings/portal', { previewColumn: false }, tag),
      ben.patch('/settings/portal', { visibility: { restricted: true } }, tag),
    ])
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 412])
  })

  it('merges what is named, replaces rules whole, and keeps the rules of a restriction that is turned off', async () => {
    const ada = await startMock().as('tm_ada')
    const rule = ruleOf('person.role', 'is', 'Contractor')
    const patch = async (body: object) => (await ada.edit<Portal>('/settings/portal', body)).body
    expect((await patch({ visibility: { restricted: true, audience: rule } })).visibility).toEqual({
      restricted: true,
      audience: rule,
    })
    const off = await patch({ visibility: { restricted: false } })
    expect(off.visibility).toEqual({ restricted: false, audience: rule })
    expect(off.access).toEqual({ audience: everyoneInACompany })
    expect((await patch({ visibility: { restricted: true } })).visibility).toEqual({
      restricted: true,
      audience: rule,
    })
    const other = ruleOf('person.name', 'is', 'x')
    expect((await patch({ visibility: { audience: other } })).visibility).toEqual({
      restricted: true,
      audience: other,
    })
    expect((await patch({ access: { audience: null } })).access).toEqual({ audience: null })
    expect((await patch({ access: {} })).access).toEqual({ audience: null })
    for (const body of [
      { enabled: null },
      { access: null },
      { visibility: null },
      { visibility: { restricted: null } },
    ])
      expect((await ada.edit('/settings/portal', body)).status).toBe(422)
  })

  it('case 18: refuses what is read-only, unknown or no valid rule, with a pointer, and stores nothing', async () => {
    const mock = startMock()
    const ada = await mock.as('tm_ada')
    const at = '/access/audience'
    const wrong: [object, string[]][] = [
      [{ status: 'live' }, ['/status']],
      [{ url: 'https://x.example', updatedAt: null, updatedBy: null }, ['/url', '/updatedAt', '/updatedBy']],
      [{ visibility: { restrict: true } }, ['/visibility/restrict']],
      [{ previewColumn: 'yes' }, ['/previewColumn']],
      [{ access: { audience: { match: 'all', groups: [] } } }, [`${at}/groups`]],
      [
        { access: { audience: { match: 'all', groups: [{ match: 'all', conditions: [] }] } } },
        [`${at}/groups/0/conditions`],
      ],
      [{ access: { audience: ruleOf('person.email', 'contains') } }, [`${at}/groups/0/conditions/0/value`]],
      [
        { access: { audience: ruleOf('person.email', 'contains', ' ') } },
        [`${at}/groups/0/conditions/0/value`],
      ],
      [{ access: { audience: ruleOf('person.email', 'is', 5) } }, [`${at}/groups/0/conditions/0/value`]],
      [{ access: { audience: ruleOf('person.shoe', 'is', 'x') } }, [`${at}/groups/0/conditions/0/attribute`]],
      [
        { access: { audience: ruleOf('company.custom.legacy', 'is', 'x') } },
        [`${at}/groups/0/conditions/0/attribute`],
      ],
      [
        { access: { audience: ruleOf('company.size', 'contains', 'x') } },
        [`${at}/groups/0/conditions/0/operator`],
      ],
      [
        { access: { audience: ruleOf('person.custom.region', 'is', 'APAC') } },
        [`${at}/groups/0/conditions/0/value`],
      ],
      [
        { visibility: { audience: ruleOf('person.createdAt', 'on', '2026-02-30') } },
        ['/visibility/audience/groups/0/conditions/0/value'],
      ],
    ]
    const before = mock.db.settings
    for (const [body, pointers] of wrong) {
      const answer = await ada.edit('/settings/portal', body)
      expect([answer.status, answer.pointers]).toEqual([422, pointers])
    }
    const huge = `{"access":{"audience":${JSON.stringify(ruleOf('company.size', 'is', 7)).replace('7', '1e999')}}}`
    const { headers } = await ada.get('/settings/portal')
    const tag = { 'If-Match': headers.get('ETag') ?? '', 'Content-Type': 'application/json' }
    expect((await ada.send('PATCH', '/settings/portal', { raw: huge, headers: tag })).pointers).toEqual([
      `${at}/groups/0/conditions/0/value`,
    ])
    expect(
      (await ada.edit('/settings/help-center', { customDomain: { acknowledged: true } })).pointers,
    ).toEqual(['/customDomain/acknowledged'])
    expect((await ada.edit('/settings/help-center', { customDomain: { host: 'a b' } })).pointers).toEqual([
      '/customDomain/host',
    ])
    expect(mock.db.settings).toBe(before)
    expect(mock.db.history).toEqual([])
  })

  it('case 15, case 25: turns the portal on only with the permission, and only when nothing is missing', async () => {
    const { settings } = smallWorkspace
    const hidden = settings.layout.live.map((one) => ({ ...one, visible: one.kind !== 'customer_portal' }))
    const workspace = workspaceWith({ enabled: false })
    const security = { messengerJwtEnforced: false }
    const companies = { preventUpdatesViaMessenger: false }
    const layout = { draft: [...hidden].reverse(), live: hidden }
    const mock = startMock({ ...workspace, settings: { ...workspace.settings, security, companies, layout } })
    const [ada, ben] = [await mock.as('tm_ada'), await mock.as('tm_ben')]
    expect((await ben.edit('/settings/portal', { enabled: true })).code).toBe('forbidden')
    const refused = await ada.edit<Schemas['Problem']>('/settings/portal', {
      enabled: true,
      previewColumn: false,
    })
    expect([refused.status, refused.body.unmet]).toEqual([
      409,
      ['messenger_security', 'company_updates_locked'],
    ])
    expect(mock.db.history).toEqual([])

    await ben.edit('/settings/security', { messengerJwtEnforced: true })
    await ben.edit('/settings/data/companies', { preventUpdatesViaMessenger: true })
    const on = (await ada.edit<Portal>('/settings/portal', { enabled: true })).body
    expect(on).toMatchObject({
      enabled: true,
      status: 'live',
      url: 'https://help.acme.example/portal',
      updatedBy: { id: 'tm_ada' },
    })
    const after = (await ada.get<Schemas['Layout']>('/settings/help-center/layout')).body
    expect(after.live.find(({ kind }) => kind === 'customer_portal')?.visible).toBe(true)
    expect(after.draft.map(({ id }) => id)).toEqual(layout.draft.map(({ id }) => id))

    await ben.edit('/settings/security', { messengerJwtEnforced: false })
    expect((await ben.get<Portal>('/settings/portal')).body).toMatchObject({
      enabled: true,
      status: 'suspended',
    })
    expect((await ben.edit('/settings/portal', { enabled: true, previewColumn: false })).status).toBe(200)
  })

  it('takes an acknowledgement back when the domain changes', async () => {
    const mock = startMock()
    const ben = await mock.as('tm_ben')
    const acknowledge = '/settings/portal/prerequisites/custom_domain/acknowledge'
    const status = async () => {
      const { body } = await ben.get<Schemas['PrerequisiteList']>('/settings/portal/prerequisites')
      return body.items.find(({ id }) => id === 'custom_domain')?.status
    }
    expect((await ben.send('POST', acknowledge)).code).toBe('conflict')
    await ben.edit('/settings/help-center', { customDomain: { cookieForwarding: 'undetected' } })
    expect(await status()).toBe('undetected')
    expect((await ben.send('POST', acknowledge, { body: { sure: true } })).status).toBe(422)
    expect((await ben.send('POST', acknowledge)).status).toBe(204)
    expect(await status()).toBe('acknowledged')
    expect((await ben.send('POST', acknowledge)).code).toBe('conflict')
    await ben.edit('/settings/help-center', { customDomain: { host: 'help.acme.example' } })
    expect(await status()).toBe('acknowledged')
    await ben.edit('/settings/help-center', { customDomain: { host: 'other.acme.example' } })
    expect(await status()).toBe('undetected')
    await ben.edit('/settings/help-center', { customDomain: { host: null } })
    expect(await status()).toBe('unmet')
  })

  it('is written down: who, when, which field, from, to; page by page', async () => {
    const mock = startMock()
    const [ada, ben] = [await mock.as('tm_ada'), await mock.as('tm_ben')]
    const rule = ruleOf('person.role', 'is', 'Contractor')
    await ada.edit('/settings/portal', {
      visibility: { restricted: true, audience: rule },
      previewColumn: true,
    })
    await ben.edit('/settings/messenger', { ticketsSpace: false })
    await ben.edit('/settings/messenger', { ticketsSpace: false })
    const { body } = await ben.get<History>('/settings/portal/history')
    expect(body.items.map(({ by, resource, field, from, to }) => [by.id, resource, field, from, to])).toEqual(
      [
        ['tm_ben', 'messenger', 'ticketsSpace', true, false],
        ['tm_ada', 'portal', 'visibility.audience', null, rule],
        ['tm_ada', 'portal', 'visibility.restricted', false, true],
      ],
    )
    const first = (await ben.get<History>('/settings/portal/history?limit=2')).body
    await ada.edit('/settings/messenger', { ticketsSpace: true })
    const second = (await ben.get<History>(`/settings/portal/history?limit=2&cursor=${first.nextCursor}`))
      .body
    expect([...first.items, ...second.items]).toEqual(body.items)
    expect(second.nextCursor).toBeNull()
    expect((await ada.get(`/settings/portal/history?cursor=${first.nextCursor}`)).code).toBe('invalid_cursor')
  })

  it('is narrowed to people, resources and fields; who stands in it is said all the same', async () => {
    const mock = startMock()
    const [ada, ben] = [await mock.as('tm_ada'), await mock.as('tm_ben')]
    await ada.edit('/settings/portal', { visibility: { restricted: true }, access: { audience: null } })
    await ben.edit('/settings/messenger', { ticketsSpace: false })
    const fields = async (query: string) => {
      const { body } = await ben.get<History>(`/settings/portal/history?${query}`)
      expect(body.total).toBe(body.items.length)
      expect(body.people.map(({ id }) => id)).toEqual(['tm_ada', 'tm_ben'])
      return body.items.map(({ field }) => field)
    }
    expect(await fields('by=tm_ben')).toEqual(['ticketsSpace'])
    expect(await fields('by=tm_ben&by=tm_ada')).toHaveLength(3)
    expect(await fields('resource=portal&field=visibility')).toEqual(['visibility.restricted'])
    expect(await fields('field=access.audience')).toEqual(['access.audience'])
    expect(await fields('field=acc')).toEqual([])
    expect(await fields('by=tm_ada&resource=messenger')).toEqual([])
    const narrow = (await ben.get<History>('/settings/portal/history?by=tm_ada&limit=1')).body.nextCursor
    const elsewhere = await ben.get(`/settings/portal/history?cursor=${narrow}`)
    expect(elsewhere.code).toBe('invalid_cursor')
    expect((await ben.get('/settings/portal/history?resource=nothing')).code).toBe('invalid')
  })
})
