import type { Workspace } from '../workspace'
import { generateWorkspace } from './generateWorkspace'
import { personas } from './personas'
import { inRightToLeft } from './rightToLeft'

const small = { tickets: 300, users: 80 }

const growers = {
  /** The seed: a company that has been at it for years. */
  busy: (anchor: string) => generateWorkspace({ anchor }),
  small: (anchor: string) => generateWorkspace({ anchor, ...small }),
  /** The people with a story and their companies; nobody has raised anything yet. */
  empty(anchor: string): Workspace {
    const { users, ...rest } = generateWorkspace({ anchor, ...small })
    const known = new Set(personas.map(({ id }) => id))
    return { ...rest, users: users.filter(({ id }) => known.has(id)), tickets: [] }
  },
  huge: (anchor: string) => generateWorkspace({ anchor, tickets: 100_000, users: 20_000 }),
  /** People and tickets in Arabic and Hebrew. */
  rtl: (anchor: string) => inRightToLeft(generateWorkspace({ anchor, ...small })),
} satisfies Record<string, (anchor: string) => Workspace>

export type DataSetName = keyof typeof growers

/** @param anchor the moment all times are relative to, RFC 3339 */
export function growDataSet(name: DataSetName, anchor: string): Workspace {
  return growers[name](anchor)
}
