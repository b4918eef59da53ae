import { describe, expect, it } from 'vitest'
import { generateWorkspace } from '../../mocks/db/seed/generateWorkspace'
import { personas } from '../../mocks/db/seed/personas'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { createDb } from '../../mocks/db/db'
import { companiesOf, isGranted } from '../../mocks/domain/access'
import { matches } from '../../mocks/domain/audience'
import { portalStatus, unmetPrerequisites } from '../../mocks/domain/prerequisites'
import { parseQuery, textTier } from '../../mocks/domain/search'
import type { Audience, Ticket, User, WorkspaceSettings } from '../../mocks/domain/types'
import { isRestricted, viewerOf, visibleTickets } from '../../mocks/domain/visibility'

const seed = generateWorkspace()
const now = Date.parse('2026-11-20T09:00:00Z')
const worldWith = (settings: WorkspaceSettings) => createDb({ ...seed, settings }).world(now)

const person = (id: string): User => {
  const user = seed.users.find((one) => one.id === id)
  if (!user) throw new Error(`No user ${id}`)
  return user
}
const [maya, tom, ines, leo, sam, pia] = ['u_maya', 'u_tom', 'u_ines', 'u_leo', 'u_sam', 'u_pia'].map(
  person,
) as [User, User, User, User, User, User]

const live = worldWith(settingsPresets.live)
const seenBy = (user: User, world = live) => visibleTickets(viewerOf(user, world), world)
const isOwn = (user: User) => (ticket: Ticket) => ticket.createdBy === user.id

describe('the people of the seed', () => {
  it('are all there to sign in as, each with a story', () => {
    const everybody = [...seed.teammates, ...seed.users]
    for (const { id, name, email, story } of personas) {
      expect(everybody).toContainEqual(expect.objectContaining({ id, name, email }))
      expect(story).toMatch(/^[A-Z].{20,}\.$/)
    }
  })

  it('let the customer admin of Examply see every shared customer ticket of her company', () => {
    const shared = seed.tickets.filter(({ companyId, shared: isShared }) => companyId === 'c_1' && isShared)
    expect(isGranted(maya, live)).toBe(true)
    expect(seenBy(maya)).toHaveLength(shared.length)
    expect(shared.length).toBeGreaterThan(45)
    expect(seenBy(maya).some(isOwn(maya))).toBe(true)
  })

  it('restrict a contractor of Examply to his own as soon as contractors are, however the role is written', () => {
    const restricted = worldWith(settingsPresets.contractorsRestricted)
    expect(isRestricted(tom, live)).toBe(false)
    expect(isRestricted(tom, restricted)).toBe(true)
    expect(isRestricted(person('u_ravi'), restricted)).toBe(true)
    expect(isRestricted(maya, restricted)).toBe(false)
    const own = seenBy(tom, restricted)
    expect(own.every(isOwn(tom))).toBe(true)
    expect(own.length).toBeGreaterThan(1)
    expect(seenBy(tom).length).toBeGreaterThan(own.length)
  })

  it('let somebody who works for two companies see the tickets of both', () => {
    const companies = new Set(seenBy(ines).map(({ companyId }) => companyId))
    expect(companies).toEqual(new Set(['c_1', 'c_2']))
  })

  it('let a freelancer without a company in, to see only what he raised himself', () => {
    expect(isGranted(leo, live)).toBe(true)
    expect(seenBy(leo).length).toBeGreaterThan(1)
    expect(seenBy(leo).every((ticket) => isOwn(leo)(ticket) && ticket.companyId === null)).toBe(true)
  })

  it('keep out the look-alike address and the company that is not let in', () => {
    expect(isGranted(sam, live)).toBe(false)
    expect(isGranted(person('u_otto'), live)).toBe(false)
    expect(isGranted(pia, live)).toBe(false)
    expect(seed.tickets.some(isOwn(pia))).toBe(true)
  })

  it('show what is wrong with “contains examply.com”', () => {
    const condition = (attribute: string, operator: 'contains' | 'is'): Audience => ({
      match: 'all',
      groups: [{ match: 'all', conditions: [{ attribute, operator, value: 'examply.com' }] }],
    })
    const letsIn = (audience: Audience, id: string) => {
      const context = { catalogue: live.catalogue, now, onInvalid: false }
      return matches(audience, person(id), companiesOf(person(id), live), context)
    }
    const ids = ['u_maya', 'u_ann', 'u_sam', 'u_otto']
    expect(ids.filter((id) => letsIn(condition('person.email', 'contains'), id))).toEqual(ids)
    expect(ids.filter((id) => letsIn(condition('person.emailDomain', 'is'), id))).toEqual(['u_maya', 'u_ann'])
  })
})

describe('the settings of the seed', () => {
  it('start with nothing set up, everything on the way, and a homepage whose portal card is hidden', () => {
    expect(portalStatus(seed.settings)).toBe('off')
    expect(unmetPrerequisites(seed.settings)).toHaveLength(5)
    const portal = seed.settings.layout.live.filter(({ kind }) => kind === 'customer_portal')
    expect(portal).toMatchObject([{ visible: false, locked: true }])
  })

  it('can start live, suspended, ready, or with people restricted', () => {
    expect(unmetPrerequisites(settingsPresets.ready)).toEqual([])
    expect(portalStatus(settingsPresets.ready)).toBe('off')
    expect(portalStatus(settingsPresets.live)).toBe('live')
    expect(portalStatus(settingsPresets.suspended)).toBe('suspended')
    expect(isRestricted(maya, worldWith(settingsPresets.everyoneRestricted))).toBe(true)
  })
})

describe('searching as Examply', () => {
  const found = (q: string, tickets = seenBy(maya)) => {
    const query = parseQuery(q)
    return tickets.map((ticket) => query && textTier(ticket, query)).filter((tier) => tier !== null)
  }

  it('finds “invoice” in titles, in descriptions, and in the conversation alone', () => {
    const tiers = found('invoice')
    expect(tiers.length).toBeGreaterThanOrEqual(5)
    expect(new Set(tiers)).toEqual(new Set([1, 2, 3]))
  })

  it.each(['bluebottle', 'churnwatch'])(
    'finds nothing for “%s”, which teammates write in notes only',
    (word) => {
      const holds = ({ kind, body = '' }: Ticket['parts'][number]) => kind === 'note' && body.includes(word)
      expect(seenBy(maya).filter(({ parts }) => parts.some(holds)).length).toBeGreaterThan(0)
      expect(found(word, seed.tickets)).toEqual([])
      const elsewhere = JSON.stringify(
        seed.tickets.map(({ parts, ...ticket }) => [ticket, parts.filter((part) => !holds(part))]),
      )
      expect(elsewhere).not.toContain(word)
    },
  )
})
