import { describe, expect, it } from 'vitest'
import { type Client, type Schemas, startMock, workspaceWith } from '../support/backend'
import { byUser, ruleOf, smallWorkspace, ticketOf } from '../support/smallWorkspace'

type List = Schemas['TicketList']

const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T

/** Sixty tickets with many ties, so that an order that is not total would show. */
const many = Array.from({ length: 60 }, (_, i) =>
  ticketOf(2000 + i, {
    title: pick(['Invoice', 'invoice 2', 'Émile', '', 'Zebra invoice'], i),
    description: i % 7 === 0 ? 'About an invoice' : '',
    typeId: pick(['tt_bug', 'tt_question'], i),
    stateId: pick(['st_new', 'st_progress', 'st_escalated', 'st_wait', 'st_done'], i),
    createdBy: pick(['u_ann', 'u_bob', 'u_dee'], i),
    companyId: pick(['co_acme', 'co_birch'], Math.floor(i / 3)),
    createdAt: `2026-11-0${1 + (i % 4)}T10:00:00Z`,
    parts:
      i % 5
        ? []
        : [
            {
              id: `c_${i}`,
              kind: 'comment',
              author: byUser('u_bob'),
              body: 'invoice?',
              at: '2026-11-15T00:00:00Z',
            },
          ],
  }),
)
const busy = { ...smallWorkspace, tickets: many }

async function pages(client: Client, query: string, limit: number): Promise<List[]> {
  const answers: List[] = []
  for (let cursor: string | null = ''; cursor !== null; cursor = answers.at(-1)?.nextCursor ?? null) {
    const at = cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''
    const answer = await client.get<List>(`/portal/tickets?limit=${limit}&${query}${at}`)
    expect(answer.status).toBe(200)
    answers.push(answer.body)
  }
  return answers
}

const idsOf = (lists: List[]) => lists.flatMap(({ items }) => items.map(({ id }) => id))
const queries = [
  '',
  'q=invoice',
  'q=inv+about',
  'sort=title&order=asc',
  'sort=state',
  'sort=type&order=asc',
  'sort=number',
  'sort=createdAt',
  'q=invoice&sort=updatedAt&order=asc',
  'state=st_progress&type=tt_bug',
]

