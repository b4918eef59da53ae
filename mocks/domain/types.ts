/**
 * The entities of the workspace, exactly as its data set has them. They are immutable: a change makes a new object,
 * because what is derived from one (folded text, times as customers see them) is cached by identity.
 */

/** RFC 3339, UTC. */
export type Time = string

export type AttributeType = 'string' | 'number' | 'boolean' | 'date' | 'option' | 'tags'

export type Operator =
  | 'is'
  | 'is_not'
  | 'starts_with'
  | 'ends_with'
  | 'contains'
  | 'does_not_contain'
  | 'greater_than'
  | 'less_than'
  | 'is_true'
  | 'is_false'
  | 'more_than_days_ago'
  | 'less_than_days_ago'
  | 'exactly_days_ago'
  | 'after'
  | 'before'
  | 'on'
  | 'is_any_of'
  | 'includes'
  | 'excludes'
  | 'is_unknown'
  | 'has_any_value'

export type Connective = 'all' | 'any'

export interface AudienceCondition {
  readonly attribute: string
  readonly operator: Operator
  readonly value?: string | number | readonly string[]
}

export interface AudienceGroup {
  readonly match: Connective
  readonly conditions: readonly AudienceCondition[]
}

export interface Audience {
  readonly match: Connective
  readonly groups: readonly AudienceGroup[]
}

export interface Attribute {
  readonly key: string
  readonly subject: 'person' | 'company'
  readonly label: string
  readonly type: AttributeType
  readonly options?: readonly string[]
  readonly userEditable?: boolean
  readonly archived?: boolean
}

/** The value of a custom attribute; the key is the part after `person.custom.` or `company.custom.`. */
export type AttributeValue = string | number | boolean | readonly string[] | null

export type Permission = 'manage_portal_settings' | 'publish_help_center' | 'view_as_user'

export interface Teammate {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly permissions: readonly Permission[]
}

export interface Company {
  readonly id: string
  readonly name: string
  readonly plan?: string | null
  readonly industry?: string | null
  readonly size?: number | null
  readonly monthlySpend?: number | null
  readonly createdAt: Time
  readonly tags?: readonly string[] | null
  readonly custom?: Readonly<Record<string, AttributeValue>>
}

export interface User {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role?: string | null
  readonly companyIds: readonly string[]
  readonly createdAt: Time
  readonly lastSeenAt?: Time | null
  readonly tags?: readonly string[] | null
  readonly custom?: Readonly<Record<string, AttributeValue>>
}

export type StateCategory = 'submitted' | 'in_progress' | 'waiting_on_customer' | 'resolved'

export interface TicketState {
  readonly id: string
  readonly category: StateCategory
  readonly internalLabel: string
  readonly externalLabel: string
}

export type TicketCategory = 'customer' | 'back_office' | 'tracker'

export interface TicketTypeAttribute {
  readonly id: string
  readonly name: string
  readonly dataType: string
  readonly options?: readonly string[]
  readonly visibleToCustomer: boolean
  readonly requiredOnCreate: boolean
  readonly shownOnCreate: boolean
}

export interface TicketType {
  readonly id: string
  readonly name: string
  readonly icon?: string
  readonly description?: string
  readonly category: TicketCategory
  readonly stateIds: readonly string[]
  readonly reopenOnReply?: boolean
  readonly attributes: readonly TicketTypeAttribute[]
}

export type PartKind = 'comment' | 'note' | 'state_change'

export interface PartAuthor {
  readonly kind: 'user' | 'teammate'
  readonly id: string
}

export interface TicketPart {
  readonly id: string
  readonly kind: PartKind
  readonly author: PartAuthor
  readonly body?: string
  readonly at: Time
  readonly fromStateId?: string
  readonly toStateId?: string
}

export interface Ticket {
  readonly id: string
  readonly number: number
  readonly typeId: string
  readonly stateId: string
  readonly title: string
  readonly description: string
  readonly companyId: string | null
  readonly createdBy: string
  readonly shared: boolean
  readonly createdAt: Time
  readonly attributes?: Readonly<Record<string, AttributeValue>>
  readonly parts: readonly TicketPart[]
}

export type SectionKind =
  'spaces' | 'collections' | 'content_block' | 'popular_articles' | 'contact' | 'customer_portal'

export interface SectionItem {
  readonly id: string
  readonly title: string
  readonly description?: string
  readonly href?: string
  readonly articleCount?: number
}

export interface SectionContent {
  readonly body?: string
  readonly items?: readonly SectionItem[]
}

export interface Section {
  readonly id: string
  readonly kind: SectionKind
  readonly title: string
  readonly visible: boolean
  readonly locked: boolean
  readonly content?: SectionContent
}

export interface CustomDomain {
  readonly host: string | null
  readonly https: boolean
  readonly cookieForwarding: 'ok' | 'undetected' | 'off'
  readonly acknowledged: boolean
}

export interface WorkspaceSettings {
  readonly portal: {
    readonly enabled: boolean
    readonly access: { readonly audience: Audience | null }
    readonly visibility: { readonly restricted: boolean; readonly audience: Audience | null }
    readonly previewColumn: boolean
  }
  readonly helpCenter: { readonly live: boolean; readonly customDomain: CustomDomain }
  readonly messenger: { readonly installedForUsers: boolean; readonly ticketsSpace: boolean }
  readonly security: { readonly messengerJwtEnforced: boolean }
  readonly companies: { readonly preventUpdatesViaMessenger: boolean }
  readonly layout: { readonly draft: readonly Section[]; readonly live: readonly Section[] }
}

/** One thing wrong with an input: a JSON pointer to it, a code for programs, a sentence for people. */
export interface FieldError {
  readonly pointer: string
  readonly code: string
  readonly message: string
}
