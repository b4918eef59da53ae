import type { AttributeCatalogue } from './attributes'
import type { ListParams } from './ticketFilters'
import type { PageRequest, TicketPage } from './ticketList'
import type { Company, Teammate, Ticket, TicketState, TicketType, User, WorkspaceSettings } from './types'
import type { Viewer } from './visibility'

/** A faster way to the same list, for viewers who see thousands of tickets. */
export interface TicketFinder {
  readonly ready: boolean
  list(viewer: Viewer, params: ListParams, page: PageRequest, world: World): TicketPage
}

/** What the rules read: a view of the data at one instant. Nothing here is ever changed by the domain. */
export interface World {
  /** Milliseconds since the epoch, by the mock's clock. */
  readonly now: number
  readonly catalogue: AttributeCatalogue
  /** May throw when the settings cannot be read: then a user counts as restricted and has no access. */
  readonly settings: WorkspaceSettings
  readonly usersById: ReadonlyMap<string, User>
  readonly teammatesById: ReadonlyMap<string, Teammate>
  readonly companiesById: ReadonlyMap<string, Company>
  readonly typesById: ReadonlyMap<string, TicketType>
  /** The same map as long as the states are the same: what customers see of a ticket is kept by it. */
  readonly statesById: ReadonlyMap<string, TicketState>
  /** Every ticket of the company, of any category, in any order. */
  ticketsOfCompany(companyId: string): readonly Ticket[]
  /** Every ticket the user created, in any company or none, in any order. */
  ticketsCreatedBy(userId: string): readonly Ticket[]
  /** Absent or not ready: the list is scanned, with the same result. */
  readonly ticketIndex?: TicketFinder | undefined
}
