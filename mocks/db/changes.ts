import type { components } from '../../src/shared/api/schema'
import type { Company, Ticket, User, WorkspaceSettings } from '../domain/types'
import type { Workspace } from './workspace'

export type HistoryEntry = components['schemas']['HistoryEntry']
export type LayoutVersion = components['schemas']['LayoutVersion']

/** When the portal's settings were last changed, and by whom; null where they never were. */
export type PortalChanged = Pick<components['schemas']['PortalSettings'], 'updatedAt' | 'updatedBy'>

interface Row<Table, Value, Id = string> {
  readonly table: Table
  readonly id: Id
  readonly row: Value
}

/** One row that changed; an undefined row is gone. `workspace` is everything at once: what was changed before is void. */
export type Change =
  | Row<'workspace', Workspace, ''>
  | Row<'settings', WorkspaceSettings, ''>
  | Row<'portalChanged', PortalChanged, ''>
  | Row<'tickets', Ticket | undefined>
  | Row<'users', User | undefined>
  | Row<'companies', Company | undefined>
  | Row<'history', HistoryEntry | undefined>
  | Row<'layoutVersions', LayoutVersion>
