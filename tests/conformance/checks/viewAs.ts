import { isDeepStrictEqual } from 'node:util'
import type { components } from '../../../src/shared/api/schema'
import type { Check } from '../kit/check'
import { addressOf, callerOf, hasBody, takesHeader } from '../kit/operations'
import { rules } from '../kit/rules'
import type { TicketDetail } from '../kit/stage'

type Schemas = components['schemas']

const viewingAs = (id: string) => ({ 'X-View-As': id })

/** Without the markers of pages, which belong to whoever got them. */
function bare(body: unknown): unknown {
  const isList = typeof body === 'object' && body !== null && 'nextCursor' in body
  return isList ? { ...body, nextCursor: null } : body
}

export const viewAsChecks: readonly Check[] = [
  {
    id: 'view-as.same-answer',
    tag: 'view-as',
    writes: true,
    title: 'Viewing as somebody brings exactly their answer, refusals included',
    rule: rules.viewAs,
    next: 'Resolve the user once at the door; nothing after it knows that a teammate is looking.',
    async run(t) {
      const admin = t.stage.person('admin').client
      const own = encodeURIComponent(await t.stage.ticket('own'))
      const paths = [
        '/portal',
        '/portal/tickets',
        `/portal/tickets/${own}`,
        ...['/help-center', '/portal/tickets.csv', '/messenger/tickets'].filter(t.stage.has),
      ]
      for (const role of ['customer', 'stranger', 'outsider'] as const) {
        const person = t.stage.people.get(role)
        if (!person) continue
        for (const path of paths) {
          const theirs = await person.client.get(path)
          const seen = await admin.get(path, viewingAs(person.id))
          const isSame =
            seen.status === theirs.status && isDeepStrictEqual(bare(seen.body), bare(theirs.body))
          t.holds(isSame, `${path}, viewed as the ${role}, is not what they are answered.`, seen)
        }
      }
      const session = await t.read<Schemas['Session']>(
        admin,
        '/session',
        viewingAs(t.stage.person('customer').id),
      )
      const isTold = session.kind === 'teammate' && session.viewAs?.id === t.stage.person('customer').id
      t.holds(isTold, 'The session does not say that the teammate is viewing as somebody.')
    },
  },
  {
    id: 'view-as.writes',
    tag: 'view-as',
    writes: true,
    title: 'Every write while viewing as somebody is refused, and nothing is stored',
    rule: rules.viewAs,
    next: 'Refuse every method but GET and HEAD as soon as the header is there, whatever the address.',
    async run(t) {
      const admin = t.stage.person('admin').client
      const customer = t.stage.person('customer')
      const path = `/portal/tickets/${encodeURIComponent(await t.stage.ticket('own'))}`
      const word = t.stage.newWord()
      for (const found of t.stage.operations.filter(({ method }) => method !== 'get')) {
        const isReply = found.operation.operationId === 'replyToTicket'
        const address = isReply ? `${path}/replies` : addressOf(found)
        const body = isReply ? { body: word } : {}
        const sending = { headers: viewingAs(customer.id), ...(hasBody(found) && { body }) }
        const answer = await admin.send(found.method.toUpperCase(), address, sending)
        t.refuses(
          answer,
          403,
          'read_only_preview',
          `${found.operation.operationId} while viewing as somebody`,
        )
      }
      const { parts } = await t.read<TicketDetail>(customer.client, path)
      t.holds(
        !parts.some((part) => part.kind === 'comment' && part.body === word),
        'The refused reply was stored.',
      )
    },
  },
  {
    id: 'view-as.permission',
    tag: 'view-as',
    title: 'Only a teammate with the permission may view as somebody, and only where it is meant',
    rule: rules.viewAs,
    next: 'Refuse the header from users, from teammates without view_as_user, and on other operations: 403 forbidden.',
    async run(t) {
      const { id } = t.stage.person('colleague')
      const wanted = 'Viewing as somebody'
      const observer = t.stage.people.get('observer')?.client
      if (observer)
        t.refuses(
          await observer.get('/portal', viewingAs(id)),
          403,
          'forbidden',
          `${wanted} without the permission`,
        )
      const customer = t.stage.person('customer').client
      t.refuses(await customer.get('/portal', viewingAs(id)), 403, 'forbidden', `${wanted} by a user`)
      const admin = t.stage.person('admin').client
      t.refuses(
        await admin.get('/portal', viewingAs('never-given-out')),
        404,
        'not_found',
        'Viewing as nobody',
      )
      for (const found of t.stage.operations) {
        const isMeant =
          found.method !== 'get' || takesHeader(found, 'X-View-As') || callerOf(found) === 'optional'
        if (isMeant) continue
        t.refuses(
          await admin.get(addressOf(found), viewingAs(id)),
          403,
          'forbidden',
          `${wanted} on ${found.template}`,
        )
      }
    },
  },
]
