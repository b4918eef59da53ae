import type { AttributeValue, Ticket, TicketPart, TicketType, User } from '../../domain/types'
import { agents } from './cast'
import { seedTypes } from './catalogue'
import { connections, months, reports } from './names'
import { calendarDate, DAY, dayName, firstWord, grouped, iso, money } from './numbers'
import type { Employer } from './people'
import { say } from './phrases'
import type { Random } from './random'
import { englishScripts, foreignScripts } from './scripts'

const EXAMPLY = 'c_1'
const customerScripts = englishScripts.slice(0, -2)
const typesById = new Map(seedTypes.map((type) => [type.id, type]))

/** The state a turn leads to; tickets of other categories go from "Doing" to "Done". */
const stateAfter: Readonly<Record<string, string>> = {
  '>': 's_triage',
  '<': 's_triage',
  '?': 's_waiting',
  '!': 's_eng',
  '&': 's_review',
  '*': 's_solved',
}

function attributeValues(random: Random, type: TicketType, at: number): Record<string, AttributeValue> {
  const values: Record<string, AttributeValue> = {}
  for (const { id, dataType, options, requiredOnCreate } of type.attributes) {
    if (!requiredOnCreate && random.chance(0.3)) continue
    if (options) values[id] = random.pick(options)
    else if (dataType === 'number') values[id] = random.int(1, 40)
    else if (dataType === 'boolean') values[id] = random.chance(0.5)
    else if (dataType === 'date') values[id] = calendarDate(at + random.int(5, 30) * DAY)
    else if (dataType === 'tags') values[id] = [random.pick(['access', 'erasure'])]
    else values[id] = `REF-${random.int(1000, 9999)}`
  }
  return values
}

export interface TicketPlan {
  readonly count: number
  readonly users: readonly User[]
  readonly employers: readonly Employer[]
  /** "Now", in milliseconds: nothing happens after it. */
  readonly anchor: number
}

/** Tickets in the order they were raised, the last ones minutes ago; threads go as far as there was time for. */
export function seedTickets(random: Random, { count, users, employers, anchor }: TicketPlan): Ticket[] {
  const names = new Map<string | null, string>(employers.map(({ company }) => [company.id, company.name]))
  const staff = new Map<string | null, User[]>()
  for (const user of users)
    for (const id of user.companyIds) {
      const list = staff.get(id)
      if (list) list.push(user)
      else staff.set(id, [user])
    }
  const examply = staff.get(EXAMPLY) ?? users
  const cast = users.filter(({ id }) => ['u_leo', 'u_ines', 'u_pia'].includes(id))
  const round = Math.max(4, Math.floor(count / 60))

  /** Who raises the i-th ticket, for which company, about what; each round has one of Examply, every topic in turn. */
  function origin(i: number) {
    const turn = Math.floor(i / round)
    if (i % round === 0)
      return {
        creator: random.pick(turn % 3 ? examply : examply.slice(0, 3)),
        companyId: EXAMPLY,
        script: englishScripts[turn % englishScripts.length] ?? random.pick(englishScripts),
      }
    let creator = i % round === 1 ? cast[turn % 6] : undefined
    // Few people write most of the tickets. Examply's own have had their turn.
    while (!creator || creator.companyIds.join() === EXAMPLY)
      creator = users[Math.floor(random.next() * random.next() * users.length)]
    const own = creator.companyIds.filter((id) => id !== EXAMPLY)
    // One in a hundred has left the company since.
    const companyId = random.chance(0.01)
      ? random.pick(employers).company.id
      : own.length
        ? random.pick(own)
        : null
    const name = names.get(companyId)
    const foreign = random.chance(0.4) && foreignScripts.find(({ head }) => head[1] === name)
    return {
      creator,
      companyId,
      script: foreign || random.pick(random.chance(0.06) ? englishScripts : customerScripts),
    }
  }

  function ticket(i: number): Ticket {
    const { creator, companyId, script } = origin(i)
    const age = 1 - (i + random.next()) / count
    const created = anchor - age * (0.25 + 0.75 * age) * 540 * DAY - 60_000
    const number = 1001 + i
    const type = typesById.get(script.head[0] ?? '') ?? random.pick(seedTypes)
    const agent = random.pick(agents)
    const colleague = random.pick(staff.get(companyId) ?? [creator])
    const mate = colleague === creator ? random.pick(agents) : colleague
    const slots = {
      me: firstWord(creator.name),
      agent: firstWord(agent.name),
      mate: firstWord(mate.name),
      co: names.get(companyId) ?? creator.name,
      inv: `INV-${random.int(20_000, 89_999)}`,
      amt: money(random, 400, 9_000),
      amu: money(random, 90, 390),
      n: `${random.int(3, 28)}`,
      nk: `${random.int(1000, 9999)}`,
      nn: grouped(random.int(9_000, 90_000)),
      da: dayName(created - random.int(1, 6) * DAY),
      db: dayName(created + random.int(5, 20) * DAY),
      month: months[new Date(created - 31 * DAY).getUTCMonth()] ?? '',
      rep: random.pick(reports),
      int: random.pick(connections),
    }

    const isCustomer = type.category === 'customer'
    const parts: TicketPart[] = []
    let stateId = type.stateIds[0] ?? ''
    let at = created

    const nextId = () => `p${number}_${parts.length + 1}`
    function move(author: TicketPart['author'], toStateId: string) {
      if (toStateId === stateId) return
      parts.push({ id: nextId(), kind: 'state_change', author, at: iso(at), fromStateId: stateId, toStateId })
      stateId = toStateId
    }

    const byAgent = { kind: 'teammate', id: agent.id } as const
    // Some threads are left half-way, whatever their age.
    for (const { mark, words } of script.turns.slice(0, random.chance(0.75) ? 9 : random.int(0, 3))) {
      const isUser = mark === '>' || mark === '+'
      at += Math.floor((0.02 + random.next() * random.next()) * (isUser ? 2 : 0.8) * DAY)
      if (at > anchor || (mark === '+' && random.chance(0.4))) break
      const author = isUser
        ? ({ kind: 'user', id: (random.chance(0.12) ? colleague : creator).id } as const)
        : byAgent
      const kind = mark === '!' || mark === '&' ? 'note' : 'comment'
      parts.push({ id: nextId(), kind, author, at: iso(at), body: say(words, random, slots) })
      move(author, isCustomer ? (stateAfter[mark] ?? stateId) : mark === '*' ? 's_done' : 's_doing')
    }
    // A quiet month closes a solved ticket; customers do not notice, both states are "Resolved" to them.
    at += 30 * DAY
    if (stateId === 's_solved' && at < anchor && random.chance(0.5)) move(byAgent, 's_closed')

    return {
      id: `t_${number}`,
      number,
      typeId: type.id,
      stateId,
      title: say(script.title, random, slots),
      description: say(script.description, random, slots),
      companyId,
      createdBy: creator.id,
      shared: isCustomer && !random.chance(0.06),
      createdAt: iso(created),
      attributes: attributeValues(random, type, created),
      parts,
    }
  }

  return Array.from({ length: count }, (_, i) => ticket(i))
}
