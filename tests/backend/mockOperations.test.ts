import { describe, expect, it } from 'vitest'
import { type Schemas, startMock } from '../support/backend'
import { everyoneInACompany, smallWorkspace, ticketOf } from '../support/smallWorkspace'

describe('the data set', () => {
  it('comes out as it went in', async () => {
    const mock = startMock()
    const { body } = await mock.nobody.get('/mock/workspace')
    expect(body).toEqual(smallWorkspace)
    expect((await startMock().nobody.put('/mock/workspace', body)).status).toBe(204)
  })

  it('is replaced whole, access rules with or without their wrapping', async () => {
    const mock = startMock()
    const ann = await mock.as('u_ann')
    const { settings } = smallWorkspace
    const tickets = [ticketOf(7, { title: 'Only this' })]
    // The contract describes the wrapped form only, so the bare one goes past the client that holds to it.
    const put = (access: unknown) =>
      mock.backend.fetch(
        new Request('http://mock.test/api/v1/mock/workspace', {
          method: 'PUT',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({
            ...smallWorkspace,
            tickets,
            settings: { ...settings, portal: { ...settings.portal, access } },
          }),
        }),
      )
    expect((await put(everyoneInACompany)).status).toBe(204)
    const { items } = (await ann.get<Schemas['TicketList']>('/portal/tickets')).body
    expect(items.map(({ number }) => number)).toEqual([7])
    expect((await ann.get('/portal/tickets/t_1001')).code).toBe('not_found')
    expect((await put(null)).status).toBe(204)
    expect((await ann.get('/portal')).code).toBe('portal_no_access')
    expect((await mock.nobody.send('POST', '/mock/reset')).status).toBe(204)
    expect((await ann.get('/portal/tickets/t_1001')).status).toBe(200)
  })

  it('stays as it is when the new one is malformed, with a pointer to every such place', async () => {
    const mock = startMock()
    const before = mock.db.revision
    const [first, second, ...others] = smallWorkspace.tickets
    const wrong: [unknown, string[]][] = [
      [{ ...smallWorkspace, users: undefined }, ['/users']],
      [
        { ...smallWorkspace, tickets: [{ ...first, createdBy: 'u_nobody' }, ...others] },
        ['/tickets/0/createdBy'],
      ],
      [{ ...smallWorkspace, tickets: [first, { ...second, number: first?.number }] }, ['/tickets/1/number']],
      [
        { ...smallWorkspace, tickets: [{ ...first, stateId: 'x', typeId: 'y' }] },
        ['/tickets/0/typeId', '/tickets/0/stateId'],
      ],
      [{ ...smallWorkspace, now: 'noon' }, ['/now']],
      [[], ['']],
      [null, ['']],
    ]
    for (const [body, pointers] of wrong) {
      const answer = await mock.nobody.put('/mock/workspace', body)
      expect([answer.status, answer.pointers.toSorted()]).toEqual([422, pointers.toSorted()])
    }
    expect(mock.db.revision).toBe(before)
  })
})

describe('a scenario', () => {
  it('fails what it was told to, as often as it was told to, and never the mock’s own operations', async () => {
    const mock = startMock()
    const { nobody } = mock
    const ann = await mock.as('u_ann')
    const failNext = [
      { method: 'GET', path: '/portal/tickets/*', status: 500, times: 2 },
      { method: 'GET', path: '/messenger/*', status: 429, times: 1 },
      { method: 'POST', path: '*', status: 500, times: 1 },
    ]
    expect((await nobody.post('/mock/scenario', { failNext })).body).toMatchObject({
      failNext,
      failRate: 0,
      now: null,
    })
    expect((await ann.get('/portal/tickets')).status).toBe(200)
    expect((await ann.get('/portal/tickets/t_1001')).code).toBe('internal')
    expect((await ann.get('/portal/tickets/t_1002')).code).toBe('internal')
    expect((await ann.get('/portal/tickets/t_1001')).status).toBe(200)
    const limited = await ann.get('/messenger/tickets')
    expect([limited.code, limited.headers.get('Retry-After')]).toEqual(['rate_limited', '1'])
    expect((await ann.get('/messenger/tickets')).status).toBe(200)
    expect((await nobody.send('POST', '/mock/scenario', { body: {} })).status).toBe(200)
    expect((await ann.post('/portal/tickets/t_1001/replies', { body: 'Hi' })).code).toBe('internal')
    expect((await ann.post('/portal/tickets/t_1001/replies', { body: 'Hi' })).status).toBe(201)
    expect((await nobody.post('/mock/scenario', {})).body).toMatchObject({ failNext: [] })
  })

  it('breaks the connection, fails by chance, and can be called off field by field', async () => {
    const mock = startMock()
    const ann = await mock.as('u_ann')
    const script = (body: object) => mock.nobody.post('/mock/scenario', body)
    await script({ failNext: [{ method: 'GET', path: '/portal', status: 0, times: 1 }] })
    await expect(ann.get('/portal')).rejects.toThrow(TypeError)
    await script({ failRate: 1, latencyMs: [0, 1] })
    expect((await ann.get('/portal')).code).toBe('internal')
    expect((await script({ failRate: null })).body).toMatchObject({ failRate: 0, latencyMs: [0, 1] })
    expect((await ann.get('/portal')).status).toBe(200)
    expect((await script({ now: '2027-01-01T00:00:00Z' })).body).toMatchObject({
      now: '2027-01-01T00:00:00.000Z',
    })
    expect((await ann.get('/portal')).code).toBe('signed_out')
    await mock.nobody.send('POST', '/mock/reset')
    expect((await script({})).body).toEqual({ latencyMs: [0, 0], failRate: 0, failNext: [], now: null })
    expect((await ann.get('/portal')).status).toBe(200)
  })

  it('is refused with pointers when it makes no sense', async () => {
    const { nobody } = startMock()
    const wrong: [object, string[]][] = [
      [{ failRate: 2 }, ['/failRate']],
      [{ latencyMs: [5, 1] }, ['/latencyMs/1']],
      [{ latencyMs: [1] }, ['/latencyMs']],
      [{ now: 'noon' }, ['/now']],
      [{ now: '2026-11-20T23:59:60Z' }, ['/now']],
      [{ failNext: [{ method: 'GET', path: '/portal', status: 200, times: 1 }] }, ['/failNext/0/status']],
      [{ fail: true }, ['/fail']],
    ]
    for (const [body, pointers] of wrong)
      expect((await nobody.post('/mock/scenario', body)).pointers).toEqual(pointers)
  })

  it('holds a request up only as long as somebody waits for it', async () => {
    const mock = startMock()
    await mock.nobody.post('/mock/scenario', { latencyMs: [60_000, 60_000] })
    const given = new AbortController()
    const answer = mock.backend.fetch(
      new Request('http://mock.test/api/v1/help-center', { signal: given.signal }),
    )
    given.abort()
    await expect(answer).rejects.toThrow('aborted')
  })
})
