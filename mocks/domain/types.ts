import type { components } from '../../src/shared/api/schema'

/**
 * The entities of the workspace, as the contract's data set has them. Treat them as immutable: a change makes a new
 * object, because what is derived from one (folded text, times as customers see them) is kept by identity.
 */
type Schemas = components['schemas']

/** RFC 3339, UTC. */
export type Time = Schemas['Timestamp']

export type AttributeType = Schemas['AttributeType']
export type Operator = Schemas['AudienceOperator']
export type Connective = Schemas['AudienceMatch']
export type AudienceCondition = Schemas['AudienceCondition']
export type AudienceGroup = Schemas['AudienceGroup']
export type Audience = Schemas['Audience']
export type AudiencePurpose = Schemas['AudiencePurpose']
export type Attribute = Schemas['WorkspaceAttribute']
/** The value of a custom attribute; its key is what follows `person.custom.` or `company.custom.`. */
export type AttributeValue = Schemas['WorkspaceAttributeValue']

export type Permission = Schemas['Permission']
export type Teammate = Schemas['WorkspaceTeammate']
export type Company = Schemas['WorkspaceCompany']
export type User = Schemas['WorkspaceUser']

export type StateCategory = Schemas['TicketStateCategory']
export type TicketState = Schemas['WorkspaceTicketState']
export type TicketTypeAttribute = Schemas['WorkspaceTicketTypeAttribute']
export type TicketType = Schemas['WorkspaceTicketType']
export type TicketPart = Schemas['WorkspacePart']
export type PartAuthor = Schemas['WorkspacePartAuthor']
export type Ticket = Schemas['WorkspaceTicket']
export type TicketTab = Schemas['TicketTab']
export type TicketSort = Schemas['TicketSort']

export type Section = Schemas['Section']
export type SectionKind = Schemas['SectionKind']
export type SectionContent = Schemas['SectionContent']
export type CustomDomain = Schemas['CustomDomain']
export type WorkspaceSettings = Schemas['WorkspaceSettings']

/** One thing wrong with an input: a JSON pointer to it, a code for programs, a sentence for people. */
export type FieldError = Schemas['FieldError']
