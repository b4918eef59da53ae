import { describe, expect, it } from 'vitest'
import { type Schemas, startMock, workspaceWith } from '../support/backend'
import { ruleOf } from '../support/smallWorkspace'

type Preview = Schemas['AudiencePreview']
const names = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id)

describe('trying a rule', () => {
  it('case 17: shows foreign domains that a loose rule on e-mail lets in, and offers the strict one', async () => {
    const ben = await startMock().as('tm_ben')
    const loose = ruleOf('person.email', 'contains', 'examply.com')
    const { body } = await ben.post<Preview>('/audiences/preview', { audience: loose, purpose: 'access' })
    expect(names(body)).toEqual(['u_ann', 'u_bob', 'u_cat', 'u_eve', 'u_gus'])
    const warning = body.warnings.find(({ code }) => code === 'email_contains_domain')
    expect(warning?.samples?.toSorted()).toEqual(['examply.com.evil.org', 'notexamply.com'])
    const strict = (
      await ben.post<Preview>('/audiences/preview', {
        audience: warning?.remedy?.audience,
        purpose: 'access',
      })
    ).body
    expect(names(strict)).toEqual(['u_ann', 'u_bob', 'u_gus'])
  })

  it('says who escapes a restriction, and what no rules mean', async () => {
    const ben = await startMock().as('tm_ben')
    const rule = ruleOf('person.custom.region', 'is', 'EMEA')
    const { body } = await ben.post<Preview>('/audiences/preview', { audience: rule, purpose: 'visibility' })
    const counts = Object.fromEntries(body.warnings.map(({ code, count }) => [code, count]))
    expect(counts).toMatchObject({ unknown_escapes_restriction: 5 })
    expect(counts).toHaveProperty('user_editable_attribute')
    const none = async (purpose: string) =>
      (await ben.post<Preview>('/audiences/preview', { audience: null, purpose })).body
    expect([(await none('access')).matching, (await none('visibility')).matching]).toEqual([0, 6])
  })

  it('goes page by page, by name, and keeps its cursor to itself', async () => {
    const mock = startMock()
    const ben = await mock.as('tm_ben')
    const asked = { audience: ruleOf('person.name', 'has_any_value'), purpose: 'access', limit: 4 }
    const first = (await ben.post<Preview>('/audiences/preview', asked)).body
    const second = (await ben.post<Preview>('/audiences/preview', { ...asked, cursor: first.nextCursor }))
      .body
    expect([...names(first), ...names(second)]).toEqual([
      'u_ann',
      'u_bob',
      'u_cat',
      'u_dee',
      'u_eve',
      'u_gus',
    ])
    const others = [
      { q: 'ann' },
      { purpose: 'visibility' },
      { audience: ruleOf('person.name', 'is_unknown') },
    ]
    for (const other of others) {
      const again = { ...asked, ...other, cursor: first.nextCursor }
      expect((await ben.post('/audiences/preview', again)).code).toBe('invalid_cursor')
    }
    const ada = await mock.as('tm_ada')
    expect((await ada.post('/audiences/preview', { ...asked, cursor: first.nextCursor })).code).toBe(
      'invalid_cursor',
    )
    const found = (await ben.post<Preview>('/audiences/preview', { ...asked, q: 'EXAMPLY.com' })).body
    expect([found.total, found.matching, found.totalUsers]).toEqual([5, 6, 6])
  })

  it('case 3: stores nothing, also when it counts what would change', async () => {
    const mock = startMock(
      workspaceWith({ visibility: { restricted: true, audience: ruleOf('person.role', 'is', 'Manager') } }),
    )
    const ben = await mock.as('tm_ben')
    const before = mock.db.revision
    const draft = {
      access: { audience: ruleOf('person.emailDomain', 'is', 'examply.com') },
      visibility: { audience: null },
    }
    const { body } = await ben.post<Schemas['Impact']>('/settings/portal/impact', draft)
    expect([body.access.before, body.access.after]).toEqual([5, 3])
    expect(names({ items: body.access.lost.users })).toEqual(['u_cat', 'u_dee'])
    expect(body.access.gained).toEqual({ count: 0, users: [] })
    expect([body.visibility.before, body.visibility.after, body.visibility.newlyRestricted.count]).toEqual([
      2, 6, 4,
    ])
    const same = (await ben.post<Schemas['Impact']>('/settings/portal/impact', {})).body
    expect([same.access.before, same.visibility.before]).toEqual([same.access.after, same.visibility.after])
    const wrong = { access: { audience: ruleOf('person.name', 'is') }, visibility: { restricted: 1 } }
    expect((await ben.post('/settings/portal/impact', wrong)).pointers).toEqual(['/visibility/restricted'])
    expect(
      (await ben.post('/audiences/preview', { audience: ruleOf('x', 'is', 'y'), purpose: 'access' }))
        .pointers,
    ).toEqual(['/audience/groups/0/conditions/0/attribute'])
    expect(mock.db.revision).toBe(before)
  })

  it('finds people again after they have changed', async () => {
    const mock = startMock()
    const ben = await mock.as('tm_ben')
    const found = async (q: string) => names((await ben.get<Schemas['UserList']>(`/users?q=${q}`)).body)
    expect(await found('QUI')).toEqual(['u_eve'])
    mock.db.putUser({
      id: 'u_zoe',
      name: 'Zoé Quill',
      email: 'z@x.example',
      companyIds: [],
      createdAt: '2026-11-01T00:00:00Z',
    })
    expect(await found('qui')).toEqual(['u_eve', 'u_zoe'])
    expect(await found('zoe')).toEqual(['u_zoe'])
    const first = (await ben.get<Schemas['UserList']>('/users?limit=5')).body
    const rest = (await ben.get<Schemas['UserList']>(`/users?limit=5&cursor=${first.nextCursor}`)).body
    expect([first.total, ...names(first), ...names(rest)]).toEqual([
      7,
      'u_ann',
      'u_bob',
      'u_cat',
      'u_dee',
      'u_eve',
      'u_gus',
      'u_zoe',
    ])
  })

  it('offers every attribute with what occurs', async () => {
    const ben = await startMock().as('tm_ben')
    const { items } = (await ben.get<Schemas['AttributeList']>('/attributes')).body
    const byKey = new Map(items.map((one) => [one.key, one]))
    expect(byKey.get('person.role')?.options).toEqual(['Contractor', 'Manager'])
    expect(byKey.get('person.custom.region')).toMatchObject({ options: ['EMEA', 'AMER'], userEditable: true })
    expect(byKey.get('company.custom.legacy')?.archived).toBe(true)
    expect(byKey.get('company.size')?.samples).toEqual(['900', '12'])
  })
})

describe('checking a person', () => {
  it('walks through every step and says which condition decided', async () => {
    const ben = await startMock(
      workspaceWith({ access: { audience: ruleOf('company.plan', 'is', 'Starter') } }),
    ).as('tm_ben')
    const check = async (userId: string) =>
      (await ben.post<Schemas['Checkup']>('/settings/portal/checkup', { userId })).body
    const verdicts = ({ steps }: Schemas['Checkup']) => steps.map(({ id, verdict }) => `${id} ${verdict}`)
    const dee = await check('u_dee')
    expect(verdicts(dee)).toEqual([
      'identified pass',
      'company pass',
      'shared_tickets pass',
      'portal pass',
      'access pass',
      'visibility pass',
      'outcome pass',
    ])
    const access = dee.steps.find(({ id }) => id === 'access')
    expect(access?.trace?.evaluations.map(({ company, result }) => [company?.id, result])).toEqual([
      ['co_acme', false],
      ['co_birch', true],
    ])
    expect(dee.visibleTickets).toEqual({ all: 6, createdByMe: 1 })
    expect(verdicts(await check('u_eve'))).toContain('access fail')
    expect((await ben.post('/settings/portal/checkup', { userId: 'u_nobody' })).code).toBe('not_found')
  })
})
