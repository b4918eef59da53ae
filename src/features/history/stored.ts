import type { Audience } from '../../shared/audience/rule'
import type { Section } from './api'

/** The history holds any JSON: these tell what it is before it is shown as a rule or a layout. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isAudience(value: unknown): value is Audience {
  return (
    isRecord(value) &&
    Array.isArray(value.groups) &&
    value.groups.every((group: unknown) => isRecord(group) && Array.isArray(group.conditions))
  )
}

/** @returns the rule, null for "no rules", undefined if it is neither */
export function storedAudience(value: unknown): Audience | null | undefined {
  return value === null || isAudience(value) ? value : undefined
}

function isSection(value: unknown): value is Section {
  return isRecord(value) && typeof value.id === 'string' && typeof value.title === 'string'
}

/** @returns the sections of a layout, undefined if it is none */
export function storedSections(value: unknown): Section[] | undefined {
  return Array.isArray(value) && value.every(isSection) ? value : undefined
}

/** @returns the name in `{ id, name }` */
export function storedName(value: unknown): string {
  return isRecord(value) && typeof value.name === 'string' ? value.name : 'somebody'
}

/** @returns any value on one line */
export function storedText(value: unknown): string {
  if (value === null) return 'nothing'
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
}
