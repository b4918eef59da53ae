import { describe, expect, it } from 'vitest'
import { type Schemas, startMock } from '../support/backend'

type Detail = Schemas['TicketDetail']
type Result = Schemas['ReplyResult']

const key = (value: string) => ({ 'Idempotency-Key': value })
const fine = {
  typeId: 'tt_bug',
  title: ' Too slow ',
  description: 'Since today',
  attributes: { at_impact: 'A team' },
}
const kinds = ({ parts }: Detail) => parts.map(({ kind }) => kind)

describe('a reply', () => {
  it('moves a ticket that waits on the customer, right after the comment', async () => {
    const ann = await startMock().as('u_ann')
    const { body } = await ann.post<Result>('/portal/tickets/t_1001/replies', { body: 'Here they are' })
    expect(body.part).toMatchObject({
      kind: 'comment',
      body: 'Here they are',
      author: { kind: 'user', id: 'u_ann' },
    })
    expect(kinds(body.ticket)).toEqual(['state_change', 'comment', 'comment', 'state_change'])
    expect(body.ticket.state).toEqual({ category: 'in_progress', label: 'In progress' })
    expect((await ann.get<Detail>('/portal/tickets/t_1001')).body).toEqual(body.ticket)
  })

  it('reopens a resolved ticket only where its type says so', async () => {
    const dee = await startMock().as('u_dee')
    const reopened = (await dee.post<Result>('/portal/tickets/t_1009/replies', { body: 'Not yet' })).body
      .ticket
    expect([reopened.state.category, kinds(reopened)]).toEqual(['in_progress', ['comment', 'state_change']])
    const closed = (await dee.post<Result>('/portal/tickets/t_1003/replies', { body: 'Thanks' })).body.ticket
    expect([closed.state.category, kinds(closed)]).toEqual(['resolved', ['comment']])
  })
})

describe('a new ticket', () => {
  it('is shared, first in its workflow, of the only company, and can be read where it says', async () => {
    const mock = startMock()
    const [ann, bob] = [await mock.as('u_ann'), await mock.as('u_bob')]
    const made = await ann.post<Detail>('/portal/tickets', fine)
    expect(made.body).toMatchObject({
      number: 1011,
      title: 'Too slow',
      state: { category: 'submitted', label: 'Received' },
      company: { id: 'co_acme' },
      creator: { id: 'u_ann' },
      attributes: [{ id: 'at_impact', value: 'A team' }],
      parts: [],
    })
    const place = made.headers.get('Location')?.replace('/api/v1', '') ?? ''
    expect((await bob.get(place)).body).toEqual(made.body)
  })
})

describe('a double submit', () => {
  it('makes one ticket and one reply, however it is repeated', async () => {
    const mock = startMock()
    const ann = await mock.as('u_ann')
    const tickets = await Promise.all(
      Array.from({ length: 10 }, () => ann.post<Detail>('/portal/tickets', fine, key('one'))),
    )
    expect(new Set(tickets.map(({ text, status }) => status + text)).size).toBe(1)
    expect(tickets[0]?.headers.get('Location')).toBe(tickets[9]?.headers.get('Location'))
    expect(mock.db.tickets.size).toBe(11)

    const replies = await Promise.all(
      Array.from({ length: 10 }, () =>
        ann.post('/portal/tickets/t_1001/replies', { body: 'Hi' }, key('two')),
      ),
    )
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    expect(mock.db.tickets.get('t_1001')?.parts).toHaveLength(5)
    expect((await ann.post('/portal/tickets', fine, key('three'))).status).toBe(201)
    expect((await ann.post('/portal/tickets', fine)).status).toBe(201)
    expect(mock.db.tickets.size).toBe(13)
  })

  it('with another request under the same key is refused', async () => {
    const ann = await startMock().as('u_ann')
    const reordered = {
      attributes: { at_impact: 'A team' },
      description: 'Since today',
      title: ' Too slow ',
      typeId: 'tt_bug',
    }
    expect((await ann.post('/portal/tickets', fine, key('k'))).status).toBe(201)
    expect((await ann.post('/portal/tickets', reordered, key('k'))).status).toBe(201)
    expect((await ann.post('/portal/tickets', { ...fine, title: 'Other' }, key('k'))).code).toBe(
      'idempotency_mismatch',
    )
    expect((await ann.post('/portal/tickets/t_1001/replies', { body: 'Hi' }, key('k'))).code).toBe(
      'idempotency_mismatch',
    )
    expect((await ann.post('/portal/tickets/t_1001/replies', { body: 'Hi' }, key('r'))).status).toBe(201)
    expect((await ann.post('/portal/tickets/t_1002/replies', { body: 'Hi' }, key('r'))).code).toBe(
      'idempotency_mismatch',
    )
  })

  it('is nobody else’s, and forgotten after a day', async () => {
    const mock = startMock()
    const [ann, bob] = [await mock.as('u_ann'), await mock.as('u_bob')]
    const one = await ann.post<Detail>('/portal/tickets', fine, key('k'))
    const other = await bob.post<Detail>('/portal/tickets', { ...fine, title: 'Bob’s' }, key('k'))
    expect(other.body.title).toBe('Bob’s')
    await mock.nobody.post('/mock/scenario', { now: '2026-11-21T12:00:01Z' })
    const later = await (await mock.as('u_ann')).post<Detail>('/portal/tickets', fine, key('k'))
    expect(later.body.id).not.toBe(one.body.id)
  })

  it('remembers no failure, and looks at the form first', async () => {
    const ann = await startMock().as('u_ann')
    expect((await ann.post('/portal/tickets', { ...fine, title: ' ' }, key('k'))).status).toBe(422)
    expect((await ann.post('/portal/tickets', fine, key('k'))).status).toBe(201)
    expect((await ann.post('/portal/tickets', { ...fine, foo: 1 }, key('k'))).code).toBe('invalid')
    expect((await ann.post('/portal/tickets', fine, key('x'.repeat(256)))).pointers).toEqual([''])
    expect((await ann.post('/portal/tickets', fine, key(''))).pointers).toEqual([''])
  })

  it('brings back nothing that its sender may no longer see', async () => {
    const mock = startMock()
    const ann = await mock.as('u_ann')
    const made = await ann.post<Detail>('/portal/tickets', fine, key('k'))
    await ann.post('/portal/tickets/t_1001/replies', { body: 'Hi' }, key('r'))
    const user = mock.db.world(0).usersById.get('u_ann')
    if (user) mock.db.putUser({ ...user, companyIds: ['co_birch'] })
    expect((await ann.post('/portal/tickets', fine, key('k'))).code).toBe('not_found')
    expect((await ann.post('/portal/tickets/t_1001/replies', { body: 'Hi' }, key('r'))).code).toBe(
      'not_found',
    )
    if (user) mock.db.putUser({ ...user, companyIds: [] })
    expect((await ann.post('/portal/tickets', fine, key('k'))).code).toBe('portal_no_access')
    expect(mock.db.tickets.get(made.body.id)?.title).toBe('Too slow')
  })
})
