import type { components } from '../../src/shared/api/schema'
import { companiesOf } from './access'
import { fieldError, pointerStep } from './pointers'
import { isBlank, lengthOf } from './text'
import { parseDay } from './time'
import type {
  FieldError,
  Ticket,
  TicketPart,
  TicketState,
  TicketType,
  TicketTypeAttribute,
  User,
} from './types'
import type { World } from './world'

export type NewTicket = components['schemas']['NewTicket']

const MAX_TITLE = 255
const MAX_BODY = 20_000

/** True when a customer who sees the ticket may reply to it, whatever its state. */
export function canReply(ticket: Ticket, { typesById }: Pick<World, 'typesById'>): boolean {
  return typesById.get(ticket.typeId)?.category === 'customer'
}

/** Everything wrong with the body of a reply; empty when it may be sent. */
export function validateReply(body: string, pointer = '/body'): FieldError[] {
  if (isBlank(body)) return fieldError(pointer, 'required', 'Write a message.')
  const message = `Use at most ${MAX_BODY} characters.`
  return lengthOf(body) > MAX_BODY ? fieldError(pointer, 'too_long', message) : []
}

/** The state a reply moves the ticket to; undefined when it stays where it is. */
function stateAfterReply(ticket: Ticket, { typesById, statesById }: World): TicketState | undefined {
  const type = typesById.get(ticket.typeId)
  const category = statesById.get(ticket.stateId)?.category
  const moves =
    category === 'waiting_on_customer' || (category === 'resolved' && type?.reopenOnReply === true)
  if (!type || !moves) return undefined
  return type.stateIds.map((id) => statesById.get(id)).find((state) => state?.category === 'in_progress')
}

/**
 * Adds a user's comment. On a ticket that waits on the customer it also moves the ticket to its type's first state in
 * progress, right after the comment; on a resolved one only if the type reopens on reply.
 * @param newId makes the id of a part
 * @returns the ticket as it is then (the given one stays), and the parts that were added, the comment first
 */
export function reply(
  ticket: Ticket,
  author: User,
  body: string,
  world: World,
  newId: () => string,
): { readonly ticket: Ticket; readonly parts: readonly [TicketPart, ...TicketPart[]] } {
  const by = { author: { kind: 'user' as const, id: author.id }, at: new Date(world.now).toISOString() }
  const comment: TicketPart = { id: newId(), kind: 'comment', ...by, body }
  const to = stateAfterReply(ticket, world)
  if (!to) return { ticket: { ...ticket, parts: [...ticket.parts, comment] }, parts: [comment] }
  const change: TicketPart = {
    id: newId(),
    kind: 'state_change',
    ...by,
    fromStateId: ticket.stateId,
    toStateId: to.id,
  }
  const parts = [...ticket.parts, comment, change]
  return { ticket: { ...ticket, stateId: to.id, parts }, parts: [comment, change] }
}

function companyErrors(companyId: string | null | undefined, user: User, world: World): FieldError[] {
  const own = companiesOf(user, world)
  const wrong = (code: string, message: string) => fieldError('/companyId', code, message)
  if (companyId === undefined) return own.length > 1 ? wrong('required', 'Choose the company it is for.') : []
  if (companyId === null) return own.length > 0 ? wrong('required', 'Choose the company it is for.') : []
  return own.some(({ id }) => id === companyId) ? [] : wrong('not_an_option', 'Choose one of your companies.')
}

function valueErrors(value: unknown, attribute: TicketTypeAttribute, pointer: string): FieldError[] {
  const { name, dataType, options = [] } = attribute
  const wrongType = () => fieldError(pointer, 'wrong_type', `${name} has a value of another kind.`)
  switch (dataType) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? [] : wrongType()
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrongType()
    case 'tags':
      return Array.isArray(value) && value.every((one) => typeof one === 'string') ? [] : wrongType()
    case 'date':
      if (typeof value !== 'string') return wrongType()
      return parseDay(value) === undefined
        ? fieldError(pointer, 'not_a_date', `${name} is a date, as YYYY-MM-DD.`)
        : []
    case 'option':
      if (typeof value !== 'string') return wrongType()
      return options.includes(value)
        ? []
        : fieldError(pointer, 'not_an_option', `Choose one of the options of ${name}.`)
    case 'string':
      if (typeof value !== 'string') return wrongType()
      return lengthOf(value) > MAX_BODY
        ? fieldError(pointer, 'too_long', `Use at most ${MAX_BODY} characters.`)
        : []
  }
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return !isBlank(value)
  return !Array.isArray(value) || value.some((one) => typeof one !== 'string' || !isBlank(one))
}

