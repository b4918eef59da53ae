import { type Bits, clearBit, eachBit } from './bits'
import { type Counts, noCounts } from './facets'
import type { TicketColumns } from './ticketColumns'
import { type Dates, type Dimension, DIMENSIONS, type Wanted } from './ticketFilters'

/** Takes out of the set the tickets that are not within the dates. */
export function keepDates(bits: Bits, columns: TicketColumns, { created, updated }: Dates): void {
  if (!created && !updated) return
  eachBit(bits, (slot) => {
    const createdDay = columns.createdDay[slot] ?? 0
    const updatedDay = columns.updatedDay[slot] ?? 0
    const isIn =
      (!created || (createdDay >= created.from && createdDay <= created.to)) &&
      (!updated || (updatedDay >= updated.from && updatedDay <= updated.to))
    if (!isIn) clearBit(bits, slot)
  })
}

/** By code: 1 for the values that pass a filter; null when everything passes. */
function passing(columns: TicketColumns, dimension: Dimension, wanted: Wanted): Uint8Array | null {
  const values = wanted[dimension]
  if (!values) return null
  const codes = columns.dimensions[dimension]
  const result = new Uint8Array(codes.values.length)
  for (const value of values) {
    const code = codes.codeOf(value)
    if (code !== undefined) result[code] = 1
  }
  return result
}

/** Takes out of the set the tickets that fail one of the filters, but for the filter that is left out. */
export function keepWanted(bits: Bits, columns: TicketColumns, wanted: Wanted, but?: Dimension): Bits {
  for (const dimension of DIMENSIONS) {
    const pass = dimension === but ? null : passing(columns, dimension, wanted)
    if (!pass) continue
    const { codes } = columns.dimensions[dimension]
    for (let word = 0; word < bits.length; word++) {
      let left = bits[word] ?? 0
      let kept = left
      for (; left !== 0; left &= left - 1) {
        const bit = left & -left
        if (pass[codes[(word << 5) + 31 - Math.clz32(bit)] ?? 0] !== 1) kept &= ~bit
      }
      bits[word] = kept
    }
  }
  return bits
}

/** Counts every value of the given filters among the tickets of the set, in one pass. */
function countCodes(
  bits: Bits,
  columns: TicketColumns,
  dimensions: readonly Dimension[],
  counts: Counts,
): void {
  const counted = dimensions.map((dimension) => {
    const { codes, values } = columns.dimensions[dimension]
    return { dimension, codes, values, sums: new Int32Array(values.length) }
  })
  const slots = new Int32Array(32)
  for (let word = 0; word < bits.length; word++) {
    let size = 0
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1)
      slots[size++] = (word << 5) + 31 - Math.clz32(left & -left)
    for (const { codes, sums } of counted)
      for (let at = 0; at < size; at++) {
        const code = codes[slots[at] ?? 0] ?? 0
        sums[code] = (sums[code] ?? 0) + 1
      }
  }
  for (const { dimension, values, sums } of counted)
    for (const [code, count] of sums.entries()) {
      const value = values[code]
      if (count > 0 && value !== null && value !== undefined) counts[dimension].set(value, count)
    }
}

/** The counts of every filter's values under all the other filters, among the tickets of the set. */
export function countFacets(base: Bits, columns: TicketColumns, wanted: Wanted): Counts {
  const counts = noCounts()
  const free = DIMENSIONS.filter((dimension) => !wanted[dimension])
  if (free.length > 0) countCodes(keepWanted(base.slice(), columns, wanted), columns, free, counts)
  for (const dimension of DIMENSIONS)
    if (wanted[dimension])
      countCodes(keepWanted(base.slice(), columns, wanted, dimension), columns, [dimension], counts)
  return counts
}
