import { type Bits, countBits, noBits } from './bits'
import { CONVERSATION_TIER, DESCRIPTION_TIER, NUMBER_TIER, type Tier, TITLE_TIER } from './search'
import type { TermHits } from './wordIndex'

/** The tickets of one tier. */
export interface Ranked {
  readonly tier: Tier
  readonly bits: Bits
  /** How many they are. */
  readonly count: number
}

/** The tickets of a set as one tier. */
export function onlyTier(bits: Bits): Ranked[] {
  return [{ tier: NUMBER_TIER, bits, count: countBits(bits) }]
}

/**
 * Parts the tickets of a set that have all terms into tiers, best first.
 * @param base the tickets to search
 * @param byNumber those of them that are found by their number
 * @param terms where each term is found; without any, only numbers count
 */
export function tiersOf(base: Bits, byNumber: Bits, terms: readonly TermHits[]): Ranked[] {
  const numbered: Ranked = { tier: NUMBER_TIER, bits: byNumber, count: countBits(byNumber) }
  if (terms.length === 0) return [numbered]
  const size = base.length * 32
  const [title, description, conversation] = [noBits(size), noBits(size), noBits(size)]
  for (let word = 0; word < base.length; word++) {
    // One pass over all the sets, as this is what every key that is typed waits for.
    let anywhere = (base[word] ?? 0) & ~(byNumber[word] ?? 0)
    for (let term = 0; term < terms.length && anywhere !== 0; term++)
      anywhere &= terms[term]?.anywhere[word] ?? 0
    if (anywhere === 0) continue
    let inDescription = anywhere
    let inTitle = anywhere
    for (const hits of terms) {
      inDescription &= hits.description[word] ?? 0
      inTitle &= hits.title[word] ?? 0
    }
    title[word] = inTitle
    description[word] = inDescription & ~inTitle
    conversation[word] = anywhere & ~inDescription
  }
  return [
    numbered,
    { tier: TITLE_TIER, bits: title, count: countBits(title) },
    { tier: DESCRIPTION_TIER, bits: description, count: countBits(description) },
    { tier: CONVERSATION_TIER, bits: conversation, count: countBits(conversation) },
  ]
}

/** The tickets of all tiers. */
export function allOf(tiers: readonly Ranked[]): Bits {
  const [first, ...rest] = tiers
  if (!first) return noBits(0)
  if (rest.length === 0) return first.bits
  const all = noBits(first.bits.length * 32)
  for (const { bits } of tiers)
    for (let word = 0; word < all.length; word++) all[word] = (all[word] ?? 0) | (bits[word] ?? 0)
  return all
}
