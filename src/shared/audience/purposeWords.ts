import type { Purpose } from './rule'

/** The two rules pull in opposite directions: one lets people in, one restricts them. Every word keeps them apart. */
type PurposeWords = {
  /** How the sentence of the rule begins: "… when all of these conditions match". */
  subject: string
  /** On the button that adds a condition. */
  add: string
  /** After a count: "214 of 1,246 people …". */
  people: string
  matching: string
  /** What the search over those people is called. */
  search: string
}

export const purposeWords: Record<Purpose, PurposeWords> = {
  access: {
    subject: 'People can open the portal when',
    add: 'Add new',
    people: 'can open the portal',
    matching: 'People who can open the portal',
    search: 'Search the people who can open the portal',
  },
  visibility: {
    subject: 'People are restricted to their own tickets when',
    add: 'Add condition',
    people: 'are restricted to their own tickets',
    matching: 'People restricted to their own tickets',
    search: 'Search the people who are restricted',
  },
}

/** The theme's colour of each purpose: teal lets in, amber restricts. */
export const purposeTone = { access: 'access', visibility: 'restriction' } as const satisfies Record<
  Purpose,
  string
>
