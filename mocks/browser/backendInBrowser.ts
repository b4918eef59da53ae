import { createBackend, type Backend } from '../backend'
import { randomSecret } from '../backend/tokens'
import { createDb } from '../db/db'
import { generateWorkspace } from '../db/seed/generateWorkspace'
import { keptChanges, type Base } from './keptChanges'

const day = 24 * 60 * 60 * 1000

/** A seed that nobody has changed is grown anew every day, so that its tickets stay recent. */
function isStillGood(base: Base, hasChanges: boolean): boolean {
  return hasChanges || Date.now() - Date.parse(base.anchor) < day
}

function newBase(): Base {
  return { anchor: new Date().toISOString(), secret: randomSecret() }
}

/**
 * The backend as a browser has it: the seed, and over it what was changed here before. An answer to a write is given
 * once the change is kept, so that not even an immediate reload loses it.
 */
export async function startBackend(): Promise<Backend> {
  const kept = await keptChanges()
  const { changes } = kept
  let base = kept.base
  if (!base || !isStillGood(base, changes.length > 0)) {
    // The same secret: who is signed in stays signed in.
    base = { ...newBase(), ...(base && { secret: base.secret }) }
    kept.beginWith(base)
  }
  const { secret } = base
  const db = createDb(generateWorkspace({ anchor: base.anchor }))
  if (changes.length > 0) db.restore(changes)

  let freshSeed: unknown
  db.onChange((change) => {
    if (change.table === 'workspace' && change.row === freshSeed) return
    kept.keep(change)
  })
  const backend = createBackend({
    db,
    secret,
    initial: () => {
      const anchor = new Date().toISOString()
      const workspace = generateWorkspace({ anchor })
      freshSeed = workspace
      kept.beginWith({ anchor, secret })
      return workspace
    },
    onError: (error) => console.error('Portico: the mock failed.', error),
  })
  return {
    async fetch(request) {
      const response = await backend.fetch(request)
      if (request.method !== 'GET' && request.method !== 'HEAD') await kept.settled()
      return response
    },
  }
}
