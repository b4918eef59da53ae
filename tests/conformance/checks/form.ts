import type { Check } from '../kit/check'
import { addressOf, callerOf, type Found, hasBody } from '../kit/operations'
import { rules } from '../kit/rules'
import { edit, fieldsOf, type SettingsPath } from '../kit/settings'
import type { Stage } from '../kit/stage'
import { attributesFor } from '../kit/newTicket'
import type { components } from '../../../src/shared/api/schema'

type Schemas = components['schemas']

/** Somebody who may call the operation. */
function callerFor(stage: Stage, found: Found) {
  return stage.person(callerOf(found) === 'teammate' ? 'admin' : 'customer').client
}

const isPlainGet = ({ method, template }: Found) => method === 'get' && !template.includes('{')

export const formChecks: readonly Check[] = [
  {
    id: 'form.unknown-parameters',
    tag: 'core',
    title: 'A query parameter that the operation does not have is refused',
    rule: rules.unknownFields,
    next: 'Refuse unknown parameters with 422 and a pointer; a misspelt filter must not show everything.',
    async run(t) {
      for (const found of t.stage.operations.filter(isPlainGet)) {
        const answer = await callerFor(t.stage, found).get(`${addressOf(found)}?no_such_parameter=1`)
        t.refuses(answer, 422, 'invalid', `An unknown parameter of ${found.template}`)
        const isNamed = answer.status !== 422 || answer.pointers.includes('/no_such_parameter')
        t.holds(isNamed, 'The errors do not point to the parameter (/no_such_parameter).', answer)
      }
    },
  },
  {
    id: 'form.parameters',
    tag: 'core',
    title: 'Parameters with impossible values are refused',
    rule: rules.contract,
    next: 'Validate the query against the contract before using it.',
    async run(t) {
      const { client } = t.stage.person('customer')
      const wrong = ['limit=0', 'limit=101', 'limit=ten', 'sort=colour', 'order=up', 'tab=mine']
      for (const query of [...wrong, 'createdFrom=2026-02-30', 'sort=relevance', 'tab=all&tab=all'])
        t.refuses(await client.get(`/portal/tickets?${query}`), 422, 'invalid', `The query ${query}`)
    },
  },
  {
    id: 'form.unknown-fields',
    tag: 'core',
    writes: true,
    title: 'A body with a field that the operation does not have is refused, on every address',
    rule: rules.unknownFields,
    next: 'Refuse what the schema of the body does not name (additionalProperties: false).',
    async run(t) {
      const id = await t.stage.ticket('own')
      for (const found of t.stage.operations.filter(hasBody)) {
        const address = addressOf(found).replace('never-given-out', encodeURIComponent(id))
        const sending = { body: { no_such_field: 1 } }
        const answer = await callerFor(t.stage, found).send(found.method.toUpperCase(), address, sending)
        t.refuses(answer, 422, 'invalid', `${found.operation.operationId} with an unknown field`)
      }
    },
  },
  {
    id: 'form.settings-fields',
    tag: 'settings',
    writes: true,
    title: 'Unknown and read-only fields of settings are refused, and nothing is stored',
    rule: rules.unknownFields,
    next: 'Validate the body against the contract (additionalProperties: false) before storing any of it.',
    async run(t) {
      const { client } = t.stage.person('admin')
      const path: SettingsPath = '/settings/portal'
      const stored = async () => JSON.stringify(fieldsOf(path, await t.read<object>(client, path)))
      const before = await stored()
      const previewColumn = (await t.read<Schemas['PortalSettings']>(client, path)).previewColumn
      for (const field of ['colour', 'status', 'url', 'updatedAt']) {
        const answer = await edit(client, path, { previewColumn: !previewColumn, [field]: 'x' })
        t.refuses(answer, 422, 'invalid', `A PATCH of the settings with “${field}”`)
        const after = await stored()
        t.holds(after === before, `The rest of a refused PATCH (with “${field}”) was stored.`, answer)
        if (after !== before) await edit(client, path, { previewColumn })
      }
    },
  },
  {
    id: 'form.ticket-fields',
    tag: 'core',
    writes: true,
    title: 'What a customer may not decide about a ticket is refused, and no ticket is made',
    rule: rules.unknownFields,
    next: 'Take creator, number, state and times from the server; refuse the fields when they are sent.',
    async run(t) {
      const { client, id } = t.stage.person('customer')
      const home = await t.read<Schemas['PortalHome']>(client, '/portal')
      const [type] = home.ticketTypes
      if (!type) return
      const title = t.stage.newWord()
      const good = { typeId: type.id, title, description: '', attributes: attributesFor(type) }
      const wrong = [{ createdBy: id }, { shared: true }, { stateId: 'x' }, { number: 1 }, { role: 'Admin' }]
      for (const more of wrong) {
        const answer = await client.post('/portal/tickets', { ...good, ...more })
        t.refuses(answer, 422, 'invalid', `A new ticket with “${Object.keys(more).join()}”`)
      }
      const found = await t.read<Schemas['TicketList']>(client, `/portal/tickets?q=${title}`)
      t.holds(found.total === 0, 'A ticket was made from a refused request.')
    },
  },
  {
    id: 'form.bodies',
    tag: 'core',
    writes: true,
    title: 'A body that is not JSON, or not an object, is refused',
    rule: rules.contract,
    next: 'Answer 422 with an empty pointer; a parser’s own error page is not a problem document.',
    async run(t) {
      const { client } = t.stage.person('customer')
      for (const raw of ['{"title":', 'title=x', '[]', 'null']) {
        const answer = await client.send('POST', '/portal/tickets', { raw })
        t.refuses(answer, 422, 'invalid', `The body ${raw}`)
      }
    },
  },
  {
    id: 'form.caches',
    tag: 'core',
    title: 'What customers are answered stays out of every cache',
    rule: rules.cache,
    next: 'Send Cache-Control: private, no-store on every customer answer, refusals included.',
    async run(t) {
      const { client } = t.stage.person('customer')
      const id = encodeURIComponent(await t.stage.ticket('own'))
      const some = ['/help-center', '/portal/tickets.csv', '/messenger/tickets'].filter(t.stage.has)
      const paths = ['/session', '/portal', '/portal/tickets', ...some]
      for (const path of [...paths, `/portal/tickets/${id}`]) {
        const answer = await client.get(path)
        const sent = (answer.headers.get('Cache-Control') ?? '').toLowerCase()
        const isKept = sent.includes('private') && sent.includes('no-store')
        t.holds(isKept, `Cache-Control of ${path} is “${sent}” instead of “private, no-store”.`, answer)
      }
    },
  },
]
