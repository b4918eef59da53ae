import type { AudienceIndex } from './audienceIndex'
import { type Bits, eachBit } from './bits'
import { compareKeys } from './text'

/** How many people have an e-mail domain. */
export interface DomainCount {
  readonly domain: string
  readonly count: number
}

/** The e-mail domains of a set of users, the most frequent first, then by name; users without one are left out. */
export function countDomains(index: AudienceIndex, users: Bits): DomainCount[] {
  const domains = index.personColumn('person.emailDomain')
  if (!domains) return []
  const counts = new Int32Array(domains.values.length)
  eachBit(users, (user) => {
    const code = domains.codes[user] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  })
  const found: DomainCount[] = []
  for (const [code, count] of counts.entries()) {
    const domain = domains.values[code]
    if (count > 0 && typeof domain === 'string') found.push({ domain, count })
  }
  return found.sort((a, b) => b.count - a.count || compareKeys(a.domain, b.domain))
}
