import type { AudienceIndex } from './audienceIndex'
import type { Bits } from './bits'
import { firstOf } from './pages'
import { compareKeys } from './text'

/** How many people have an e-mail domain. */
export interface DomainCount {
  readonly domain: string
  readonly count: number
}

/** The e-mail domains among some people. */
export interface Domains {
  /** The most frequent first, then by name. */
  readonly largest: DomainCount[]
  /** How many domains there are, and how many people have one. */
  readonly size: number
  readonly people: number
}

/**
 * The e-mail domains of a set of users; users without one are left out.
 * @param limit how many of the largest
 * @param but a domain not to count
 */
export function countDomains(index: AudienceIndex, users: Bits, limit: number, but?: string): Domains {
  const column = index.personColumn('person.emailDomain')
  const { codes, values } = column ?? { codes: new Int32Array(0), values: [] }
  const counts = new Int32Array(values.length)
  for (let word = 0; word < users.length; word++)
    for (let left = users[word] ?? 0; left !== 0; left &= left - 1) {
      const code = codes[(word << 5) + 31 - Math.clz32(left & -left)] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
    }
  const found: DomainCount[] = []
  let people = 0
  for (const [code, count] of counts.entries()) {
    const domain = values[code]
    if (count === 0 || typeof domain !== 'string' || domain === but) continue
    people += count
    found.push({ domain, count })
  }
  const largest = firstOf(found, limit, (a, b) => b.count - a.count || compareKeys(a.domain, b.domain))
  return { largest, size: found.length, people }
}
