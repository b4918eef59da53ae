/** A set of small whole numbers, one bit each. All sets that are joined have the same length. */
export type Bits = Uint32Array

/** The empty set of numbers below `size`. */
export function noBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5)
}

/** The set of all numbers below `size`. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff)
  if (size & 31) bits[bits.length - 1] = (1 << (size & 31)) - 1
  return bits
}

export function hasBit(bits: Bits, at: number): boolean {
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0
}

export function setBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
}

export function clearBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31))
}

/** Keeps in `bits` what is also in `other`; words beyond the end of `other` count as empty. */
export function andInto(bits: Bits, other: Bits): Bits {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) & (other[word] ?? 0)
  return bits
}

/** Adds to `bits` what is in `other`, as far as `bits` reaches. */
export function orInto(bits: Bits, other: Bits): Bits {
  const length = Math.min(bits.length, other.length)
  for (let word = 0; word < length; word++) bits[word] = (bits[word] ?? 0) | (other[word] ?? 0)
  return bits
}

/** What is in the first set and not in the second. */
export function without(bits: Bits, other: Bits): Bits {
  return bits.map((word, at) => word & ~(other[at] ?? 0))
}

/** How many numbers are in the set. */
export function countBits(bits: Bits): number {
  let count = 0
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at] ?? 0
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

/** Calls back for every number in the set from `from` upwards, lowest first, until the callback returns false. */
export function eachBit(bits: Bits, each: (at: number) => boolean | void, from = 0): void {
  const first = from >>> 5
  for (let index = first; index < bits.length; index++) {
    let word = bits[index] ?? 0
    if (index === first) word &= ~0 << (from & 31)
    while (word !== 0) {
      if (each((index << 5) + 31 - Math.clz32(word & -word)) === false) return
      word &= word - 1
    }
  }
}
