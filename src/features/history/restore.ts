import type { ImpactDraft } from '../../shared/audience/api'
import type { Attributes } from '../../shared/audience/attributes'
import type { Audience, Purpose } from '../../shared/audience/rule'
import { isSameRule, ruleFrom } from '../../shared/audience/ruleWire'
import type { HistoryEntry, PortalSettings } from './api'
import { storedAudience } from './stored'

/** An earlier value of a rule that can be put back, as the settings take it. */
export type Restorable = {
  purpose: Purpose
  patch: ImpactDraft
  /** The earlier rule, or whether the restriction was on. */
  value: { audience: Audience | null } | { restricted: boolean }
}

/** @returns what the entry replaced, if it is one of the rules that decide who sees what */
export function restorableOf({ resource, field, from }: HistoryEntry): Restorable | null {
  if (resource !== 'portal') return null
  const audience = storedAudience(from)
  if (field === 'access.audience' && audience !== undefined)
    return { purpose: 'access', patch: { access: { audience } }, value: { audience } }
  if (field === 'visibility.audience' && audience !== undefined)
    return { purpose: 'visibility', patch: { visibility: { audience } }, value: { audience } }
  if (field === 'visibility.restricted' && typeof from === 'boolean')
    return { purpose: 'visibility', patch: { visibility: { restricted: from } }, value: { restricted: from } }
  return null
}

/** @returns whether the earlier value is what is saved now */
export function isInForce(restorable: Restorable, settings: PortalSettings, attributes: Attributes): boolean {
  const { purpose, value } = restorable
  if ('restricted' in value) return settings.visibility.restricted === value.restricted
  const { audience } = settings[purpose]
  return isSameRule(ruleFrom(audience, attributes), ruleFrom(value.audience, attributes))
}
