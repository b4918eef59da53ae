import { attributeCatalogue } from '../../mocks/domain/attributes'
import type {
  Attribute,
  Company,
  Section,
  Teammate,
  Ticket,
  TicketState,
  TicketType,
  User,
  WorkspaceSettings,
} from '../../mocks/domain/types'
import type { World } from '../../mocks/domain/world'

/** The instant at which tests ask, unless they say otherwise. */
export const NOW = '2026-11-23T09:30:00Z'
export const ago = (days: number, hours = 0) =>
  new Date(Date.parse(NOW) - days * 86_400_000 - hours * 3_600_000).toISOString()

/** The parts of a workspace that a test cares about; the rest is empty or all right. */
export interface Cast {
  readonly now?: string
  readonly attributes?: readonly Attribute[]
  readonly teammates?: readonly Teammate[]
  readonly companies?: readonly Company[]
  readonly users?: readonly User[]
  readonly states?: readonly TicketState[]
  readonly types?: readonly TicketType[]
  readonly tickets?: readonly Ticket[]
  readonly settings?: WorkspaceSettings
}

export const company = (id: string, more: Partial<Company> = {}): Company => ({
  id,
  name: id.toUpperCase(),
  createdAt: '2024-01-01T00:00:00Z',
  ...more,
})

export const user = (id: string, companyIds: string[] = [], more: Partial<User> = {}): User => ({
  id,
  name: id,
  email: `${id}@example.com`,
  companyIds,
  createdAt: '2024-01-01T00:00:00Z',
  ...more,
})

export const state = (
  id: string,
  category: TicketState['category'],
  externalLabel: string,
  internalLabel = `${externalLabel} (internal)`,
): TicketState => ({ id, category, internalLabel, externalLabel })

export const states: readonly TicketState[] = [
  state('new', 'submitted', 'Received'),
  state('work', 'in_progress', 'In progress'),
  state('work-2', 'in_progress', ' IN PROGRESS'),
  state('wait', 'waiting_on_customer', 'Waiting on you'),
  state('done', 'resolved', 'Resolved'),
]

export const type = (id: string, more: Partial<TicketType> = {}): TicketType => ({
  id,
  name: id,
  category: 'customer',
  stateIds: states.map(({ id }) => id),
  attributes: [],
  ...more,
})

export const types: readonly TicketType[] = [
  type('question'),
  type('internal', { category: 'back_office' }),
  type('tracker', { category: 'tracker' }),
]

let lastNumber = 0

export const ticket = (id: string, more: Partial<Ticket> = {}): Ticket => ({
  id,
  number: ++lastNumber + 100_000,
  typeId: 'question',
  stateId: 'new',
  title: id,
  description: '',
  companyId: null,
  createdBy: 'nobody',
  shared: true,
  createdAt: ago(10),
  parts: [],
  ...more,
})

const portalSection: Section = {
  id: 'portal',
  kind: 'customer_portal',
  title: 'Customer portal',
  visible: true,
  locked: true,
}

/** A live portal with all prerequisites met, nobody let in and nobody restricted. */
export const settings = (portal: Partial<WorkspaceSettings['portal']> = {}): WorkspaceSettings => ({
  portal: {
    enabled: true,
    access: { audience: null },
    visibility: { restricted: false, audience: null },
    previewColumn: true,
    ...portal,
  },
  helpCenter: {
    live: true,
    customDomain: { host: 'help.example.com', https: true, cookieForwarding: 'ok', acknowledged: false },
  },
  messenger: { installedForUsers: true, ticketsSpace: true },
  security: { messengerJwtEnforced: true },
  companies: { preventUpdatesViaMessenger: true },
  layout: { draft: [portalSection], live: [portalSection] },
})

const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]))

/** The world that the rules read, made of plain lists. */
export function worldOf(cast: Cast): World {
  const tickets = cast.tickets ?? []
  return {
    now: Date.parse(cast.now ?? NOW),
    catalogue: attributeCatalogue(cast.attributes ?? []),
    settings: cast.settings ?? settings(),
    usersById: byId(cast.users ?? []),
    teammatesById: byId(cast.teammates ?? []),
    companiesById: byId(cast.companies ?? []),
    typesById: byId(cast.types ?? types),
    statesById: byId(cast.states ?? states),
    ticketsOfCompany: (id) => tickets.filter(({ companyId }) => companyId === id),
    ticketsCreatedBy: (id) => tickets.filter(({ createdBy }) => createdBy === id),
  }
}
