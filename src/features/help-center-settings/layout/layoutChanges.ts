import { movedIds } from '../../../shared/lib/movedIds'
import type { Section } from './api'

/** Key order does not matter to what a layout shows. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}

const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

/** @returns whether two layouts show the same, in the same order */
export const isSameLayout = (a: Section[], b: Section[]): boolean =>
  a.length === b.length &&
  // A section that has moved is found at once, one that has not been touched needs no look into it.
  a.every((section, index) => section.id === b[index]?.id) &&
  a.every((section, index) => isSame(section, b[index]))

const quoted = ({ title }: Section) => `“${title.trim() || 'Untitled'}”`

/**
 * What setting a draft live changes for customers, one sentence for each difference, in the draft's order.
 * A section counts as moved only if it has to: taking one from the end to the start moves one, not all.
 */
export function layoutChanges(live: Section[], draft: Section[]): string[] {
  const before = new Map(live.map((section) => [section.id, section]))
  const kept = new Set(draft.map(({ id }) => id))
  const moved = movedIds(
    live.map(({ id }) => id).filter((id) => kept.has(id)),
    draft.map(({ id }) => id).filter((id) => before.has(id)),
  )
  const changes = draft.flatMap((section, index) => {
    const was = before.get(section.id)
    const name = quoted(section)
    if (!was) return [`${name} is new${section.visible ? '' : ', hidden'}`]
    return [
      ...(was.title === section.title ? [] : [`${quoted(was)} is renamed to ${name}`]),
      ...(was.visible === section.visible ? [] : [`${name} is ${section.visible ? 'shown' : 'hidden'}`]),
      ...(isSame(was.content, section.content) ? [] : [`${name} has other content`]),
      ...(moved.has(section.id) ? [`${name} moves to position ${index + 1}`] : []),
    ]
  })
  const removed = live.filter(({ id }) => !kept.has(id)).map((section) => `${quoted(section)} is removed`)
  return [...changes, ...removed]
}

/**
 * The section that a single step of editing was about: moved, written in, shown, hidden or added.
 * @returns its id, or null where nothing changed or nothing of it is left to look at
 */
export function touchedSection(before: Section[], after: Section[]): string | null {
  const isKept = (index: number) => before[index] === after[index]
  const first = after.findIndex((_section, index) => !isKept(index))
  if (first < 0 || before.length > after.length) return null
  const last = after.findLastIndex((_section, index) => !isKept(index))
  // Carried down, the others have moved up by one. Of two that changed places it is the upper one: both are near it.
  const isCarriedDown = last - first > 1 && before[first]?.id === after[last]?.id
  return after[isCarriedDown ? last : first]?.id ?? null
}
