import type { Client } from './client'
import { type Config, UsageError } from './config'
import { seedConfig, seedWorkspace } from './seedWorkspace'

export interface Seeded {
  /** What is true of the data now. */
  readonly told: Omit<Config, 'seed'>
  /** @returns what could not be put back */
  putBack(client: Client): Promise<string[]>
}

/**
 * Brings the kit's own data into an API that has the mock's operations, and keeps what was there to put it back.
 * @throws UsageError when the API has no such operations
 */
export async function seedTheMock(client: Client): Promise<Seeded> {
  const before = await client.get('/mock/workspace')
  const isThere = before.status === 200 && before.exchange.shapeErrors.length === 0
  const { status, text } = isThere ? await client.put('/mock/workspace', seedWorkspace) : before
  if (status !== 204)
    throw new UsageError(
      `The personas file says "seed", but this API does not take a workspace (/mock/workspace answered ${status}: ${text.slice(0, 300)}).`,
    )
  return {
    told: seedConfig,
    async putBack(after) {
      const answer = await after.put('/mock/workspace', before.body)
      return answer.status === 204 ? [] : ['/mock/workspace']
    },
  }
}
