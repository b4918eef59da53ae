import type { components } from '../../src/shared/api/schema'
import { forUser } from '../backend/endpoint'
import { isGranted } from '../domain/access'
import { customerUpdatedMs } from '../domain/customerView'
import type { Ticket } from '../domain/types'
import { canSee, canSeeInMessenger, type Viewer } from '../domain/visibility'
import type { World } from '../domain/world'
import { portalHref } from './helpCenter'
import { toRow } from './ticketViews'

function toItem(ticket: Ticket, opens: boolean, world: World): components['schemas']['MessengerTicket'] {
  const { id, number, title, type, state, updatedAt } = toRow(ticket, world)
  const href = opens ? `${portalHref}/tickets/${encodeURIComponent(id)}` : null
  return { id, number, title, type, state, updatedAt, href }
}

/** What stands in the viewer's tickets space, newest update first. */
function ticketsSpace(viewer: Viewer, world: World): Ticket[] {
  const withoutCompany = world.ticketsCreatedBy(viewer.userId).filter(({ companyId }) => companyId === null)
  const ofCompanies = [...viewer.companyIds].flatMap((id) => world.ticketsOfCompany(id))
  const updated = (ticket: Ticket) => customerUpdatedMs(ticket, world.statesById)
  return [...ofCompanies, ...withoutCompany]
    .filter((ticket) => canSeeInMessenger(viewer, ticket, world))
    .sort((a, b) => updated(b) - updated(a) || b.number - a.number)
}

export const listMessengerTickets = forUser<'listMessengerTickets'>(({ user, viewer, world }) => {
  const { installedForUsers, ticketsSpace: isOn } = world.settings.messenger
  if (!installedForUsers || !isOn)
    return { status: 200, body: { enabled: false, items: [], banner: { visible: false, href: null } } }
  const visible = isGranted(user, world)
  const items = ticketsSpace(viewer, world).map((ticket) =>
    toItem(ticket, visible && canSee(viewer, ticket, world), world),
  )
  return {
    status: 200,
    body: { enabled: true, items, banner: { visible, href: visible ? portalHref : null } },
  }
})
