import { describe, expect, it } from 'vitest'
import { type Mock, startMock } from '../support/backend'
import { byTeammate, ticketOf } from '../support/smallWorkspace'

/** Reads an open stream piece by piece. */
async function listen({ backend, tokenOf }: Mock, id: string, headers: Record<string, string> = {}) {
  const authorization = { Authorization: `Bearer ${await tokenOf(id)}` }
  const address = 'http://mock.test/api/v1/portal/events'
  const response = await backend.fetch(new Request(address, { headers: { ...authorization, ...headers } }))
  expect(response.headers.get('Content-Type')).toContain('text/event-stream')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  return {
    next: async () => (await reader?.read())?.value ?? 'closed',
    leave: () => reader?.cancel(),
  }
}

const aLittle = () => new Promise((resolve) => setTimeout(resolve, 250))

describe('live updates', () => {
  it('come for what the viewer can see, and for nothing else', async () => {
    const mock = startMock()
    const ann = await listen(mock, 'u_ann')
    expect(await ann.next()).toBe(': welcome\n\n')
    const ticket = mock.db.tickets.get('t_1001') ?? ticketOf(1001, {})
    const note = {
      id: 'n',
      kind: 'note' as const,
      author: byTeammate('tm_ben'),
      body: 'x',
      at: '2026-11-20T12:00:00Z',
    }
    mock.db.putTicket({ ...ticket, parts: [...ticket.parts, note] })
    mock.db.putTicket(ticketOf(9001, { shared: false }))
    mock.db.putTicket(ticketOf(9002, { companyId: 'co_birch' }))
    mock.db.putTicket(ticketOf(9003, { typeId: 'tt_internal' }))
    await aLittle()
    await (await mock.as('u_bob')).post('/portal/tickets/t_1002/replies', { body: 'Still there' })
    expect(await ann.next()).toBe('event: tickets\ndata: {}\n\n')
    await (await mock.as('tm_ada')).edit('/settings/portal', { visibility: { restricted: true } })
    expect(await ann.next()).toBe('event: tickets\ndata: {}\n\n')
    await (await mock.as('tm_ada')).edit('/settings/portal', { access: { audience: null } })
    expect(await ann.next()).toBe('closed')
  })

  it('reach somebody who views as the user, and stop when nobody listens', async () => {
    const mock = startMock()
    const ada = await listen(mock, 'tm_ada', { 'X-View-As': 'u_cat' })
    await ada.next()
    mock.db.putTicket(ticketOf(9001, { companyId: 'co_birch' }))
    expect(await ada.next()).toContain('event: tickets')
    await ada.leave()
    mock.db.putTicket(ticketOf(9002, { companyId: 'co_birch' }))
    await aLittle()
    expect(mock.db.history).toHaveLength(1)
  })
})
