import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ticket } from '../../mocks/domain/types'
import { type Client, type Schemas, startMock, workspaceWith } from '../support/backend'
import { byTeammate, ruleOf, smallWorkspace, ticketOf } from '../support/smallWorkspace'

const idsIn = async (client: Client, query = '') =>
  (await client.get<Schemas['TicketList']>(`/portal/tickets${query}`)).body.items.map(({ id }) => id)

describe('who sees which tickets', () => {
  it('case 8, case 10: follows the toggle, the rule, the creator and the company, in list, detail, search, CSV and replies', async () => {
    const isContractor = ruleOf('person.role', 'is', 'CONTRACTOR ')
    const cases = [
      { restricted: false, audience: null, isRestricted: false },
      { restricted: false, audience: isContractor, isRestricted: false },
      { restricted: true, audience: null, isRestricted: true },
      { restricted: true, audience: isContractor, isRestricted: true },
      { restricted: true, audience: ruleOf('person.role', 'is', 'Manager'), isRestricted: false },
      { restricted: true, audience: ruleOf('person.custom.gone', 'is', 'x'), isRestricted: true },
    ]
    for (const { isRestricted, ...visibility } of cases) {
      const mock = startMock(workspaceWith({ visibility }))
      const bob = await mock.as('u_bob')
      const all = ['t_1010', 't_1009', 't_1003', 't_1002', 't_1001']
      const seen = isRestricted ? ['t_1009', 't_1002'] : all
      const home = (await bob.get<Schemas['PortalHome']>('/portal')).body
      expect(home.tabs).toEqual(isRestricted ? ['created_by_me'] : ['all', 'created_by_me'])
      expect(await idsIn(bob)).toEqual(seen)
      expect(await idsIn(bob, '?tab=created_by_me')).toEqual(['t_1009', 't_1002'])
      expect((await idsIn(bob, '?q=invoice')).includes('t_1001')).toBe(!isRestricted)
      expect((await bob.get('/portal/tickets.csv')).text.includes('Invoices arrive twice')).toBe(
        !isRestricted,
      )
      for (const { id } of smallWorkspace.tickets) {
        expect((await bob.get(`/portal/tickets/${id}`)).status).toBe(seen.includes(id) ? 200 : 404)
        const reply = await bob.post(`/portal/tickets/${id}/replies`, { body: 'Me too' })
        expect(reply.status).toBe(seen.includes(id) ? 201 : 404)
      }
    }
  })

  it('case 9, case 10: answers byte for byte the same for what is hidden and for what never was', async () => {
    const ann = await startMock().as('u_ann')
    const never = await ann.get('/portal/tickets/t_9999')
    for (const id of ['t_1004', 't_1005', 't_1006', 't_1007', 't_1008', '1001', 'p_1', 'u_ann']) {
      const hidden = await ann.get(`/portal/tickets/${id}`)
      expect([hidden.text, hidden.status, [...hidden.headers]]).toEqual([never.text, 404, [...never.headers]])
      const reply = await ann.post(`/portal/tickets/${id}/replies`, { body: 'Hi' })
      expect([reply.text, reply.status]).toEqual([never.text, 404])
    }
  })

  it('case 11: ends with the company at the next request, own tickets included', async () => {
    const mock = startMock()
    const gus = await mock.as('u_gus')
    expect(await idsIn(gus)).toEqual(['t_1004'])
    expect((await gus.get('/portal/tickets/t_1010')).code).toBe('not_found')
    const ann = await mock.as('u_ann')
    const [user] = smallWorkspace.users
    mock.db.putUser({
      ...user,
      id: 'u_ann',
      name: 'Ann Lee',
      email: 'ann@examply.com',
      createdAt: '2026-11-01T09:00:00Z',
      companyIds: ['co_birch'],
    })
    expect(await idsIn(ann)).toEqual(['t_1004'])
    expect((await ann.get('/portal/tickets/t_1001')).code).toBe('not_found')
    mock.db.putUser({
      id: 'u_ann',
      name: 'Ann Lee',
      email: 'ann@examply.com',
      createdAt: '2026-11-01T09:00:00Z',
      companyIds: [],
    })
    expect((await ann.get('/portal/tickets/t_1001')).code).toBe('portal_no_access')
  })

  it('keeps people without a company apart', async () => {
    const access = { audience: ruleOf('person.name', 'has_any_value') }
    const tickets = [...smallWorkspace.tickets, ticketOf(1011, { companyId: null, createdBy: 'u_ann' })]
    const mock = startMock(workspaceWith({ access }, { tickets }))
    expect(await idsIn(await mock.as('u_eve'))).toEqual(['t_1005'])
    expect(await idsIn(await mock.as('u_ann'))).toContain('t_1011')
    expect(await idsIn(await mock.as('u_bob'))).not.toContain('t_1011')
  })

  it('never shows notes, internal labels, hidden attributes or addresses', async () => {
    const mock = startMock()
    for (const id of ['u_ann', 'u_bob', 'u_dee']) {
      const client = await mock.as(id)
      const texts = [
        (await client.get('/portal/tickets.csv')).text,
        (await client.get('/messenger/tickets')).text,
      ]
      for (const query of ['', '?q=invoice', '?q=flux', '?sort=state'])
        texts.push((await client.get(`/portal/tickets${query}`)).text)
      for (const { id: ticket } of smallWorkspace.tickets)
        texts.push((await client.get(`/portal/tickets/${ticket}`)).text)
      for (const secret of [
        'flux',
        'hushhush',
        'Awaiting',
        'engineering',
        '@',
        'tm_ben',
        'kept to ourselves',
      ])
        expect(texts.join('\n')).not.toContain(secret)
    }
    const ann = await mock.as('u_ann')
    for (const q of [
      'flux',
      'capacitor',
      'hushhush',
      'untriaged',
      'awaiting answer',
      'examply',
      'rounding',
      'ourselves',
    ])
      expect(await idsIn(ann, `?q=${q}`)).toEqual([])
  })

  it('case 13: has no preview while the setting is off', async () => {
    const mock = startMock(workspaceWith({ previewColumn: false }))
    const { body, text } = await (
      await mock.as('u_ann')
    ).get<Schemas['TicketList']>('/portal/tickets?q=invoice')
    expect(body.items.length).toBeGreaterThan(0)
    expect(text).not.toContain('preview')
  })

  it('leaves the Messenger as it is when people are restricted', async () => {
    const items = async (restricted: boolean) => {
      const mock = startMock(workspaceWith({ visibility: { restricted, audience: null } }))
      const bob = await mock.as('u_bob')
      const { body } = await bob.get<Schemas['MessengerTickets']>('/messenger/tickets')
      return body.items.map(({ id }) => id)
    }
    expect(await items(true)).toEqual(['t_1009', 't_1002'])
    expect(await items(true)).toEqual(await items(false))
  })
})

