import type { Company, Ticket, User, WorkspaceSettings } from '../domain/types'
import type { World } from '../domain/world'
import type { Change, HistoryEntry, LayoutVersion, Stamps } from './changes'
import type { Workspace } from './workspace'
import { createTables } from './tables'

/** The data of one workspace in memory. Rows are never changed, only replaced. */
export interface Db {
  /** Grows with every change. */
  readonly revision: number
  /** The time at which the workspace stops the clock; undefined if it does not. */
  readonly now: Workspace['now']
  readonly settings: WorkspaceSettings
  readonly stamps: Stamps
  /** Oldest first. */
  readonly history: readonly HistoryEntry[]
  /** The layouts that were published, oldest first. */
  readonly versions: readonly LayoutVersion[]
  readonly tickets: ReadonlyMap<string, Ticket>

  /** What the rules read. @param now milliseconds since the epoch */
  world(now: number, ticketIndex?: World['ticketIndex']): World
  ticketByNumber(number: number): Ticket | undefined
  usersOfCompany(companyId: string): readonly User[]
  /** The number after the highest one ever given. */
  nextTicketNumber(): number

  putTicket(ticket: Ticket): void
  deleteTicket(id: string): void
  putUser(user: User): void
  deleteUser(id: string): void
  putCompany(company: Company): void
  setSettings(settings: WorkspaceSettings): void
  setStamps(stamps: Partial<Stamps>): void
  /** Ids are given here; they sort in the order of the entries. */
  addHistory(entries: readonly Omit<HistoryEntry, 'id'>[]): void
  addVersion(version: Omit<LayoutVersion, 'id'>): void

  /** Another data set in place of this one; history, versions and stamps begin anew. */
  replace(workspace: Workspace): void
  /** Everything in the format of import; history, versions and stamps are not part of it. */
  export(): Workspace
  /** Called after every change. @returns what ends it */
  onChange(listener: (change: Change) => void): () => void
  /** Repeats kept changes without telling the listeners: a workspace first, each table's in the order of their ids. */
  restore(changes: Iterable<Change>): void
}

/** At this length the older half of the history goes, so that the mock can run for ever. */
const MAX_HISTORY = 10_000

const noStamps: Stamps = { portal: null, layout: null }

/** The id after the last one given: of equal length, so that ids sort as texts in the order of their age. */
function nextId(prefix: string, last: { readonly id: string } | undefined): string {
  const number = last ? Number(last.id.slice(prefix.length)) + 1 : 1
  return `${prefix}${String(number).padStart(9, '0')}`
}

/** @param initial a valid, normalised data set; it is read, never changed */
export function createDb(initial: Workspace): Db {
  const listeners = new Set<(change: Change) => void>()
  let revision = 0
  let workspace = initial
  let tables = createTables(initial)
  let settings = initial.settings
  let stamps = noStamps
  let history: HistoryEntry[] = []
  let versions: LayoutVersion[] = []

  function apply({ table, id, row }: Change): void {
    revision++
    switch (table) {
      case 'workspace':
        workspace = row
        tables = createTables(row)
        settings = row.settings
        stamps = noStamps
        history = []
        versions = []
        return
      case 'settings':
        settings = row
        return
      case 'stamps':
        stamps = row
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
      case 'versions':
        versions.push(row)
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
    get stamps() {
      return stamps
    },
    get history() {
      return history
    },
    get versions() {
      return versions
    },
    get tickets() {
      return tables.tickets
    },

    world: (now, ticketIndex) => {
      const { ticketsByCompany, ticketsByCreator } = tables
      return {
        now,
        settings,
        ticketIndex,
        catalogue: tables.catalogue,
        usersById: tables.users,
        teammatesById: tables.teammates,
        companiesById: tables.companies,
        typesById: tables.types,
        statesById: tables.states,
        ticketsOfCompany: (id) => ticketsByCompany.of(id),
        ticketsCreatedBy: (id) => ticketsByCreator.of(id),
      }
    },
    ticketByNumber: (number) => tables.ticketsByNumber.get(number),
    usersOfCompany: (companyId) => tables.usersByCompany.of(companyId),
    nextTicketNumber: () => tables.lastNumber() + 1,

    putTicket: (row) => commit({ table: 'tickets', id: row.id, row }),
    deleteTicket: (id) => commit({ table: 'tickets', id, row: undefined }),
    putUser: (row) => commit({ table: 'users', id: row.id, row }),
    deleteUser: (id) => commit({ table: 'users', id, row: undefined }),
    putCompany: (row) => commit({ table: 'companies', id: row.id, row }),
    setSettings: (row) => commit({ table: 'settings', id: '', row }),
    setStamps: (some) => commit({ table: 'stamps', id: '', row: { ...stamps, ...some } }),
    addHistory(entries) {
      for (const entry of entries) {
        const id = nextId('h_', history.at(-1))
        commit({ table: 'history', id, row: { ...entry, id } })
      }
      forgetOldHistory()
    },
    addVersion(version) {
      const id = nextId('v_', versions.at(-1))
      commit({ table: 'versions', id, row: { ...version, id } })
    },

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
