import { companiesOf } from './access'
import { matches } from './audience'
import type { Ticket, TicketTab, User } from './types'
import type { World } from './world'

/** Who is looking, as far as tickets are concerned. Made anew for every request: a company can be left at any time. */
export interface Viewer {
  readonly userId: string
  readonly companyIds: ReadonlySet<string>
  /** Sees only the tickets they created. */
  readonly restricted: boolean
}

/**
 * True when ticket visibility restricts the user to the tickets they created: the toggle is on, and there are no
 * conditions or the user matches them. A condition that cannot be read, and settings that cannot be read, restrict.
 */
export function isRestricted(user: User, world: World): boolean {
  try {
    const { restricted, audience } = world.settings.portal.visibility
    if (restricted === false) return false
    if (!audience) return true
    const { catalogue, now } = world
    return matches(audience, user, companiesOf(user, world), { catalogue, now, onInvalid: true })
  } catch {
    return true
  }
}

/** The user as `canSee` reads them, by the data and settings of this instant. */
export function viewerOf(user: User, world: World): Viewer {
  const companyIds = new Set(companiesOf(user, world).map(({ id }) => id))
  return { userId: user.id, companyIds, restricted: isRestricted(user, world) }
}

type Types = Pick<World, 'typesById'>

/** A ticket is within reach when it is a shared customer ticket of one of the viewer's companies, or their own without one. */
function isWithinReach(viewer: Viewer, ticket: Ticket, { typesById }: Types): boolean {
  if (!ticket.shared || typesById.get(ticket.typeId)?.category !== 'customer') return false
  return ticket.companyId === null
    ? ticket.createdBy === viewer.userId
    : viewer.companyIds.has(ticket.companyId)
}

/**
 * True when the ticket exists for this viewer in the portal: its category is customer and it is shared; its company is
 * one of the viewer's now, or it has none and the viewer created it; and the viewer is not restricted or created it.
 * The only place that decides this: list, detail, search, counts, facets, CSV, replies and live updates all ask here.
 */
export function canSee(viewer: Viewer, ticket: Ticket, world: Types): boolean {
  return isWithinReach(viewer, ticket, world) && (!viewer.restricted || ticket.createdBy === viewer.userId)
}

/**
 * True when the ticket stands in the viewer's tickets space of the Messenger: within reach as in the portal, and the
 * viewer created it or wrote a comment on it. Ticket visibility does not change the Messenger.
 */
export function canSeeInMessenger(viewer: Viewer, ticket: Ticket, world: Types): boolean {
  if (!isWithinReach(viewer, ticket, world)) return false
  if (ticket.createdBy === viewer.userId) return true
  return ticket.parts.some(
    ({ kind, author }) => kind === 'comment' && author.kind === 'user' && author.id === viewer.userId,
  )
}

/** The tabs the viewer has, the first being the default: a restricted one has no All. */
export function allowedTabs(viewer: Viewer): [TicketTab, ...TicketTab[]] {
  return viewer.restricted ? ['created_by_me'] : ['all', 'created_by_me']
}

/** Every ticket the viewer can see, in no particular order. */
export function visibleTickets(viewer: Viewer, world: World): Ticket[] {
  const own = world.ticketsCreatedBy(viewer.userId)
  const candidates = viewer.restricted
    ? own
    : [...viewer.companyIds]
        .flatMap((id) => world.ticketsOfCompany(id))
        .concat(own.filter(({ companyId }) => companyId === null))
  return candidates.filter((ticket) => canSee(viewer, ticket, world))
}
