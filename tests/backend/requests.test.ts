import { describe, expect, it } from 'vitest'
import { startMock } from '../support/backend'

describe('the form of a request', () => {
  it('is refused with a pointer to every parameter that is wrong', async () => {
    const ann = await startMock().as('u_ann')
    const wrong: Record<string, string[]> = {
      'limit=0': ['/limit'],
      'limit=101': ['/limit'],
      'limit=ten': ['/limit'],
      'limit=1.5': ['/limit'],
      'limit=': ['/limit'],
      'limit=1&limit=2': ['/limit'],
      'q=a&q=b': ['/q'],
      'tab=all&tab=all': ['/tab'],
      'tab=mine': ['/tab'],
      'sort=size': ['/sort'],
      'sort=relevance': ['/sort'],
      'sort=relevance&q=%20': ['/sort'],
      'order=up': ['/order'],
      'createdFrom=2026-02-30': ['/createdFrom'],
      'createdTo=2026-1-1': ['/createdTo'],
      'updatedFrom=yesterday': ['/updatedFrom'],
      'updatedTo=2026-11-20T00:00:00Z': ['/updatedTo'],
      'companyId=co_acme': ['/companyId'],
      '__proto__=1': ['/__proto__'],
      'a%2Fb~c=1&limit=0': ['/a~1b~0c', '/limit'],
      [`q=${'a'.repeat(201)}`]: ['/q'],
      [`q=${'a+b+c+d+e+f+g+h+i+j+k'}`]: ['/q'],
    }
    for (const [query, pointers] of Object.entries(wrong)) {
      const answer = await ann.get(`/portal/tickets?${query}`)
      expect([query, answer.status, answer.pointers]).toEqual([query, 422, pointers])
      expect((await ann.get(`/portal/tickets.csv?${query}`)).status).toBe(422)
    }
    const right = [
      `q=${'é'.repeat(200)}`,
      'q=a+b+c+d+e+f+g+h+i+j',
      'q=',
      'type=x&type=y&state=&company=co_acme',
    ]
    for (const query of right) expect((await ann.get(`/portal/tickets?${query}`)).status).toBe(200)
    expect((await ann.get('/portal?x=1')).pointers).toEqual(['/x'])
    expect((await ann.get('/portal/tickets.csv?limit=5')).pointers).toEqual(['/limit'])
  })

  it('is refused when the body is not what the contract says, and nothing is stored', async () => {
    const mock = startMock()
    const ann = await mock.as('u_ann')
    const before = mock.db.revision
    const replies = '/portal/tickets/t_1001/replies'
    const wrong: [unknown, string[]][] = [
      [{}, ['/body']],
      [{ body: '' }, ['/body']],
      [{ body: ' \n\t ' }, ['/body']],
      [{ body: 1 }, ['/body']],
      [{ body: 'x'.repeat(20_001) }, ['/body']],
      [{ body: 'Hi', author: { kind: 'teammate', id: 'tm_ada' } }, ['/author']],
      [{ body: 'Hi', createdBy: 'u_bob', companyId: 'co_birch' }, ['/createdBy', '/companyId']],
      [[], ['']],
      [null, ['']],
      ['Hi', ['']],
    ]
    for (const [body, pointers] of wrong) expect((await ann.post(replies, body)).pointers).toEqual(pointers)

    const json = { 'Content-Type': 'application/json' }
    const raw: [BodyInit | undefined, Record<string, string>][] = [
      ['{"body": "Hi"', json],
      ['', json],
      ['{"body":"Hi"}', {}],
      ['{"body":"Hi"}', { 'Content-Type': 'text/plain' }],
      [new URLSearchParams({ body: 'Hi' }), {}],
      [new Uint8Array([0x22, 0xff, 0x22]), json],
      ['['.repeat(50_000), json],
      [`${'['.repeat(5000)}${']'.repeat(5000)}`, json],
      [`{"body":"${'x'.repeat(1_100_000)}"}`, json],
      ['{"body":"Hi","__proto__":{"kind":"teammate"}}', json],
      ['{"body":"\\ud800"}', json],
      [undefined, json],
    ]
    for (const [content, headers] of raw) {
      const answer = await ann.send('POST', replies, {
        headers,
        ...(content !== undefined && { raw: content }),
      })
      expect([answer.status, answer.code]).toEqual([422, 'invalid'])
    }
    expect(mock.db.revision).toBe(before)
    expect(({} as { kind?: string }).kind).toBeUndefined()
  })

  it('case 14: never takes the words of others for a ticket', async () => {
    const mock = startMock()
    const [ann, dee, eve] = [await mock.as('u_ann'), await mock.as('u_dee'), await mock.as('u_eve')]
    const fine = { typeId: 'tt_bug', title: 'New', description: '', attributes: { at_impact: 'A team' } }
    const before = mock.db.revision
    const wrong: [object, string[]][] = [
      [{ companyId: 'co_birch' }, ['/companyId']],
      [{ companyId: 'nowhere' }, ['/companyId']],
      [{ companyId: null }, ['/companyId']],
      [{ typeId: 'tt_internal' }, ['/typeId']],
      [{ typeId: 'tt_tracker' }, ['/typeId']],
      [{ typeId: '__proto__' }, ['/typeId']],
      [{ title: '  ' }, ['/title']],
      [{ title: 'x'.repeat(256) }, ['/title']],
      [{ attributes: {} }, ['/attributes/at_impact']],
      [{ attributes: { at_impact: 'Nobody' } }, ['/attributes/at_impact']],
      [{ attributes: { at_impact: 'A team', at_secret: 'x' } }, ['/attributes/at_secret']],
      [{ attributes: { at_impact: 'A team', constructor: 'x' } }, ['/attributes/constructor']],
      [{ createdBy: 'u_bob' }, ['/createdBy']],
      [{ number: 1 }, ['/number']],
      [{ shared: false }, ['/shared']],
      [{ stateId: 'st_done' }, ['/stateId']],
    ]
    for (const [change, pointers] of wrong)
      expect((await ann.post('/portal/tickets', { ...fine, ...change })).pointers).toEqual(pointers)
    expect((await dee.post('/portal/tickets', fine)).pointers).toEqual(['/companyId'])
    expect((await eve.post('/portal/tickets', fine)).code).toBe('portal_no_access')
    expect(mock.db.revision).toBe(before)
    expect((await dee.post('/portal/tickets', { ...fine, companyId: 'co_birch' })).status).toBe(201)
    expect((await ann.post('/portal/tickets', fine)).status).toBe(201)
  })

  it('is refused for addresses and methods that are not there', async () => {
    const ann = await startMock().as('u_ann')
    for (const path of [
      '/',
      '/portal/',
      '/portal/tickets/',
      '/portals',
      '/portal/tickets/t_1001/',
      '/Portal',
    ])
      expect((await ann.get(path)).code).toBe('not_found')
    expect((await ann.get('http://mock.test/elsewhere')).code).toBe('not_found')
    for (const method of ['DELETE', 'PUT', 'OPTIONS', 'POST'])
      expect((await ann.send(method, '/portal')).code).toBe('not_found')
  })

  it('may name an id in any spelling, and gets a HEAD without a body', async () => {
    const ann = await startMock().as('u_ann')
    expect((await ann.get('/portal/tickets/%74_1001')).status).toBe(200)
    for (const id of ['%ZZ', '..%2Ft_1001', 't_1001%00', '%F0%9F%90%9E', 'T_1001', '1001', '%2e%2e'])
      expect((await ann.get(`/portal/tickets/${id}`)).code).toBe('not_found')
    const head = await ann.send('HEAD', '/portal/tickets')
    expect([head.status, head.text, head.headers.get('Cache-Control')]).toEqual([
      200,
      '',
      'private, no-store',
    ])
    expect((await ann.send('HEAD', '/portal/tickets/t_1006')).status).toBe(404)
    expect((await ann.send('HEAD', '/portal/events')).status).toBe(200)
  })
})
