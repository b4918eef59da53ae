import { isRecord } from './personal'

/** A list that somebody gave a name. It is kept as an address, so that it is the same for whoever gets the link. */
export type SavedView = {
  id: string
  name: string
  /** The address of the list, `?…` or empty, without the name. */
  search: string
  /** Stands beside the tabs. */
  isPinned: boolean
}

/** More would be no help in finding one again. */
export const viewsAtMost = 50

export function readViews(stored: unknown): SavedView[] {
  if (!Array.isArray(stored)) return []
  return stored.filter(isRecord).flatMap(({ id, name, search, isPinned }) => {
    const isView = typeof id === 'string' && typeof name === 'string' && typeof search === 'string'
    return isView ? [{ id, name, search, isPinned: isPinned === true }] : []
  })
}

/** @returns an id that none of the views has */
function newId(views: readonly SavedView[]): string {
  const used = new Set(views.map(({ id }) => id))
  let number = views.length + 1
  while (used.has(`v${number}`)) number += 1
  return `v${number}`
}

export function withView(views: readonly SavedView[], name: string, search: string): SavedView[] {
  return [...views, { id: newId(views), name, search, isPinned: true }]
}

export function changedView(
  views: readonly SavedView[],
  id: string,
  change: Partial<Omit<SavedView, 'id'>>,
): SavedView[] {
  return views.map((view) => (view.id === id ? { ...view, ...change } : view))
}

/** @returns whether a name is taken by another view; names that differ in case only are one */
export function isNameTaken(views: readonly SavedView[], name: string, except?: string): boolean {
  const same = (other: string) => other.trim().toLowerCase() === name.trim().toLowerCase()
  return views.some((view) => view.id !== except && same(view.name))
}