describe('the list', () => {
  it('case 2: is its pages joined, whatever their size: nothing twice, nothing missing, totals and facets throughout', async () => {
    const dee = await startMock(busy).as('u_dee')
    for (const query of queries) {
      const [whole] = await pages(dee, query, 100)
      const ids = idsOf(whole ? [whole] : [])
      expect(ids).toHaveLength(whole?.total ?? -1)
      expect(new Set(ids).size).toBe(ids.length)
      for (const limit of [1, 7, 25]) {
        const parts = await pages(dee, query, limit)
        expect(idsOf(parts)).toEqual(ids)
        expect(parts.every(({ total }) => total === whole?.total)).toBe(true)
        expect(parts[0]?.facets).toEqual(whole?.facets)
      }
    }
  })

  it('case 1: is the CSV file, row by row', async () => {
    const dee = await startMock(busy).as('u_dee')
    for (const query of queries) {
      const numbers = (await pages(dee, query, 100)).flatMap(({ items }) =>
        items.map(({ number }) => `${number}`),
      )
      const { text } = await dee.get(`/portal/tickets.csv?${query}`)
      const [head, ...lines] = text.split('\r\n')
      expect(head).toBe('number,title,type,state,company,creator,createdAt,updatedAt')
      expect(lines.pop()).toBe('')
      expect(lines.map((line) => line.split(',')[0])).toEqual(numbers)
    }
  })

  it('case 1: counts each filter’s values under all the other filters', async () => {
    const dee = await startMock(busy).as('u_dee')
    const filters = { types: 'type', states: 'state', creators: 'creator', companies: 'company' } as const
    const chosen = { type: 'tt_bug', state: 'st_progress,st_escalated', creator: 'u_ann', company: 'co_acme' }
    const asked = [{}, { type: chosen.type }, { state: chosen.state, creator: chosen.creator }, chosen]
    for (const filter of asked) {
      const { facets } = (await dee.get<List>(`/portal/tickets?q=inv&${new URLSearchParams(filter)}`)).body
      for (const [facet, parameter] of Object.entries(filters)) {
        const values = facets[facet as keyof typeof filters]
        let counted = 0
        for (const { value, count } of values) {
          const only = new URLSearchParams({ ...filter, [parameter]: value })
          expect((await dee.get<List>(`/portal/tickets?q=inv&limit=1&${only}`)).body.total).toBe(count)
          counted += count
        }
        const others = new URLSearchParams(filter)
        others.delete(parameter)
        expect(counted).toBe((await dee.get<List>(`/portal/tickets?q=inv&limit=1&${others}`)).body.total)
      }
    }
  })

  it('treats states that look alike as one', async () => {
    const ann = await startMock().as('u_ann')
    const dee = await startMock().as('u_dee')
    const { facets } = (await dee.get<List>('/portal/tickets')).body
    expect(facets.states).toContainEqual({
      value: 'st_progress,st_escalated',
      label: 'In progress',
      count: 2,
    })
    expect((await dee.get<List>('/portal/tickets?state=st_progress')).body.total).toBe(2)
    const detail = (await ann.get<Schemas['TicketDetail']>('/portal/tickets/t_1002')).body
    expect(detail.parts).toEqual([])
    expect(detail.updatedAt).toBe(detail.createdAt)
  })

  it('goes on in the same place while tickets come and go', async () => {
    const mock = startMock(busy)
    const dee = await mock.as('u_dee')
    const all = idsOf(await pages(dee, 'sort=number', 100))
    const first = (await dee.get<List>('/portal/tickets?sort=number&limit=10')).body
    mock.db.putTicket(ticketOf(9000, {}))
    mock.db.deleteTicket(first.items.at(-1)?.id ?? '')
    const second = (await dee.get<List>(`/portal/tickets?sort=number&limit=10&cursor=${first.nextCursor}`))
      .body
    expect(idsOf([second])).toEqual(all.slice(10, 20))
  })

  it('takes a cursor for nothing but the next page of the same list of the same person', async () => {
    const mock = startMock(busy)
    const [dee, ann] = [await mock.as('u_dee'), await mock.as('u_ann')]
    const { nextCursor } = (await dee.get<List>('/portal/tickets?q=inv&limit=2')).body
    const cursor = encodeURIComponent(nextCursor ?? '')
    const path = '/portal/tickets?q=inv'
    expect((await dee.get(`${path}&limit=5&cursor=${cursor}`)).status).toBe(200)
    const wrong = [
      '/portal/tickets?limit=2',
      `${path}&sort=title`,
      `${path}&order=asc`,
      `${path}&tab=created_by_me`,
      `${path}&type=tt_bug`,
      `${path}&createdFrom=2026-01-01`,
      '/portal/tickets?q=invo',
    ]
    for (const query of wrong)
      expect((await dee.get(`${query}&cursor=${cursor}`)).code).toBe('invalid_cursor')
    expect((await ann.get(`${path}&cursor=${cursor}`)).code).toBe('invalid_cursor')
    const other = await startMock(busy).as('u_dee')
    expect((await other.get(`${path}&cursor=${cursor}`)).code).toBe('invalid_cursor')
    for (const forged of [`${cursor}x`, `x${cursor}`, 'e30.x', '.', 'null', '%00', cursor.split('.')[0]])
      expect((await dee.get(`${path}&cursor=${forged}`)).code).toBe('invalid_cursor')
    expect((await dee.get(`${path}&cursor=`)).pointers).toEqual(['/cursor'])
    expect((await dee.get(`${path}&cursor=${'x'.repeat(2001)}`)).pointers).toEqual(['/cursor'])
  })

  it('goes on after titles of any length', async () => {
    const tickets = ['界', '🎉', 'é'].map((one, i) => ticketOf(4000 + i, { title: one.repeat(5000) }))
    const ann = await startMock({ ...smallWorkspace, tickets }).as('u_ann')
    expect(idsOf(await pages(ann, 'sort=title', 1))).toHaveLength(3)
  })

  it('is kept by nobody on the way', async () => {
    const mock = startMock(workspaceWith({ access: { audience: ruleOf('person.name', 'has_any_value') } }))
    const ann = await mock.as('u_ann')
    for (const path of [
      '/portal',
      '/portal/tickets',
      '/portal/tickets/t_1001',
      '/portal/tickets/no',
      '/portal/tickets.csv',
      '/messenger/tickets',
      '/session',
    ])
      expect((await ann.get(path)).headers.get('Cache-Control')).toBe('private, no-store')
  })

  it('writes CSV that no spreadsheet takes for formulas', async () => {
    const nasty = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', 'a,"b"', 'two\nlines', 'plain']
    const tickets = nasty.map((title, i) => ticketOf(3000 + i, { title }))
    const ann = await startMock({ ...smallWorkspace, tickets }).as('u_ann')
    const { text, headers } = await ann.get('/portal/tickets.csv?sort=number&order=asc')
    expect(headers.get('Content-Type')).toContain('text/csv')
    const expected = ["'=1+1", "'+1", "'-1", "'@x", "'\tx", '"\'\rx"', '"a,""b"""', '"two\nlines"', 'plain']
    const rest = 'Bug report,Received,Acme,Ann Lee,2026-11-01T09:00:00Z,2026-11-01T09:00:00Z\r\n'
    const lines = expected.map((title, i) => `${3000 + i},${title},${rest}`)
    expect(text).toBe(`number,title,type,state,company,creator,createdAt,updatedAt\r\n${lines.join('')}`)
  })
})
