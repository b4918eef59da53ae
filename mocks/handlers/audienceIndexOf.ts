import type { Services } from '../backend/services'
import type { Db } from '../db/db'
import { AudienceIndex } from '../domain/audienceIndex'

const kept = new WeakMap<Db, AudienceIndex>()
const about = new Set(['users', 'companies', 'workspace'])

/** All users in columns: made when somebody asks about audiences, kept until people or companies change. */
export function audienceIndexOf({ db, world }: Services): AudienceIndex {
  const known = kept.get(db)
  if (known) return known
  const { usersById, companiesById, catalogue } = world()
  const made = new AudienceIndex(usersById.values(), companiesById, catalogue)
  kept.set(db, made)
  const stop = db.onChange(({ table }) => {
    if (!about.has(table)) return
    kept.delete(db)
    stop()
  })
  return made
}
