import type { components } from '../../../src/shared/api/schema'
import { type Check, NotShown, type Trial } from '../kit/check'
import { needsAllTickets } from '../kit/lists'
import { rules } from '../kit/rules'
import type { Person } from '../kit/stage'

type Schemas = components['schemas']

const spaceOf = (t: Trial, { client }: Person) =>
  t.read<Schemas['MessengerTickets']>(client, '/messenger/tickets')

export const messengerChecks: readonly Check[] = [
  {
    id: 'messenger.own',
    tag: 'messenger',
    title: 'The tickets space has what the user created, and nothing hidden',
    rule: rules.messenger,
    next: 'Apply category, sharing and company as in the portal, but not ticket visibility.',
    async run(t) {
      const customer = t.stage.person('customer')
      const own = await t.stage.ticket('own')
      const { enabled, items } = await spaceOf(t, customer)
      if (!enabled) throw new NotShown('the tickets space is off')
      const ids = items.map(({ id }) => id)
      t.holds(ids.includes(own), 'A ticket that the customer created is not there.')
      for (const role of [
        'colleagues',
        'others',
        'leftBehind',
        'backOffice',
        'tracker',
        'unshared',
      ] as const) {
        const id = await t.stage.ticket(role).catch(() => undefined)
        t.holds(id === undefined || !ids.includes(id), `A ticket is there that must not be (${role}).`)
      }
    },
  },
  {
    id: 'messenger.restricted',
    tag: 'messenger',
    writes: true,
    title:
      'Ticket visibility changes nothing in the tickets space, and a ticket that is hidden in the portal has no link',
    rule: rules.messenger,
    next: 'Do not ask whether the user is restricted, but for the links to the portal.',
    async run(t) {
      const customer = t.stage.person('customer')
      await needsAllTickets(t, customer)
      const word = t.stage.newWord()
      const raised = await t.stage.raise(t.stage.person('colleague'), `Conformance ${word}`)
      const path = `/portal/tickets/${encodeURIComponent(raised.id)}/replies`
      t.good(await customer.client.post(path, { body: 'I take part.' }), 'A reply to a colleague’s ticket')
      const before = (await spaceOf(t, customer)).items.map(({ id }) => id)
      t.holds(before.includes(raised.id), 'A ticket that the customer takes part in is not there.')
      await t.stage.restricting([customer], async () => {
        const { items } = await spaceOf(t, customer)
        t.holds(
          items.map(({ id }) => id).join() === before.join(),
          'Being restricted changed the tickets space.',
        )
        const theirs = items.find(({ id }) => id === raised.id)
        t.holds(!theirs?.href, 'A ticket has a link to the portal, where it is hidden.')
      })
    },
  },
  {
    id: 'messenger.off',
    tag: 'messenger',
    writes: true,
    title: 'With the tickets space off there are no tickets and no banner',
    rule: rules.messenger,
    next: 'Answer enabled: false, no items, no banner.',
    async run(t) {
      const customer = t.stage.person('customer')
      await t.stage.during('/settings/messenger', { ticketsSpace: false }, async () => {
        const { enabled, items, banner } = await spaceOf(t, customer)
        t.holds(
          !enabled && items.length === 0 && !banner.visible,
          'The tickets space is off and still shows something.',
        )
      })
    },
  },
]
