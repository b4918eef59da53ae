import { canonicalJson, fingerprint } from '../backend/fingerprint'
import { refuse } from '../backend/problem'
import type { Services } from '../backend/services'
import { changes } from '../domain/history'
import type { Teammate, WorkspaceSettings } from '../domain/types'
import type { World } from '../domain/world'
import { refOf } from './ticketViews'

const etagOf = (value: unknown) => `"${fingerprint(canonicalJson(value))}"`

/** A settings resource as it is now, with its tag. */
export function versioned<T>(body: T): { status: 200; headers: { ETag: string }; body: T } {
  return { status: 200, headers: { ETag: etagOf(body) }, body }
}

/**
 * Lets a write go on only if it names the version that is there now: 428 without one strong tag, 412 with another.
 * @param current the whole resource as GET would answer it
 */
export function requireCurrent(headers: Headers, current: object): void {
  const tag = headers.get('If-Match')
  if (tag === null || !/^"[^"]*"$/.test(tag)) refuse('precondition_required')
  const now = etagOf(current)
  if (tag !== now) refuse('stale', { current }, { ETag: now })
}

/** Who writes settings, and when. */
export interface SettingsWrite {
  readonly teammate: Teammate
  readonly world: World
  readonly services: Services
}

const resources = [
  ['portal', 'portal'],
  ['help_center', 'helpCenter'],
  ['layout', 'layout'],
  ['messenger', 'messenger'],
  ['security', 'security'],
  ['companies', 'companies'],
] as const

/** Stores settings in one step, with everything a change brings: history, who was last, a version of the layout. */
export function changeSettings({ teammate, world, services }: SettingsWrite, after: WorkspaceSettings): void {
  const before = world.settings
  const entries = resources.flatMap(([resource, key]) => changes(before[key], after[key], resource))
  if (entries.length === 0) return
  const { db } = services
  const stamp = { at: new Date(world.now).toISOString(), by: refOf(teammate) }
  db.setSettings(after)
  db.addHistory(entries.map((entry) => ({ ...stamp, ...entry })))
  const changed = (resource: string, field = '') =>
    entries.some((entry) => entry.resource === resource && entry.field.startsWith(field))
  if (changed('portal')) db.setStamps({ portal: stamp })
  if (!changed('layout', 'live')) return
  db.setStamps({ layout: stamp })
  db.addVersion({ publishedAt: stamp.at, publishedBy: stamp.by, sections: after.layout.live })
}
