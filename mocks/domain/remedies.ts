import { MAX_CONDITIONS, MAX_GROUPS } from './audienceErrors'
import type { Audience, AudienceCondition } from './types'

/** Where a condition stands in an audience. */
export interface Place {
  readonly group: number
  readonly condition: number
}

/** The JSON pointer of a condition, or of a group, in its audience. */
export function pathOf({ group, condition }: Omit<Place, 'condition'> & Partial<Place>): string {
  return condition === undefined ? `/groups/${group}` : `/groups/${group}/conditions/${condition}`
}

/** Everybody who belongs to a company: what most workspaces begin with. */
export const everyoneInACompany: Audience = {
  match: 'all',
  groups: [{ match: 'all', conditions: [{ attribute: 'company.name', operator: 'has_any_value' }] }],
}

/** The audience with one condition replaced. */
export function replaceCondition(audience: Audience, place: Place, by: AudienceCondition): Audience {
  const groups = audience.groups.map((group, at) =>
    at === place.group ? { ...group, conditions: group.conditions.with(place.condition, by) } : group,
  )
  return { ...audience, groups }
}

/** The audience with a group whose conditions must all be met. */
export function joinGroupByAll(audience: Audience, group: number): Audience {
  return {
    ...audience,
    groups: audience.groups.map((one, at) => (at === group ? { ...one, match: 'all' } : one)),
  }
}

/** The audience narrowed to people with a value; undefined where one more condition would not say that. */
export function requireValue(audience: Audience, place: Place): Audience | undefined {
  const group = audience.groups[place.group]
  const attribute = group?.conditions[place.condition]?.attribute
  if (!group || attribute === undefined || group.conditions.length >= MAX_CONDITIONS) return undefined
  if (group.match === 'any' && group.conditions.length > 1) return undefined
  const conditions: AudienceCondition[] = [...group.conditions, { attribute, operator: 'has_any_value' }]
  return { ...audience, groups: audience.groups.with(place.group, { match: 'all', conditions }) }
}

/** The audience widened by people without a value; undefined where one more group would not say that. */
export function includeUnknown(audience: Audience, attribute: string): Audience | undefined {
  if (audience.groups.length >= MAX_GROUPS) return undefined
  if (audience.match === 'all' && audience.groups.length > 1) return undefined
  return {
    match: 'any',
    groups: [...audience.groups, { match: 'all', conditions: [{ attribute, operator: 'is_unknown' }] }],
  }
}
