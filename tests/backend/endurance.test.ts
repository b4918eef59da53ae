import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { startMock } from '../support/backend'

const asked: [string, string, string?][] = [
  ['GET', '/portal/tickets?limit=2'],
  ['GET', '/portal/tickets?q=invoice'],
  ['GET', '/portal/tickets/t_1001'],
  ['GET', '/portal/tickets/t_1006'],
  ['GET', '/portal/tickets.csv'],
  ['GET', '/portal/tickets?limit=0&foo=1'],
  ['GET', '/help-center'],
  ['GET', '/nowhere'],
  ['POST', '/portal/tickets/t_1001/replies', '{"body":1}'],
  ['PATCH', '/settings/portal', '{}'],
]

it('answers ten thousand requests without keeping anything of them', { timeout: 60_000 }, async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const mock = startMock()
  const token = await mock.tokenOf('u_ann')
  const before = mock.db.revision

  async function heapAfter(requests: number): Promise<number> {
    for (let i = 0; i < requests; i += 1) {
      const [method = '', path = '', body] = asked[i % asked.length] ?? []
      const headers = {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': `${i}`,
      }
      const init = { method, headers, ...(body !== undefined && { body }) }
      const response = await mock.backend.fetch(new Request(`http://mock.test/api/v1${path}`, init))
      await response.text()
    }
    collect()
    return process.memoryUsage().heapUsed
  }

  const warm = await heapAfter(2000)
  const grown = (await heapAfter(8000)) - warm
  expect(mock.db.revision).toBe(before)
  expect(grown / 8000).toBeLessThan(400)
})
