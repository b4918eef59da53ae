import { forUser } from '../backend/endpoint'
import { once } from '../backend/once'
import { refuse, refuseIfInvalid } from '../backend/problem'
import { canReply, createTicket as makeTicket, reply, validateReply } from '../domain/ticketLife'
import type { Ticket } from '../domain/types'
import { canSee, type Viewer } from '../domain/visibility'
import type { World } from '../domain/world'
import { toComment, toDetail } from './ticketViews'

/** The ticket if it exists for this viewer: one that is hidden from them is no different from none. */
function visibleTicket(
  id: string,
  viewer: Viewer,
  world: World,
  ticketsById: ReadonlyMap<string, Ticket>,
): Ticket {
  const ticket = ticketsById.get(id)
  return ticket && canSee(viewer, ticket, world) ? ticket : refuse('not_found')
}

export const getTicket = forUser<'getTicket'>(({ params, viewer, world, services }) => {
  const ticket = visibleTicket(params.id, viewer, world, services.db.tickets)
  return { status: 200, body: toDetail(ticket, world) }
})

export const replyToTicket = forUser<'replyToTicket'>((call) => {
  const { params, body, user, viewer, world, services } = call
  refuseIfInvalid(validateReply(body.body))
  const ticket = visibleTicket(params.id, viewer, world, services.db.tickets)
  return once<'replyToTicket'>(call, user, () => {
    if (!canReply(ticket, world)) refuse('conflict', { detail: 'This ticket takes no replies.' })
    const { ticket: after, parts } = reply(ticket, user, body.body, world, () => services.newId('p'))
    services.db.putTicket(after)
    return { status: 201, body: { part: toComment(parts[0], world), ticket: toDetail(after, world) } }
  })
})

export const createTicket = forUser<'createTicket'>((call) => {
  const { body, user, viewer, world, services } = call
  return once<'createTicket'>(
    call,
    user,
    () => {
      const given = { id: services.newId('t'), number: services.db.nextTicketNumber() }
      const result = makeTicket(body, user, world, given)
      if ('errors' in result) refuse('invalid', { errors: result.errors })
      services.db.putTicket(result.ticket)
      const Location = `/api/v1/portal/tickets/${encodeURIComponent(given.id)}`
      return { status: 201, headers: { Location }, body: toDetail(result.ticket, world) }
    },
    (made) => visibleTicket(made.body.id, viewer, world, services.db.tickets),
  )
})
