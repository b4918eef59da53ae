import type { Attributes } from '../../shared/audience/attributes'
import type { Audience, Rule } from '../../shared/audience/rule'
import { ruleDifferences } from '../../shared/audience/ruleMerge'
import { isSameRule, ruleFrom, toAudience } from '../../shared/audience/ruleWire'
import type { AudiencePreview } from '../../shared/audience/api'
import { count } from '../../shared/lib/count'
import { differencesIn, type Difference } from '../../shared/settings/merge'
import { prerequisitePlace } from '../../shared/settings/prerequisitePlace'
import type { PortalSettings, PortalSettingsPatch, Prerequisite } from './api'

/** The one rule that is offered to a workspace without any: whoever belongs to a company. */
export const everyoneInACompany: Audience = {
  match: 'all',
  groups: [{ match: 'all', conditions: [{ attribute: 'company.name', operator: 'has_any_value' }] }],
}

/** What the Ticket visibility card edits. */
export type VisibilityDraft = { restricted: boolean; rule: Rule }

export function visibilityDraft({ visibility }: PortalSettings, attributes: Attributes): VisibilityDraft {
  return { restricted: visibility.restricted, rule: ruleFrom(visibility.audience, attributes) }
}

export function isSameVisibility(one: VisibilityDraft, other: VisibilityDraft): boolean {
  return one.restricted === other.restricted && isSameRule(one.rule, other.rule)
}

export function visibilityPatch({ restricted, rule }: VisibilityDraft): PortalSettingsPatch {
  return { visibility: { restricted, audience: toAudience(rule) } }
}

/** What two versions of the card differ in: whether it restricts, and the parts of the rule. */
export function visibilityDifferences(
  versions: { base: VisibilityDraft; mine: VisibilityDraft; theirs: VisibilityDraft },
  attributes: Attributes,
): Difference<VisibilityDraft>[] {
  const { base, mine, theirs } = versions
  const ofRule = ruleDifferences({ base: base.rule, mine: mine.rule, theirs: theirs.rule }, attributes)
  return [
    ...differencesIn(versions, {
      restricted: ['The restriction', ({ restricted }) => (restricted ? 'On' : 'Off')],
    }),
    ...ofRule.map((one) => ({
      ...one,
      takeTheirs: (draft: VisibilityDraft) => ({ ...draft, rule: one.takeTheirs(draft.rule) }),
    })),
  ]
}

/** The rows of the table of what people see; exactly one applies. */
export type VisibilityCase = 'off' | 'everyone' | 'matching'

/** @returns which row applies to a toggle and its conditions */
export function visibilityCase({ restricted, rule }: VisibilityDraft): VisibilityCase {
  if (!restricted) return 'off'
  return rule.groups.length === 0 ? 'everyone' : 'matching'
}

/**
 * What people see in one row, in words for this workspace.
 * @param preview who matches the conditions now, undefined while that is not known
 */
export function visibilityWords(row: VisibilityCase, preview: AudiencePreview | undefined): string {
  const all = preview ? ` (${count(preview.totalUsers, 'person', 'people')})` : ''
  if (row === 'off') return `Everyone${all} sees all tickets of their companies`
  if (row === 'everyone') return `Everyone${all} is restricted to tickets they created`
  if (!preview) return 'People who match are restricted; everyone else sees all tickets of their companies'
  const others = preview.totalUsers - preview.matching
  return `${count(preview.matching, 'person is', 'people are')} restricted; ${others.toLocaleString('en')} ${others === 1 ? 'sees' : 'see'} all tickets of their companies`
}

/** The prerequisites that keep the portal from being turned on. */
export function unmetOf(prerequisites: readonly Prerequisite[]): Prerequisite[] {
  return prerequisites.filter(({ status }) => status === 'unmet')
}

/** The pages that settle the prerequisites, as their links call them. */
const pages: Record<Prerequisite['id'], string> = {
  messenger_installed: 'Messenger',
  help_center_live: 'Help Center > General',
  custom_domain: 'Help Center > General',
  messenger_security: 'Security',
  company_updates_locked: 'Data > People > Companies',
}

/** @returns the way to the card that settles a prerequisite, and what its page is called */
export function placeOf(prerequisite: Prerequisite): { to: string; page: string } {
  return { to: prerequisitePlace(prerequisite), page: pages[prerequisite.id] }
}
