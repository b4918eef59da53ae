/**
 * The fewest ids that have to move to bring one order into another: those outside the longest run that keeps its order.
 * @param before, @param after the same ids, in two orders
 */
export function movedIds(before: string[], after: string[]): Set<string> {
  const place = new Map(before.map((id, index) => [id, index]))
  const places = after.map((id) => place.get(id) ?? 0)
  // For each position the longest increasing run that ends there, and where it came from.
  const length: number[] = []
  const from: number[] = []
  let end = -1
  for (const [index, value] of places.entries()) {
    let longest = 0
    let previous = -1
    for (let other = 0; other < index; other += 1) {
      const reach = length[other] ?? 0
      if ((places[other] ?? 0) < value && reach > longest) [longest, previous] = [reach, other]
    }
    length.push(longest + 1)
    from.push(previous)
    if (longest + 1 > (length[end] ?? 0)) end = index
  }
  const staying = new Set<string>()
  for (let index = end; index >= 0; index = from[index] ?? -1) staying.add(after[index] ?? '')
  return new Set(after.filter((id) => !staying.has(id)))
}