const hidden: fc.Arbitrary<Partial<Ticket>> = fc.record(
  {
    typeId: fc.constantFrom('tt_bug', 'tt_question'),
    createdBy: fc.constantFrom('u_ann', 'u_bob', 'u_cat', 'u_eve'),
    title: fc.constantFrom('Invoice', 'résumé', '1001', '=x'),
    createdAt: fc.constantFrom('2026-10-01T00:00:00Z', '2026-11-19T00:00:00Z'),
    stateId: fc.constantFrom('st_new', 'st_escalated', 'st_done'),
  },
  { requiredKeys: [] },
)
const ways: fc.Arbitrary<Partial<Ticket>> = fc.constantFrom<Partial<Ticket>[]>(
  { shared: false },
  { typeId: 'tt_internal' },
  { typeId: 'tt_tracker' },
  { companyId: 'co_birch', createdBy: 'u_cat' },
  { companyId: null, createdBy: 'u_eve' },
)

const fetched = [
  '/portal',
  '/portal/tickets?limit=2',
  '/portal/tickets?limit=100',
  '/portal/tickets?q=invoice',
  '/portal/tickets?q=1001',
  '/portal/tickets?sort=state&order=asc&limit=3',
  '/portal/tickets?tab=created_by_me&type=tt_bug',
  '/portal/tickets.csv?sort=title',
  '/portal/tickets/t_1001',
  '/messenger/tickets',
  '/help-center',
]

describe('what is hidden', () => {
  it('changes nothing that a user can fetch when it is added: no order, count, cursor, facet or time', async () => {
    const mock = startMock()
    const ann = await mock.as('u_ann')
    const all = () => Promise.all(fetched.map(async (path) => (await ann.get(path)).text))
    const before = await all()
    let number = 5000
    await fc.assert(
      fc.asyncProperty(hidden, ways, async (its, way) => {
        number += 1
        mock.db.putTicket(ticketOf(number, { ...its, ...way }))
        const noted = mock.db.tickets.get('t_1001') ?? ticketOf(1001, {})
        const note = {
          id: `n_${number}`,
          kind: 'note' as const,
          author: byTeammate('tm_ben'),
          body: 'Invoice',
          at: '2026-11-19T00:00:00Z',
        }
        mock.db.putTicket({ ...noted, parts: [...noted.parts, note] })
        expect(await all()).toEqual(before)
      }),
      { numRuns: 12 },
    )
  })
})
