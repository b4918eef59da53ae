import { type AudienceIndex, type UserPosition, userPosition } from './audienceIndex'
import { audienceWarnings, type Warning } from './audienceWarnings'
import { allBits, andInto, type Bits, countBits, eachBit } from './bits'
import { countDomains, type DomainCount } from './domainCounts'
import { isBlank } from './text'
import type { Audience, AudiencePurpose, User } from './types'

export interface AudiencePreviewRequest {
  /** Valid; null is no rules, which lets nobody in and restricts everybody. */
  readonly audience: Audience | null
  readonly purpose: AudiencePurpose
  /** Narrows the people shown to those whose name or e-mail address contains it. */
  readonly q?: string | undefined
  /** The `next` of the page before. */
  readonly after?: UserPosition | undefined
  readonly limit: number
}

export interface AudiencePreview {
  /** One page of the people who match the rule and `q`, by name. */
  readonly users: readonly User[]
  readonly next: UserPosition | null
  /** How many people match the rule and `q`. */
  readonly total: number
  /** How many people match the rule. */
  readonly matching: number
  readonly totalUsers: number
  /** The ten most frequent e-mail domains among those who match the rule. */
  readonly byDomain: readonly DomainCount[]
  readonly warnings: Warning[]
}

const DOMAINS_SHOWN = 10

/** One page of a set of users in the order of the index. */
export function usersPage(
  index: AudienceIndex,
  users: Bits,
  after: UserPosition | undefined,
  limit: number,
): { readonly users: readonly User[]; readonly next: UserPosition | null } {
  const shown: User[] = []
  let hasMore = false
  eachBit(
    users,
    (at) => {
      hasMore = shown.length >= limit
      const user = index.users[at]
      if (user && !hasMore) shown.push(user)
      return !hasMore
    },
    after ? index.placeAfter(after) : 0,
  )
  const last = shown.at(-1)
  return { users: shown, next: hasMore && last ? userPosition(last) : null }
}

/**
 * The people a rule selects, before it is saved, and what is worth a second look. Nothing changes by asking. What cannot
 * be read counts as it does live: false for access, true for visibility.
 * @param now milliseconds since the epoch
 */
export function previewAudience(
  index: AudienceIndex,
  { audience, purpose, q, after, limit }: AudiencePreviewRequest,
  now: number,
): AudiencePreview {
  const context = { now, onInvalid: purpose === 'visibility' }
  const matched =
    audience === null && purpose === 'visibility'
      ? allBits(index.users.length)
      : index.evaluate(audience, context)
  const matching = countBits(matched)
  const isNarrowed = q !== undefined && !isBlank(q)
  const shown = isNarrowed ? andInto(index.named(q), matched) : matched
  return {
    ...usersPage(index, shown, after, limit),
    total: isNarrowed ? countBits(shown) : matching,
    matching,
    totalUsers: index.users.length,
    byDomain: countDomains(index, matched, DOMAINS_SHOWN).largest,
    warnings: audienceWarnings(audience, purpose, index, context),
  }
}
