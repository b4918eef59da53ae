import { isEqual } from './equal'
import type { Section } from './types'

/** The draft that teammates edit, and the sections that customers see. */
export interface LayoutPair {
  readonly draft: Section[]
  readonly live: Section[]
}

/** The card that leads to the portal, for a homepage that came without one: there, but not shown. */
const portalSection: Section = {
  id: 'customer_portal',
  kind: 'customer_portal',
  title: 'Customer portal',
  visible: false,
  locked: true,
}

const isPortal = ({ kind }: Section) => kind === 'customer_portal'

/** The sections with exactly one customer portal section, locked: a missing one is added hidden, doubles are dropped. */
export function normaliseSections(sections: readonly Section[]): Section[] {
  const first = sections.find(isPortal)
  const kept = sections.filter((section) => !isPortal(section) || section === first)
  const result = kept.map((section) => (isPortal(section) ? { ...section, locked: true } : section))
  if (first) return result
  const ids = new Set(result.map(({ id }) => id))
  let id = portalSection.id
  while (ids.has(id)) id += '_'
  return [...result, { ...portalSection, id }]
}

/** True when two layouts show the same, in the same order. */
export function isSameLayout(a: readonly Section[], b: readonly Section[]): boolean {
  return isEqual(a, b)
}

/** Moves a section to a position, counted from 0 in the result; beyond an end means to that end. */
export function moveSection(sections: readonly Section[], id: string, to: number): Section[] {
  const moved = sections.find((section) => section.id === id)
  if (!moved) return [...sections]
  return sections.filter((section) => section !== moved).toSpliced(Math.max(0, to), 0, moved)
}

/** Shows or hides a section. */
export function setSectionVisible(sections: readonly Section[], id: string, visible: boolean): Section[] {
  return sections.map((section) => (section.id === id ? { ...section, visible } : section))
}

/** Adds a section at the end; only content blocks with an id of their own can be added, anything else changes nothing. */
export function addSection(sections: readonly Section[], section: Section): Section[] {
  const canAdd = section.kind === 'content_block' && sections.every(({ id }) => id !== section.id)
  return canAdd ? [...sections, section] : [...sections]
}

/** Removes a section; only content blocks that are not locked can be removed, anything else changes nothing. */
export function removeSection(sections: readonly Section[], id: string): Section[] {
  return sections.filter((section) => section.id !== id || section.kind !== 'content_block' || section.locked)
}

/** Changes title or content of a section that is not locked. */
export function editSection(
  sections: readonly Section[],
  id: string,
  edit: Pick<Section, 'title'> | Required<Pick<Section, 'content'>>,
): Section[] {
  return sections.map((section) => (section.id === id && !section.locked ? { ...section, ...edit } : section))
}

/** Shows the customer portal section in the draft and to customers, as turning the portal on does. */
export function showPortalSection({ draft, live }: LayoutPair): LayoutPair {
  const shown = (sections: readonly Section[]) =>
    normaliseSections(sections).map((section) =>
      isPortal(section) ? { ...section, visible: true } : section,
    )
  return { draft: shown(draft), live: shown(live) }
}

/** Makes the live layout exactly the draft, in one step. */
export function publish({ draft }: LayoutPair): LayoutPair {
  return { draft, live: draft }
}

/** Fills the draft with an older version; what customers see stays. */
export function restore({ live }: LayoutPair, version: readonly Section[]): LayoutPair {
  return { draft: normaliseSections(version), live }
}
