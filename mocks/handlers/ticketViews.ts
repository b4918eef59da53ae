import type { components } from '../../src/shared/api/schema'
import { customerUpdatedAt, visibleParts } from '../domain/customerView'
import { stateChoices } from '../domain/stateChoices'
import { canReply } from '../domain/ticketLife'
import type { Company, PartAuthor, Ticket, TicketPart, User } from '../domain/types'
import type { World } from '../domain/world'

type Schemas = components['schemas']

/** A person or company as others see it: its name, and the id to filter by. */
export const refOf = ({ id, name }: { id: string; name: string }): { id: string; name: string } => ({
  id,
  name,
})

export const identityOf = ({ id, name, email }: User): Schemas['UserIdentity'] => ({ id, name, email })

const nobody = { id: '', name: '' }

export function companyRef(companyId: string | null, world: World): Schemas['CompanyRef'] | null {
  const company: Company | undefined = companyId === null ? undefined : world.companiesById.get(companyId)
  return company ? refOf(company) : null
}

function typeRef(typeId: string, { typesById }: World): Schemas['TicketTypeRef'] {
  const { name = '', icon } = typesById.get(typeId) ?? {}
  return { id: typeId, name, ...(icon !== undefined && { icon }) }
}

/** A state as customers know it: by its external label only. */
function stateRef(stateId: string | undefined, { statesById }: World): Schemas['TicketState'] {
  const state = stateChoices(statesById).get(stateId ?? '')
  return { category: state?.category ?? 'submitted', label: state?.label ?? '' }
}

export function authorOf({ kind, id }: PartAuthor, world: World): Schemas['PartAuthor'] {
  if (kind === 'teammate') return { kind, name: world.teammatesById.get(id)?.name ?? '' }
  return { kind, ...refOf(world.usersById.get(id) ?? { ...nobody, id }) }
}

/** The ticket as a row of the list, without what a search adds to it. */
export function toRow(ticket: Ticket, world: World): Schemas['TicketRow'] {
  const { id, number, title, typeId, stateId, companyId, createdBy, createdAt } = ticket
  return {
    id,
    number,
    title,
    type: typeRef(typeId, world),
    state: stateRef(stateId, world),
    company: companyRef(companyId, world),
    creator: refOf(world.usersById.get(createdBy) ?? { ...nobody, id: createdBy }),
    createdAt,
    updatedAt: customerUpdatedAt(ticket, world.statesById),
  }
}

export function toComment({ id, author, body = '', at }: TicketPart, world: World): Schemas['TicketComment'] {
  return { id, kind: 'comment', author: authorOf(author, world), body, at }
}

function toPart(part: TicketPart, world: World): Schemas['TicketPart'] {
  if (part.kind === 'comment') return toComment(part, world)
  const { id, author, at, fromStateId, toStateId } = part
  const states = { from: stateRef(fromStateId, world), to: stateRef(toStateId, world) }
  return { id, kind: 'state_change', author: authorOf(author, world), ...states, at }
}

function visibleAttributes({ typeId, attributes = {} }: Ticket, world: World): Schemas['TicketAttribute'][] {
  const declared = world.typesById.get(typeId)?.attributes ?? []
  return declared.flatMap(({ id, name, dataType, visibleToCustomer }) => {
    const value = Object.hasOwn(attributes, id) ? attributes[id] : null
    const isShown = visibleToCustomer && value !== null && value !== undefined && value !== ''
    return isShown ? [{ id, name, dataType, value }] : []
  })
}

/** The ticket as its page shows it: what customers may know of it, and nothing else. */
export function toDetail(ticket: Ticket, world: World): Schemas['TicketDetail'] {
  return {
    ...toRow(ticket, world),
    description: ticket.description,
    attributes: visibleAttributes(ticket, world),
    parts: visibleParts(ticket, world.statesById).map((part) => toPart(part, world)),
    canReply: canReply(ticket, world),
  }
}
