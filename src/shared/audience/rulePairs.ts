/** Conditions that belong together, one line of text for each. */
export type Lines = { lines: string[] }

/** @returns the places of the lines of one list that the other does not have, each as often as it is missing there */
export function missingFrom(lines: readonly string[], others: readonly string[]): number[] {
  const rest = [...others]
  return [...lines.keys()].filter((index) => {
    const place = rest.indexOf(lines[index] ?? '')
    if (place >= 0) rest.splice(place, 1)
    return place < 0
  })
}

/** @returns which group of a new rule goes on from which of the old one: the one it shares most conditions with */
export function pairGroups<G extends Lines>(before: readonly G[], after: readonly G[]): Map<G, G> {
  const pairs = new Map<G, G>()
  const candidates = after.flatMap((fresh, at) =>
    before.map((old, was) => ({
      fresh,
      old,
      shared: old.lines.length - missingFrom(old.lines, fresh.lines).length,
      distance: Math.abs(at - was),
    })),
  )
  candidates.sort((a, b) => b.shared - a.shared || a.distance - b.distance)
  const taken = new Set<G>()
  for (const { fresh, old, shared } of candidates) {
    const isOnly = before.length === 1 && after.length === 1
    if ((shared === 0 && !isOnly) || pairs.has(fresh) || taken.has(old)) continue
    pairs.set(fresh, old)
    taken.add(old)
  }
  return pairs
}
