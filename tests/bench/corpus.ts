import { createRandom, type Random } from '../../mocks/db/seed/random'
import type { Company, Ticket, TicketState, TicketType, User } from '../../mocks/domain/types'

const syllables = [
  'in',
  'vo',
  'ca',
  're',
  'lo',
  'gi',
  'ste',
  'pa',
  'du',
  'mer',
  'ko',
  'li',
  'ta',
  'ne',
  'fu',
  'sy',
]
const vocabularySize = 20_000

/** Words of two to four syllables, no two alike, so that many share a beginning as real words do. */
function vocabulary(random: Random): string[] {
  const words = new Set<string>()
  while (words.size < vocabularySize) {
    words.add(
      Array.from({ length: random.int(2, 4) }, () => random.pick(syllables)).join('') +
        random.pick(['', 's', 'n', 'r']),
    )
  }
  return [...words]
}

/** As in real text, few words are frequent and most are rare. */
function writer(random: Random) {
  const words = vocabulary(random)
  const word = () => words[Math.floor(words.length * random.next() ** 4)] ?? ''
  return { words, text: (length: number) => Array.from({ length }, word).join(' ') }
}

const start = Date.UTC(2026, 0, 1)
const time = (minutes: number) => new Date(start + minutes * 60_000).toISOString()

export const state: TicketState = {
  id: 'state',
  category: 'in_progress',
  internalLabel: 'In progress',
  externalLabel: 'In progress',
}

export const type: TicketType = {
  id: 'type',
  name: 'Request',
  category: 'customer',
  stateIds: [state.id],
  attributes: [],
}

/**
 * Tickets of 200 companies, each with a description and four comments: about 2 kB of text.
 * @returns the words too, the most frequent first
 */
export function manyTickets(count: number): { tickets: Ticket[]; words: string[] } {
  const random = createRandom(1)
  const { words, text } = writer(random)
  const tickets = Array.from({ length: count }, (_, index): Ticket => {
    const user = `u${random.int(0, 999)}`
    return {
      id: `t${index}`,
      number: index + 1,
      typeId: type.id,
      stateId: state.id,
      title: text(6),
      description: text(80),
      companyId: `c${index % 200}`,
      createdBy: user,
      shared: true,
      createdAt: time(index),
      parts: Array.from({ length: 4 }, (__, part) => ({
        id: `p${index}-${part}`,
        kind: 'comment' as const,
        author: { kind: 'user' as const, id: user },
        body: text(50),
        at: time(index + part + 1),
      })),
    }
  })
  return { tickets, words }
}

export function manyCompanies(): Company[] {
  const random = createRandom(2)
  return Array.from({ length: 200 }, (_, index) => ({
    id: `c${index}`,
    name: `Company ${index}`,
    plan: random.pick(['Free', 'Team', 'Enterprise']),
    industry: random.pick(['Retail', 'Health', 'Energy']),
    size: random.int(1, 5000),
    monthlySpend: random.int(0, 20_000),
    createdAt: time(0),
  }))
}

/** Users of 200 companies, some of two and some of none, a tenth without a role. */
export function manyUsers(count: number): User[] {
  const random = createRandom(3)
  return Array.from({ length: count }, (_, index): User => {
    const companies = random.int(0, 9)
    const companyIds =
      companies === 0 ? [] : [`c${random.int(0, 199)}`, ...(companies === 1 ? [`c${index % 200}`] : [])]
    const domain = random.pick(['examply.com', 'north.example', 'south.example', 'notexamply.com'])
    return {
      id: `u${index}`,
      name: `Person ${index}`,
      email: `person${index}@${domain}`,
      companyIds: [...new Set(companyIds)],
      createdAt: time(random.int(0, 400_000)),
      lastSeenAt: time(random.int(0, 400_000)),
      tags: random.chance(0.3) ? ['beta'] : [],
      ...(random.chance(0.9) ? { role: random.pick(['Admin', 'Agent', 'Viewer', 'Contractor']) } : {}),
    }
  })
}
