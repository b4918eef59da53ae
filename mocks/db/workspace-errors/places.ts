import type { Findings } from './findings'

/** Reports every use of an id (or number, or key) but the first. */
export function unique<T extends string | number>(values: readonly T[], to: Findings, field: string): void {
  const seen = new Set<T>()
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) to.add('duplicate', `“${value}” is there twice.`, index, ...(field ? [field] : []))
    seen.add(value)
  }
}

/** Where a table is in the file, while its rows are looked at. */
export function within(key: string | number, to: Findings, look: () => void): void {
  to.enter(key)
  look()
  to.leave()
}
