import type { components } from '../../../src/shared/api/schema'
import { type Check, NotShown, type Trial } from '../kit/check'
import type { TicketRole } from '../kit/config'
import { homeOf, idsOf, listOf, listPath, needsAllTickets } from '../kit/lists'
import { rules } from '../kit/rules'
import { audienceOf } from '../kit/settings'
import type { Person } from '../kit/stage'

type Schemas = components['schemas']

const pathOf = (id: string) => `/portal/tickets/${encodeURIComponent(id)}`

/** Whether a ticket is in the list, in the file and by its id, all of which have to say the same. */
async function expectSeen(t: Trial, who: Person, id: string, isSeen: boolean, when: string): Promise<void> {
  const inWords = isSeen ? 'has to see' : 'must not see'
  const listed = await idsOf(t, who)
  t.holds(listed.includes(id) === isSeen, `The ${who.role} ${inWords} ticket ${id} in the list ${when}.`)
  const detail = await who.client.get(pathOf(id))
  if (isSeen)
    t.holds(detail.status === 200, `The ${who.role} ${inWords} ticket ${id} by its id ${when}.`, detail)
  else t.refuses(detail, 404, 'not_found', `Ticket ${id} for the ${who.role} ${when}`)
}

async function hiddenFromCustomer(t: Trial): Promise<Map<TicketRole, string>> {
  const roles: TicketRole[] = ['others', 'loners', 'leftBehind', 'backOffice', 'tracker', 'unshared']
  const found = new Map<TicketRole, string>()
  for (const role of roles) {
    try {
      found.set(role, await t.stage.ticket(role))
    } catch (error) {
      if (!(error instanceof NotShown)) throw error
    }
  }
  if (found.size > 0) return found
  throw new NotShown(
    'no ticket is known that the customer must not see (tickets/others, tickets/unshared, …)',
  )
}