type Values = Readonly<Record<string, unknown>>

function valueOf(values: Values, id: string): unknown {
  return Object.hasOwn(values, id) ? values[id] : undefined
}

function attributeErrors(values: Values, { attributes }: TicketType): FieldError[] {
  const shown = attributes.filter(({ shownOnCreate }) => shownOnCreate)
  const ids = new Set(shown.map(({ id }) => id))
  const unknown = Object.keys(values)
    .filter((id) => !ids.has(id))
    .flatMap((id) => fieldError(`/attributes${pointerStep(id)}`, 'unknown_field', 'There is no such field.'))
  const wrong = shown.flatMap((attribute) => {
    const pointer = `/attributes${pointerStep(attribute.id)}`
    const value = valueOf(values, attribute.id)
    if (isFilled(value)) return valueErrors(value, attribute, pointer)
    return attribute.requiredOnCreate ? fieldError(pointer, 'required', `${attribute.name} is required.`) : []
  })
  return [...unknown, ...wrong]
}

/**
 * Everything wrong with a ticket a user wants to raise; empty when it may be created. Its type is for customers, it is for
 * one of the user's companies (or for none, if they have none), and it has the attributes shown on create.
 */
function validateNewTicket(input: NewTicket, user: User, world: World): FieldError[] {
  const { title, description } = input
  const type = world.typesById.get(input.typeId)
  const isOffered = type?.category === 'customer'
  const tooLong = (at: string, max: number) => fieldError(at, 'too_long', `Use at most ${max} characters.`)
  return [
    ...(isOffered ? [] : fieldError('/typeId', 'not_an_option', 'Choose what it is about.')),
    ...(isBlank(title) ? fieldError('/title', 'required', 'Give it a title.') : []),
    ...(lengthOf(title) > MAX_TITLE ? tooLong('/title', MAX_TITLE) : []),
    ...(lengthOf(description) > MAX_BODY ? tooLong('/description', MAX_BODY) : []),
    ...companyErrors(input.companyId, user, world),
    ...(isOffered ? attributeErrors(input.attributes, type) : []),
  ]
}

/**
 * Makes the ticket of a user: shared, in its type's first state, without parts.
 * @param given the id and the human number of the new ticket
 * @returns the ticket, or what is wrong with the input
 */
export function createTicket(
  input: NewTicket,
  user: User,
  world: World,
  given: { readonly id: string; readonly number: number },
): { readonly ticket: Ticket } | { readonly errors: FieldError[] } {
  const errors = validateNewTicket(input, user, world)
  const type = world.typesById.get(input.typeId)
  const [stateId] = type?.stateIds ?? []
  if (errors.length > 0 || !type) return { errors }
  if (stateId === undefined)
    return { errors: fieldError('/typeId', 'not_an_option', 'Nothing can be raised about this yet.') }
  const filled = type.attributes.flatMap(({ id, shownOnCreate }) => {
    const value = shownOnCreate && Object.hasOwn(input.attributes, id) ? input.attributes[id] : undefined
    return value !== undefined && isFilled(value) ? [[id, value] as const] : []
  })
  const ticket: Ticket = {
    id: given.id,
    number: given.number,
    typeId: type.id,
    stateId,
    title: input.title.trim(),
    description: input.description,
    companyId: input.companyId ?? companiesOf(user, world)[0]?.id ?? null,
    createdBy: user.id,
    shared: true,
    createdAt: new Date(world.now).toISOString(),
    attributes: Object.fromEntries(filled),
    parts: [],
  }
  return { ticket }
}
