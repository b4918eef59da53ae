import { isRecord, textsIn } from './personal'

/** Columns by what they show; `preview` is there while searching. */
export const columnIds = [
  'number',
  'title',
  'preview',
  'creator',
  'company',
  'type',
  'state',
  'createdAt',
  'updatedAt',
] as const
export type ColumnId = (typeof columnIds)[number]

export type Density = 'comfortable' | 'compact'

/** How somebody wants their lists to look. */
export type Look = {
  /** The columns that are shown, in order; null: those that make sense for the list. */
  columns: readonly ColumnId[] | null
  density: Density
}

const plainLook: Look = { columns: null, density: 'comfortable' }

/** @returns the columns that there are, each once; a list without titles would be none, so they are always there */
export function readColumns(names: readonly string[]): readonly ColumnId[] | null {
  const known = [...new Set(names)].filter((name): name is ColumnId => columnIds.some((id) => id === name))
  if (known.length === 0) return null
  return known.includes('title') ? known : ['title', ...known]
}

export function readLook(stored: unknown): Look {
  if (!isRecord(stored)) return plainLook
  return {
    columns: readColumns(textsIn(stored['columns'])),
    density: stored['density'] === 'compact' ? 'compact' : 'comfortable',
  }
}
