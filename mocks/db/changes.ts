import type { components } from '../../src/shared/api/schema'
import type { Company, Ticket, Time, User, WorkspaceSettings } from '../domain/types'
import type { Workspace } from './workspace'

export type HistoryEntry = components['schemas']['HistoryEntry']
export type LayoutVersion = components['schemas']['LayoutVersion']

/** When something was last changed, and by whom. */
interface Stamp {
  readonly at: Time
  readonly by: components['schemas']['TeammateRef']
}

/** The last change of the portal's settings and the last publication; null where there was none. */
export interface Stamps {
  readonly portal: Stamp | null
  readonly layout: Stamp | null
}

interface Row<Table, Value, Id = string> {
  readonly table: Table
  readonly id: Id
  readonly row: Value
}

/** One row that changed; an undefined row is gone. `workspace` is everything at once: what was changed before is void. */
export type Change =
  | Row<'workspace', Workspace, ''>
  | Row<'settings', WorkspaceSettings, ''>
  | Row<'stamps', Stamps, ''>
  | Row<'tickets', Ticket | undefined>
  | Row<'users', User | undefined>
  | Row<'companies', Company | undefined>
  | Row<'history', HistoryEntry | undefined>
  | Row<'versions', LayoutVersion>
