import type { components } from '../../src/shared/api/schema'
import { createBackend, type Backend } from '../backend'
import { basePath } from '../backend/contract'
import { createDb } from '../db/db'
import { growDataSet, type DataSetName } from '../db/seed/dataSets'
import { settingsPresets } from '../db/seed/settingsPresets'

/** What a sandbox begins with; the same recipe gives the same screen in every browser. */
export type Recipe = {
  data: DataSetName
  settings: keyof typeof settingsPresets
  /** Where the clock stands and what the data is relative to, RFC 3339; null for a running clock and recent data. */
  now: string | null
  scenario: components['schemas']['MockScenarioPatch']
}

/** A backend that belongs to one page: nothing of it is kept, and nothing else is seen from it. */
export async function startSandboxBackend({ data, settings, now, scenario }: Recipe): Promise<Backend> {
  const anchor = now ?? new Date().toISOString()
  const workspace = { ...growDataSet(data, anchor), settings: settingsPresets[settings] }
  const backend = createBackend({
    db: createDb(now === null ? workspace : { ...workspace, now }),
    onError: (error) => console.error('Portico: the mock failed.', error),
  })
  const response = await backend.fetch(
    new Request(`http://sandbox${basePath}/mock/scenario`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(scenario),
    }),
  )
  if (!response.ok) throw new Error(`A scenario that the mock does not take: ${await response.text()}`)
  return backend
}