export const visibilityChecks: readonly Check[] = [
  {
    id: 'visibility.truth-table',
    tag: 'core',
    writes: true,
    title: 'The toggle and the conditions restrict exactly whom they should, in list and by id',
    rule: rules.visibility,
    next: 'Compute “restricted” in one place from toggle, conditions and user, and let everything that reads tickets ask it.',
    async run(t) {
      const { customer, own, colleagues } = await cast(t)
      const others = await t.stage.ticket('others')
      const matching = audienceOf([customer.email.toUpperCase()])
      const missing = audienceOf([`nobody.${customer.email}`])
      const rows = [
        { restricted: false, audience: null, isRestricted: false },
        { restricted: false, audience: matching, isRestricted: false },
        { restricted: true, audience: null, isRestricted: true },
        { restricted: true, audience: matching, isRestricted: true },
        { restricted: true, audience: missing, isRestricted: false },
      ]
      for (const { isRestricted, ...visibility } of rows) {
        const rule = visibility.audience === null ? 'no conditions' : 'conditions'
        const matches = visibility.audience === matching ? ' that match' : ''
        const when = `with the toggle ${visibility.restricted ? 'on' : 'off'} and ${rule}${matches}`
        await t.stage.withPortal({ visibility }, async () => {
          await expectSeen(t, customer, own, true, when)
          await expectSeen(t, customer, colleagues, !isRestricted, when)
          await expectSeen(t, customer, others, false, when)
          const home = await homeOf(t, customer)
          const tabs = isRestricted ? 'created_by_me' : 'all,created_by_me'
          t.holds(home.tabs.join() === tabs, `The tabs are ${home.tabs.join()} instead of ${tabs} ${when}.`)
        })
      }
    },
  },
  {
    id: 'visibility.tab-all',
    tag: 'core',
    title: 'A restricted user who asks for all tickets is refused, in the list and in the file',
    rule: rules.tabs,
    next: 'Refuse tab=all with 403 visibility_restricted before looking anything up; do not fall back to another tab.',
    async run(t) {
      await t.stage.whileRestricted(async ({ client }) => {
        for (const path of [listPath('tab=all'), '/portal/tickets.csv?tab=all'].filter(t.stage.has))
          t.refuses(await client.get(path), 403, 'visibility_restricted', `${path} for a restricted user`)
      })
    },
  },
  {
    id: 'visibility.restricted',
    tag: 'core',
    title: 'Whoever is restricted has the tab of their own tickets, and sees no other ticket',
    rule: rules.visibility,
    next: 'Ask whether the user of the request is restricted wherever tickets are read, with the settings of this moment.',
    async run(t) {
      const { own, colleagues } = await cast(t)
      await t.stage.whileRestricted(async (who) => {
        const { tabs } = await homeOf(t, who)
        t.holds(tabs.join() === 'created_by_me', `The tabs of a restricted user are ${tabs.join()}.`)
        const { items, facets } = await listOf(t, who)
        const creators = [
          ...items.map(({ creator }) => creator.id),
          ...facets.creators.map(({ value }) => value),
        ]
        const other = creators.find((id) => id !== who.id)
        t.holds(other === undefined, `The list of a restricted user tells of tickets of ${other}.`)
        for (const id of who.role === 'customer' ? [colleagues] : [own, colleagues])
          await expectSeen(t, who, id, false, 'while they are restricted')
      })
    },
  },
  {
    id: 'visibility.hidden',
    tag: 'core',
    title:
      'Tickets that are internal, unshared, of another company or somebody else’s are in no list, and 404 by id',
    rule: rules.canSee,
    next: 'Ask one predicate for every way to a ticket; an id alone must never be enough.',
    async run(t) {
      const customer = t.stage.person('customer')
      for (const [role, id] of await hiddenFromCustomer(t))
        await expectSeen(t, customer, id, false, `(${role})`)
    },
  },
  {
    id: 'visibility.hidden-replies',
    tag: 'core',
    writes: true,
    title: 'Nobody can reply to a ticket that they cannot see',
    rule: rules.doesNotExist,
    next: 'Look the ticket up through the same predicate before writing to it.',
    async run(t) {
      const customer = t.stage.person('customer')
      for (const [role, id] of await hiddenFromCustomer(t)) {
        const answer = await customer.client.post(`${pathOf(id)}/replies`, { body: 'Conformance' })
        t.refuses(answer, 404, 'not_found', `A reply to ticket ${id} (${role})`)
      }
    },
  },
  {
    id: 'visibility.hidden-is-nothing',
    tag: 'core',
    title: 'A hidden ticket is answered byte for byte like an id that was never given out',
    rule: rules.doesNotExist,
    next: 'Answer both from the same line of code; only `instance` may differ.',
    async run(t) {
      const { client } = t.stage.person('customer')
      const never = await client.get(pathOf('never-given-out'))
      t.refuses(never, 404, 'not_found', 'An id that was never given out')
      const bare = (text: string) => text.replace(/,?"instance":"[^"]*"/, '')
      const told = (headers: Headers) =>
        [...headers.keys()]
          .filter((name) => !/^(date|x-request-id|traceparent|server-timing)$/.test(name))
          .join()
      for (const [role, id] of await hiddenFromCustomer(t)) {
        const hidden = await client.get(pathOf(id))
        if (hidden.status !== 404) continue
        const isSame = bare(hidden.text) === bare(never.text) && told(hidden.headers) === told(never.headers)
        t.holds(isSame, `The answer for ticket ${id} (${role}) differs from the one for no ticket.`, hidden)
      }
    },
  },
  {
    id: 'visibility.without-company',
    tag: 'core',
    title: 'Two people without a company never see each other’s tickets',
    rule: rules.canSee,
    next: 'A ticket without a company belongs to its creator alone: “no company” is not a company.',
    async run(t) {
      const id = await t.stage.ticket('loners')
      await expectSeen(t, t.stage.person('loner'), id, true, '(their own, without a company)')
      await expectSeen(t, t.stage.person('otherLoner'), id, false, '(somebody else’s, without a company)')
    },
  },
  {
    id: 'visibility.companies',
    tag: 'core',
    title: 'A user of two companies sees the tickets of both, and can tell them apart',
    rule: rules.canSee,
    next: 'Read all companies of the user, not the first.',
    async run(t) {
      const both = t.stage.person('both')
      await needsAllTickets(t, both)
      const { own } = await cast(t)
      const others = await t.stage.ticket('others')
      await expectSeen(t, both, own, true, '(one of their companies)')
      await expectSeen(t, both, others, true, '(the other of their companies)')
    },
  },
  {
    id: 'visibility.keeps-conditions',
    tag: 'core',
    writes: true,
    title: 'Turning the toggle off and on again keeps the conditions',
    rule: rules.keepsConditions,
    next: 'A PATCH of `restricted` alone leaves `audience` as it is.',
    async run(t) {
      const customer = t.stage.person('customer')
      const admin = t.stage.person('admin').client
      const audienceNow = async () => {
        const { visibility } = await t.read<Schemas['PortalSettings']>(admin, '/settings/portal')
        return JSON.stringify(visibility.audience)
      }
      await t.stage.restricting([customer], async () => {
        const before = await audienceNow()
        await t.stage.withPortal({ visibility: { restricted: false } }, async () => {
          t.holds((await audienceNow()) === before, 'Turning the toggle off lost or changed the conditions.')
        })
      })
    },
  },
]

async function cast(t: Trial) {
  const customer = t.stage.person('customer')
  return { customer, own: await t.stage.ticket('own'), colleagues: await t.stage.ticket('colleagues') }
}
