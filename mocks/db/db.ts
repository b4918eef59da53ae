import type { Company, Ticket, User, WorkspaceSettings } from '../domain/types'
import type { World } from '../domain/world'
import type { Change, HistoryEntry, LayoutVersion, PortalChanged } from './changes'
import type { Workspace } from './workspace'
import { createTables } from './tables'

/** The data of one workspace in memory. Rows are never changed, only replaced. */
export interface Db {
  /** Grows with every change. */
  readonly revision: number
  /** The time at which the workspace stops the clock; undefined if it does not. */
  readonly now: Workspace['now']
  readonly settings: WorkspaceSettings
  readonly portalChanged: PortalChanged
  /** Oldest first. */
  readonly history: readonly HistoryEntry[]
  /** The layouts that were published, newest first. */
  readonly layoutVersions: readonly LayoutVersion[]
  readonly ticketsById: ReadonlyMap<string, Ticket>

  /** What the rules read. @param now milliseconds since the epoch */
  world(now: number, ticketIndex?: World['ticketIndex']): World
  ticketByNumber(number: number): Ticket | undefined
  usersOfCompany(companyId: string): readonly User[]
  /** The number after the highest one ever given. */
  nextTicketNumber(): number

  saveTicket(ticket: Ticket): void
  deleteTicket(id: string): void
  saveUser(user: User): void
  deleteUser(id: string): void
  saveCompany(company: Company): void
  saveSettings(settings: WorkspaceSettings): void
  savePortalChanged(portalChanged: PortalChanged): void
  addHistory(entry: HistoryEntry): void
  addLayoutVersion(version: LayoutVersion): void

  /** Another data set in place of this one; history, versions and what is known of changes begin anew. */
  replace(workspace: Workspace): void
  /** Everything in the format of import; history, versions and what is known of changes are not part of it. */
  export(): Workspace
  /** Called after every change. @returns what ends it */
  onChange(listener: (change: Change) => void): () => void
  /** Repeats kept changes, in the order in which they happened, without telling the listeners. */
  restore(changes: Iterable<Change>): void
}

/** At this length the older half of the history goes, so that the mock can run for ever. */
const MAX_HISTORY = 10_000

const neverChanged: PortalChanged = { updatedAt: null, updatedBy: null }

/** @param initial a valid, normalised data set; it is read, never changed */
export function createDb(initial: Workspace): Db {
  const listeners = new Set<(change: Change) => void>()
  let revision = 0
  let workspace = initial
  let tables = createTables(initial)
  let settings = initial.settings
  let portalChanged = neverChanged
  let history: HistoryEntry[] = []
  let layoutVersions: LayoutVersion[] = []

  function apply({ table, id, row }: Change): void {
    revision++
    switch (table) {
      case 'workspace':
        workspace = row
        tables = createTables(row)
        settings = row.settings
        portalChanged = neverChanged
        history = []
        layoutVersions = []
        return
      case 'settings':
        settings = row
        return
      case 'portalChanged':
        portalChanged = row
        return
      case 'tickets':
        return tables.setTicket(id, row)
      case 'users':
        return tables.setUser(id, row)
      case 'companies':
        return tables.setCompany(id, row)
      case 'history':
        if (row) history.push(row)
        else history = history.filter((entry) => entry.id !== id)
        return
      case 'layoutVersions':
        layoutVersions = [row, ...layoutVersions]
    }
  }

  function tell(change: Change): void {
    for (const listener of listeners) listener(change)
  }

  function commit(change: Change): void {
    apply(change)
    tell(change)
  }

  function forgetOldHistory(): void {
    if (history.length < MAX_HISTORY) return
    const gone = history.slice(0, MAX_HISTORY / 2)
    history = history.slice(MAX_HISTORY / 2)
    for (const { id } of gone) tell({ table: 'history', id, row: undefined })
  }

  return {
    get revision() {
      return revision
    },
    get now() {
      return workspace.now
    },
    get settings() {
      return settings
    },
    get portalChanged() {
      return portalChanged
    },
    get history() {
      return history
    },
    get layoutVersions() {
      return layoutVersions
    },
    get ticketsById() {
      return tables.tickets
    },

    world: (now, ticketIndex) => ({
      now,
      settings,
      ticketIndex,
      catalogue: tables.catalogue,
      usersById: tables.users,
      teammatesById: tables.teammates,
      companiesById: tables.companies,
      typesById: tables.types,
      statesById: tables.states,
      ticketsOfCompany: tables.ticketsByCompany.of,
      ticketsCreatedBy: tables.ticketsByCreator.of,
    }),
    ticketByNumber: (number) => tables.ticketsByNumber.get(number),
    usersOfCompany: (companyId) => tables.usersByCompany.of(companyId),
    nextTicketNumber: () => tables.lastNumber() + 1,

    saveTicket: (row) => commit({ table: 'tickets', id: row.id, row }),
    deleteTicket: (id) => commit({ table: 'tickets', id, row: undefined }),
    saveUser: (row) => commit({ table: 'users', id: row.id, row }),
    deleteUser: (id) => commit({ table: 'users', id, row: undefined }),
    saveCompany: (row) => commit({ table: 'companies', id: row.id, row }),
    saveSettings: (row) => commit({ table: 'settings', id: '', row }),
    savePortalChanged: (row) => commit({ table: 'portalChanged', id: '', row }),
    addHistory(row) {
      commit({ table: 'history', id: row.id, row })
      forgetOldHistory()
    },
    addLayoutVersion: (row) => commit({ table: 'layoutVersions', id: row.id, row }),

    replace: (row) => commit({ table: 'workspace', id: '', row }),
    export: () => ({
      ...workspace,
      companies: [...tables.companies.values()],
      users: [...tables.users.values()],
      tickets: [...tables.tickets.values()],
      settings,
    }),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    restore(changes) {
      for (const change of changes) apply(change)
    },
  }
}
