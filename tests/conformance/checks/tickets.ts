import { isDeepStrictEqual } from 'node:util'
import type { components } from '../../../src/shared/api/schema'
import { type Check, NotShown, type Trial } from '../kit/check'
import { listOf, listPath } from '../kit/lists'
import { attributesFor } from '../kit/newTicket'
import { rules } from '../kit/rules'
import type { TicketDetail } from '../kit/stage'
import type { TicketRole } from '../kit/config'

type Schemas = components['schemas']

const pathOf = (id: string) => `/portal/tickets/${encodeURIComponent(id)}`

function lastVisible({ createdAt, parts }: TicketDetail): number {
  return Math.max(Date.parse(createdAt), ...parts.map(({ at }) => Date.parse(at)))
}

/** Everything the customer is shown, as text: list, file, Messenger and up to 20 tickets. */
async function everythingShown(t: Trial): Promise<string> {
  const { client } = t.stage.person('customer')
  await t.stage.ticket('own')
  const list = await client.get<Schemas['TicketList']>(listPath('limit=100'))
  const texts = [list.text, (await client.get('/portal')).text]
  for (const path of ['/portal/tickets.csv', '/messenger/tickets'].filter(t.stage.has))
    texts.push((await client.get(path)).text)
  const told = Object.values(t.stage.config.tickets ?? {})
  const ids = [
    ...told,
    ...t
      .good(list)
      .items.slice(0, 20)
      .map(({ id }) => id),
  ]
  for (const id of new Set(ids)) texts.push((await client.get(pathOf(id))).text)
  return texts.join('\n')
}

async function expectAbsent(t: Trial, word: string, what: string): Promise<void> {
  const isThere = (await everythingShown(t)).toLowerCase().includes(word.toLowerCase())
  const shown = t.stage.wire.exchanges.findLast(({ answer }) =>
    answer.toLowerCase().includes(word.toLowerCase()),
  )
  t.holds(!isThere, `“${word}” is ${what}, and the customer is shown it${shown ? ` by ${shown.path}` : ''}.`)
}

/** Replies as the customer, and says what state the ticket was in, is said to be in, and is in. */
async function reply(t: Trial, role: TicketRole) {
  const { client } = t.stage.person('customer')
  const id = await t.stage.ticket(role)
  const before = await t.read<TicketDetail>(client, pathOf(id))
  const answer = await client.post<Schemas['ReplyResult']>(`${pathOf(id)}/replies`, { body: 'Conformance' })
  const { ticket } = t.good(answer, 'A reply')
  const after = await t.read<TicketDetail>(client, pathOf(id))
  t.holds(
    isDeepStrictEqual(after, ticket),
    'The ticket that came with the reply is not the ticket as it is.',
    answer,
  )
  t.holds(after.parts.length > before.parts.length, 'The reply does not stand in the conversation.', answer)
  return { before: before.state.category, after: after.state.category, answer }
}

