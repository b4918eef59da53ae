import type { AttributeValue, Company, User } from '../../domain/types'
import { oddUsers, userCast } from './cast'
import { companyNames, firstNames, industries, lastNames } from './names'
import { calendarDate, DAY, firstWord, iso } from './numbers'
import type { Random } from './random'
import { foreignScripts } from './scripts'

const departments = ['Finance', 'Operations', 'Engineering', 'Sales']
const roles = ['Member', 'Member', 'Member', 'Admin', 'contractor']
const plans = ['Enterprise', 'Business', 'Starter']
const regions = ['Europe', 'Americas', 'Asia-Pacific']

/** A company, where its people have their mail, and some of their names if it is not an English one (else `['']`). */
export interface Employer {
  readonly company: Company
  readonly domain: string
  readonly people: readonly string[]
}

/** Name, domain, people; companies from all over the world between the English ones, after the first few. */
const named = [...companyNames]
for (const [i, { head }] of foreignScripts.entries()) named.splice(6 + 2 * i, 0, head.slice(1).join(';'))

/** The companies, named ones first; `anchor` is "now" in milliseconds. */
export function seedEmployers(random: Random, count: number, anchor: number): Employer[] {
  return Array.from({ length: count }, (_, i) => {
    const [name = '', word = firstWord(name).toLowerCase(), people = ''] = (
      named[i] ?? `${random.pick(lastNames)} & ${random.pick(lastNames)};customer${i}`
    ).split(';')
    const plan = plans[i] ?? random.pick(plans)
    const size = random.int(2, 90) * random.pick([1, 10, 30])
    const company: Company = {
      id: `c_${i + 1}`,
      name,
      plan,
      industry: random.pick(industries),
      size,
      monthlySpend: size * random.int(4, 9),
      createdAt: iso(anchor - random.int(200, 1500) * DAY),
      tags: random.chance(0.3) ? [random.pick(['priority', 'renewal'])] : [],
      custom: {
        region: random.pick(regions),
        seats: random.int(3, 200),
        products: random.chance(0.5) ? ['Billing', 'Reports'] : ['Reports'],
        ...(random.chance(0.7) && { portal_pilot: plan === 'Enterprise' }),
      },
    }
    return { company, domain: i ? `${word}.example` : 'examply.com', people: people.split(',') }
  })
}

/** The part of an e-mail address before the @, from a name in Latin letters. */
function mailName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|'/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll(' ', '.')
}

/**
 * Users: the cast and the odd ones, then `count` in all. About 8 % belong to no company, 6 % to two.
 * The first companies get more people than the rest, except Examply, which stays small enough to know everybody.
 */
export function seedUsers(
  random: Random,
  count: number,
  employers: readonly Employer[],
  anchor: number,
): User[] {
  const taken = new Set<string>()
  const users: User[] = []

  function add(facts: Pick<User, 'id' | 'name' | 'email' | 'companyIds' | 'role' | 'tags'>): void {
    const age = random.int(20, 900)
    const department = random.pick(departments)
    const custom: Record<string, AttributeValue> = { department, newsletter: random.chance(0.4) }
    if (random.chance(0.3)) custom.job_title = `Head of ${department}`
    if (facts.role === 'contractor') custom.contract_end = calendarDate(anchor + random.int(-30, 200) * DAY)
    if (age > 700) custom.legacy_segment = 'A'
    taken.add(facts.email)
    users.push({
      ...facts,
      createdAt: iso(anchor - age * DAY),
      ...(random.chance(0.9) && { lastSeenAt: iso(anchor - random.int(0, age * 900) * 60_000) }),
      custom,
    })
  }

  for (const one of [...userCast, ...oddUsers]) add(one)

  for (let i = users.length; i < count; i++) {
    const at = random.chance(0.03)
      ? 0
      : 1 + Math.floor(random.next() * random.next() * (employers.length - 1))
    const from = random.chance(0.92) ? employers[at] : undefined
    const local = random.chance(0.7) && from ? random.pick(from.people) : ''
    const [name = '', latin = mailName(name)] = (
      local || `${random.pick(firstNames)} ${random.pick(lastNames)}`
    ).split('=')
    const domain = from?.domain ?? random.pick(['mailbox.example', 'post.example'])
    const email = `${latin}@${domain}`
    add({
      id: `u_${i}`,
      name,
      email: taken.has(email) ? `${latin}${i}@${domain}` : email,
      companyIds: [...new Set(from ? [from, random.chance(0.06) ? random.pick(employers) : from] : [])].map(
        ({ company }) => company.id,
      ),
      ...(random.chance(0.85) && { role: random.pick(roles) }),
      ...(random.chance(0.2) && { tags: [random.pick(['champion', 'beta'])] }),
    })
  }
  return users
}
