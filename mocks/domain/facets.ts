import type { components } from '../../src/shared/api/schema'
import { fold } from './fold'
import { compareKeys } from './text'
import { stateChoices } from './stateChoices'
import { type Dimension, DIMENSIONS, facetKey, type Wanted } from './ticketFilters'
import type { Ticket } from './types'
import type { World } from './world'

export type Facets = components['schemas']['TicketFacets']
type FacetValue = components['schemas']['FacetValue']

/** How many tickets have each value of each filter. */
export type Counts = Readonly<Record<Dimension, Map<string, number>>>

export function noCounts(): Counts {
  return { types: new Map(), states: new Map(), creators: new Map(), companies: new Map() }
}

function labelOf(value: string, dimension: Dimension, world: World): string {
  switch (dimension) {
    case 'types':
      return world.typesById.get(value)?.name ?? ''
    case 'states':
      return stateChoices(world.statesById).get(value.split(',')[0] ?? '')?.label ?? ''
    case 'creators':
      return world.usersById.get(value)?.name ?? ''
    case 'companies':
      return world.companiesById.get(value)?.name ?? ''
  }
}

function facet(counts: ReadonlyMap<string, number>, dimension: Dimension, world: World): FacetValue[] {
  const values = [...counts].map(([value, count]) => {
    const label = labelOf(value, dimension, world)
    return { value: { value, label, count }, folded: fold(label) }
  })
  return values
    .toSorted(
      (a, b) =>
        b.value.count - a.value.count ||
        compareKeys(a.folded, b.folded) ||
        compareKeys(a.value.value, b.value.value),
    )
    .map(({ value }) => value)
}

/** Names the counted values, largest first, then by label. */
export function namedFacets(counts: Counts, world: World): Facets {
  return {
    types: facet(counts.types, 'types', world),
    states: facet(counts.states, 'states', world),
    creators: facet(counts.creators, 'creators', world),
    companies: facet(counts.companies, 'companies', world),
  }
}

/** What one pass over the tickets finds: those that pass all filters, and the counts of every filter under the others. */
export interface Filtered<T> {
  readonly passed: T[]
  readonly counts: Counts
}

/**
 * Applies the filters to tickets that the viewer sees, and counts each filter's values under all the other filters: a
 * ticket that fails one filter only still counts in that one.
 */
export function applyFilters<T extends { readonly ticket: Ticket }>(
  found: readonly T[],
  wanted: Wanted,
  world: Pick<World, 'statesById'>,
): Filtered<T> {
  const counts = noCounts()
  const passed: T[] = []
  for (const one of found) {
    const keys = DIMENSIONS.map((dimension) => facetKey(one.ticket, dimension, world))
    const failing = DIMENSIONS.filter((dimension, index) => {
      const key = keys[index] ?? null
      const values = wanted[dimension]
      return values !== null && (key === null || !values.has(key))
    })
    if (failing.length > 1) continue
    if (failing.length === 0) passed.push(one)
    for (const [index, dimension] of DIMENSIONS.entries()) {
      const key = keys[index] ?? null
      if (key === null || (failing.length === 1 && failing[0] !== dimension)) continue
      counts[dimension].set(key, (counts[dimension].get(key) ?? 0) + 1)
    }
  }
  return { passed, counts }
}
