import type { components } from '../../../src/shared/api/schema'
import type { Check, Trial } from '../kit/check'
import { listOf } from '../kit/lists'
import { attributesFor } from '../kit/newTicket'
import { rules } from '../kit/rules'
import type { Person, TicketDetail } from '../kit/stage'

type Schemas = components['schemas']

async function newTicket(t: Trial, { client }: Person, title: string) {
  const home = await t.read<Schemas['PortalHome']>(client, '/portal')
  const [type] = home.ticketTypes
  return { typeId: type?.id ?? '', title, description: '', attributes: type ? attributesFor(type) : {} }
}

export const idempotencyChecks: readonly Check[] = [
  {
    id: 'idempotency.repeat',
    tag: 'core',
    writes: true,
    title: 'The same request sent twice with one key makes one ticket, and is answered alike',
    rule: rules.once,
    next: 'Keep the key with the answer in the transaction that makes the ticket.',
    async run(t) {
      const customer = t.stage.person('customer')
      const word = t.stage.newWord()
      const body = await newTicket(t, customer, word)
      const key = { 'Idempotency-Key': word }
      const first = await customer.client.post<TicketDetail>('/portal/tickets', body, key)
      const second = await customer.client.post<TicketDetail>('/portal/tickets', body, key)
      const made = t.good(first, 'A new ticket')
      const again = t.good(second, 'The same ticket again')
      t.holds(made.id === again.id, 'The repeated request was answered with another ticket.', second)
      const { total } = await listOf(t, customer, `q=${word}`)
      t.holds(total === 1, `Sent twice with one key, the request made ${total} tickets.`, second)
    },
  },
  {
    id: 'idempotency.replies',
    tag: 'core',
    writes: true,
    title: 'A reply sent twice with one key stands once',
    rule: rules.once,
    next: 'Treat replies as tickets are treated.',
    async run(t) {
      const { client } = t.stage.person('customer')
      const path = `/portal/tickets/${encodeURIComponent(await t.stage.ticket('own'))}`
      const word = t.stage.newWord()
      const key = { 'Idempotency-Key': word }
      for (const _ of [1, 2]) t.good(await client.post(`${path}/replies`, { body: word }, key), 'A reply')
      const { parts } = await t.read<TicketDetail>(client, path)
      const count = parts.filter((part) => part.kind === 'comment' && part.body === word).length
      t.holds(count === 1, `Sent twice with one key, the reply stands ${count} times.`)
    },
  },
  {
    id: 'idempotency.mismatch',
    tag: 'core',
    writes: true,
    title: 'A key with another request is refused',
    rule: rules.once,
    next: 'Keep a print of the request beside the key.',
    async run(t) {
      const customer = t.stage.person('customer')
      const word = t.stage.newWord()
      const key = { 'Idempotency-Key': word }
      const body = await newTicket(t, customer, word)
      t.good(await customer.client.post('/portal/tickets', body, key), 'A new ticket')
      const other = await customer.client.post('/portal/tickets', { ...body, title: `${word} other` }, key)
      t.refuses(other, 422, 'idempotency_mismatch', 'The key with another title')
    },
  },
  {
    id: 'idempotency.viewers',
    tag: 'core',
    writes: true,
    title: 'Two people who happen to use one key each get their own ticket',
    rule: rules.once,
    next: 'Keep keys per viewer.',
    async run(t) {
      const word = t.stage.newWord()
      const key = { 'Idempotency-Key': word }
      const ids: string[] = []
      for (const role of ['customer', 'colleague'] as const) {
        const who = t.stage.person(role)
        const answer = await who.client.post<TicketDetail>(
          '/portal/tickets',
          await newTicket(t, who, word),
          key,
        )
        const { id, creator } = t.good(answer, 'A new ticket')
        t.holds(creator.id === who.id, `The ${role} got a ticket of somebody else.`, answer)
        ids.push(id)
      }
      t.holds(new Set(ids).size === 2, 'Both were answered with one ticket.')
    },
  },
]
