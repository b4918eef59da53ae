import { generateWorkspace } from '../../mocks/db/seed/generateWorkspace'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import type { Workspace } from '../../mocks/db/workspace'

const now = '2026-11-20T09:00:00Z'

/** The generated workspace at a fixed time, with the portal live. */
export const liveWorkspace: Workspace = {
  ...generateWorkspace({ anchor: now, tickets: 600, users: 300 }),
  now,
  settings: settingsPresets.live,
}
