/**
 * The best of many in order, without sorting them all when only a page is wanted.
 * @param limit how many at most; Infinity for all
 */
export function firstOf<T>(all: Iterable<T>, limit: number, compare: (a: T, b: T) => number): T[] {
  if (limit === Infinity) return [...all].sort(compare)
  const best: T[] = []
  for (const one of all) {
    const worst = best.at(-1)
    if (best.length >= limit && worst !== undefined && compare(one, worst) >= 0) continue
    let low = 0
    let high = best.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const there = best[middle]
      if (there !== undefined && compare(there, one) <= 0) low = middle + 1
      else high = middle
    }
    best.splice(low, 0, one)
    if (best.length > limit) best.pop()
  }
  return best
}