export const ticketChecks: readonly Check[] = [
  {
    id: 'tickets.updated-at',
    tag: 'core',
    title: 'updatedAt is the time of the last change that is shown, whatever happens inside',
    rule: rules.updatedAt,
    next: 'Do not take the row’s own “updated” column: notes and internal changes move it.',
    async run(t) {
      const customer = t.stage.person('customer')
      await t.stage.ticket('own')
      const { items } = await listOf(t, customer)
      const noted = t.stage.config.tickets?.noted
      const ids = [...(noted === undefined ? [] : [noted]), ...items.slice(0, 15).map(({ id }) => id)]
      for (const id of new Set(ids)) {
        const answer = await customer.client.get<TicketDetail>(pathOf(id))
        const ticket = t.good(answer, 'A ticket of the list')
        const isLast = Date.parse(ticket.updatedAt) === lastVisible(ticket)
        t.holds(
          isLast,
          `updatedAt of ${id} is ${ticket.updatedAt}; its last visible change is another.`,
          answer,
        )
      }
      if (noted === undefined)
        throw new NotShown('no ticket is known that has a note after all else (tickets/noted)')
    },
  },
  {
    id: 'tickets.notes',
    tag: 'core',
    title: 'Internal notes are shown nowhere',
    rule: rules.searched,
    next: 'Read the conversation without notes, rather than hiding them later.',
    run: (t) => expectAbsent(t, t.stage.word('note'), 'a word of an internal note'),
  },
  {
    id: 'tickets.internal-labels',
    tag: 'core',
    title: 'Internal labels of states are shown nowhere',
    rule: rules.labels,
    next: 'Send the external label wherever a state is named: rows, facets, changes of state, the file.',
    run: (t) => expectAbsent(t, t.stage.word('internalLabel'), 'an internal label'),
  },
  {
    id: 'tickets.hidden-attributes',
    tag: 'core',
    title: 'Attributes that are not for customers are shown nowhere',
    rule: rules.hiddenAttributes,
    next: 'Send only attributes that are visible to customers.',
    run: (t) => expectAbsent(t, t.stage.word('hiddenAttribute'), 'the value of a hidden attribute'),
  },
  {
    id: 'tickets.addresses',
    tag: 'core',
    title: 'Nobody is shown somebody else’s e-mail address',
    rule: rules.searched,
    next: 'Name people by id and name only.',
    async run(t) {
      const { email } = t.stage.person('colleague')
      await t.stage.ticket('colleagues')
      await expectAbsent(t, email, 'the address of the colleague')
    },
  },
  {
    id: 'tickets.reply-moves',
    tag: 'core',
    writes: true,
    title: 'A reply to a ticket that waits on the customer moves it on',
    rule: rules.replies,
    next: 'Add the comment and the change of state in one step.',
    async run(t) {
      const { before, after, answer } = await reply(t, 'waiting')
      if (before !== 'waiting_on_customer') throw new NotShown(`tickets/waiting is ${before}`)
      t.holds(after === 'in_progress', `After the reply the ticket is ${after}.`, answer)
    },
  },
  {
    id: 'tickets.reply-reopens',
    tag: 'core',
    writes: true,
    title: 'A reply reopens a resolved ticket of a type that says so',
    rule: rules.replies,
    next: 'Look at the type’s reopenOnReply.',
    async run(t) {
      const { before, after, answer } = await reply(t, 'reopens')
      if (before !== 'resolved') throw new NotShown(`tickets/reopens is ${before}`)
      t.holds(after === 'in_progress', `After the reply the ticket is ${after}.`, answer)
    },
  },
  {
    id: 'tickets.reply-stays',
    tag: 'core',
    writes: true,
    title: 'A reply to another resolved ticket stands, and leaves it resolved',
    rule: rules.replies,
    next: 'Store the comment, leave the state.',
    async run(t) {
      const { before, after, answer } = await reply(t, 'staysResolved')
      if (before !== 'resolved') throw new NotShown(`tickets/staysResolved is ${before}`)
      t.holds(after === 'resolved', `After the reply the ticket is ${after}.`, answer)
    },
  },
  {
    id: 'tickets.new',
    tag: 'core',
    writes: true,
    title: 'A new ticket is its creator’s, in their company, and in the list at once',
    rule: rules.newTickets,
    next: 'Take creator and company from the sign-in; make it shared.',
    async run(t) {
      const customer = t.stage.person('customer')
      const title = `Conformance ${t.stage.newWord()}`
      const { id, creator, company } = await t.stage.raise(customer, title)
      t.holds(creator.id === customer.id, `The creator is ${creator.id} instead of ${customer.id}.`)
      t.holds(company !== null, 'The ticket has no company, and its creator has one.')
      const { items } = await listOf(t, customer)
      t.holds(items[0]?.id === id, 'The new ticket is not the first of the list.')
    },
  },
  {
    id: 'tickets.new-refused',
    tag: 'core',
    writes: true,
    title: 'A ticket for another company, of another kind, or with something missing is refused',
    rule: rules.newTickets,
    next: 'Check company, type and attributes against what GET /portal offers to this very viewer.',
    async run(t) {
      const { client } = t.stage.person('customer')
      const home = await t.read<Schemas['PortalHome']>(client, '/portal')
      const [type] = home.ticketTypes
      if (!type) throw new NotShown('the customer has no type of ticket to raise')
      const good = { typeId: type.id, title: 'Conformance', description: '', attributes: attributesFor(type) }
      const wrong: [object, string][] = [
        [{ companyId: 'no-such-company' }, 'for a company that is not theirs'],
        [{ companyId: null }, 'for no company, from somebody who has one'],
        [{ typeId: 'no-such-type' }, 'of a type that does not exist'],
        [{ title: '   ' }, 'with a blank title'],
        [
          { attributes: { ...good.attributes, 'no-such-attribute': 'x' } },
          'with an attribute that its form does not have',
        ],
      ]
      const other = await t.stage.ticket('others').catch(() => undefined)
      if (other !== undefined) {
        const { company } = await t.read<TicketDetail>(t.stage.person('stranger').client, pathOf(other))
        if (company) wrong.push([{ companyId: company.id }, 'for a company of somebody else'])
      }
      if (Object.keys(good.attributes).length > 0)
        wrong.push([{ attributes: {} }, 'without what its form requires'])
      for (const [more, what] of wrong)
        t.refuses(
          await client.post('/portal/tickets', { ...good, ...more }),
          422,
          'invalid',
          `A ticket ${what}`,
        )
      const id = await t.stage.ticket('own')
      t.refuses(await client.post(`${pathOf(id)}/replies`, { body: ' ' }), 422, 'invalid', 'A blank reply')
    },
  },
]
