import { type Check, NotShown, type Trial } from '../kit/check'
import type { Answer } from '../kit/client'
import { rules } from '../kit/rules'

/** What answers 429, one way or another. */
async function provoke(t: Trial): Promise<Answer> {
  const { client } = t.stage.person('customer')
  const { rateLimit, seed } = t.stage.config
  if (seed && t.stage.mayWrite) {
    const failNext = [{ method: 'GET', path: '/portal', status: 429, times: 1 }]
    await t.stage.nobody.post('/mock/scenario', { failNext })
    return client.get('/portal')
  }
  if (!rateLimit) throw new NotShown('nothing is known to be limited (rateLimit)')
  for (let request = 0; request < rateLimit.requests; request++) {
    const answer = await client.get(rateLimit.path)
    if (answer.status === 429) return answer
  }
  throw new NotShown(`${rateLimit.requests} requests met no limit`)
}

export const rateLimitChecks: readonly Check[] = [
  {
    id: 'rate-limits.retry-after',
    tag: 'rate-limits',
    title: 'Who asks too much is told when to come back',
    rule: rules.rateLimits,
    next: 'Send Retry-After in seconds with every 429, and a problem with the code rate_limited.',
    async run(t) {
      const answer = await provoke(t)
      t.refuses(answer, 429, 'rate_limited', 'Asking too much')
      const wait = answer.headers.get('Retry-After') ?? ''
      t.holds(/^\d+$/.test(wait), `Retry-After is “${wait}” instead of a number of seconds.`, answer)
    },
  },
]
