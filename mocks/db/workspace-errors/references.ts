import { contentErrors } from '../../domain/layoutErrors'
import { parseDay } from '../../domain/time'
import type { Ticket, TicketType } from '../../domain/types'
import type { ImportedWorkspace } from '../normaliseWorkspace'
import { checkAttributes, checkCustom, checkOptions, checkValue } from './attributeReferences'
import type { Findings } from './findings'
import { unique, within } from './places'

type Row = { readonly id: string }
const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id)

function refer(
  id: string,
  among: { has(id: string): boolean },
  to: Findings,
  ...field: (string | number)[]
): void {
  if (!among.has(id)) to.add('unknown_reference', `There is nothing with the id “${id}”.`, ...field)
}

function checkTypes(types: readonly TicketType[], states: ReadonlySet<string>, to: Findings): void {
  unique(idsOf(types), to, 'id')
  for (const [index, { stateIds, attributes }] of types.entries())
    within(index, to, () => {
      within('stateIds', to, () => {
        unique(stateIds, to, '')
        for (const [at, id] of stateIds.entries()) refer(id, states, to, at)
      })
      within('attributes', to, () => {
        unique(idsOf(attributes), to, 'id')
        for (const [at, { dataType, options }] of attributes.entries())
          within(at, to, () => checkOptions({ type: dataType, options }, to))
      })
    })
}

function checkTicketAttributes(
  { attributes = {} }: Ticket,
  type: TicketType | undefined,
  to: Findings,
): void {
  // Without a type there is nothing to hold them to.
  if (!type) return
  to.enter('attributes')
  for (const [key, value] of Object.entries(attributes)) {
    const definition = type.attributes.find(({ id }) => id === key)
    if (!definition) to.add('unknown_attribute', `The ticket's type has no attribute “${key}”.`, key)
    else if (
      definition.dataType === 'date' &&
      typeof value === 'string' &&
      value &&
      parseDay(value) === undefined
    )
      to.add('not_a_date', 'Write a date that exists, as YYYY-MM-DD.', key)
    else checkValue(value, { type: definition.dataType, options: definition.options }, to, key)
  }
  to.leave()
}

interface Known {
  readonly companies: ReadonlySet<string>
  readonly users: ReadonlySet<string>
  readonly teammates: ReadonlySet<string>
  readonly states: ReadonlySet<string>
  readonly types: ReadonlyMap<string, TicketType>
}

function checkParts({ parts }: Ticket, { users, teammates, states }: Known, to: Findings): void {
  to.enter('parts')
  unique(idsOf(parts), to, 'id')
  for (const [index, { author, fromStateId, toStateId }] of parts.entries()) {
    refer(author.id, author.kind === 'user' ? users : teammates, to, index, 'author', 'id')
    if (fromStateId !== undefined) refer(fromStateId, states, to, index, 'fromStateId')
    if (toStateId !== undefined) refer(toStateId, states, to, index, 'toStateId')
  }
  to.leave()
}

function checkTickets(tickets: readonly Ticket[], known: Known, to: Findings): void {
  unique(idsOf(tickets), to, 'id')
  unique(
    tickets.map(({ number }) => number),
    to,
    'number',
  )
  for (const [index, ticket] of tickets.entries()) {
    if (to.isFull) return
    to.enter(index)
    refer(ticket.typeId, known.types, to, 'typeId')
    refer(ticket.stateId, known.states, to, 'stateId')
    refer(ticket.createdBy, known.users, to, 'createdBy')
    if (ticket.companyId !== null) refer(ticket.companyId, known.companies, to, 'companyId')
    checkTicketAttributes(ticket, known.types.get(ticket.typeId), to)
    checkParts(ticket, known, to)
    to.leave()
  }
}

function checkLayout({ layout }: ImportedWorkspace['settings'], to: Findings): void {
  for (const which of ['draft', 'live'] as const)
    within(which, to, () => {
      const sections = layout?.[which] ?? []
      unique(idsOf(sections), to, 'id')
      let portals = 0
      for (const [index, section] of sections.entries()) {
        if (section.kind === 'customer_portal' && portals++ > 0)
          to.add('duplicate', 'There is only one customer portal section.', index, 'kind')
        to.addAll(contentErrors({ locked: false, ...section }, `/settings/layout/${which}/${index}`))
      }
    })
}

/** Reports what points nowhere, stands twice or has the wrong kind of value, in a data set whose shape is right. */
export function checkReferences(workspace: ImportedWorkspace, to: Findings): void {
  const { attributes, teammates, companies, users, ticketStates, ticketTypes, tickets, settings } = workspace
  const table = (name: string, look: () => void) => within(name, to, look)
  const known: Known = {
    companies: new Set(idsOf(companies)),
    users: new Set(idsOf(users)),
    teammates: new Set(idsOf(teammates)),
    states: new Set(idsOf(ticketStates)),
    types: new Map(ticketTypes.map((type) => [type.id, type])),
  }
  const byKey = new Map(attributes.map((attribute) => [attribute.key, attribute]))

  table('attributes', () => checkAttributes(attributes, to))
  table('teammates', () => {
    unique(idsOf(teammates), to, 'id')
    for (const [index, { permissions }] of teammates.entries())
      within(index, to, () => within('permissions', to, () => unique(permissions, to, '')))
  })
  table('companies', () => {
    unique(idsOf(companies), to, 'id')
    for (const [index, { custom }] of companies.entries())
      within(index, to, () => checkCustom(custom, 'company', byKey, to))
  })
  table('users', () => {
    unique(idsOf(users), to, 'id')
    for (const [index, { companyIds, custom }] of users.entries())
      within(index, to, () => {
        within('companyIds', to, () => {
          unique(companyIds, to, '')
          for (const [at, id] of companyIds.entries()) refer(id, known.companies, to, at)
        })
        checkCustom(custom, 'person', byKey, to)
      })
  })
  table('ticketStates', () => unique(idsOf(ticketStates), to, 'id'))
  table('ticketTypes', () => checkTypes(ticketTypes, known.states, to))
  table('tickets', () => checkTickets(tickets, known, to))
  table('settings', () => table('layout', () => checkLayout(settings, to)))
}
