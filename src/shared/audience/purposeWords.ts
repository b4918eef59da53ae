import type { Purpose } from './rule'

/** The two rules pull in opposite directions: one lets people in, one restricts them. Every word keeps them apart. */
type PurposeWords = {
  /** How the sentence of the rule begins: "… when all of these conditions match". */
  subject: string
  addFirst: string
  addCondition: string
  /** After a count: "214 of 1,246 people …". */
  people: string
  matching: string
  /** Nobody matches the rule. */
  nobody: string
}

export const purposeWords: Record<Purpose, PurposeWords> = {
  access: {
    subject: 'People can open the portal when',
    addFirst: 'Add new',
    addCondition: 'Add new',
    people: 'can open the portal',
    matching: 'People who can open the portal',
    nobody: 'Nobody matches, so nobody can open the portal.',
  },
  visibility: {
    subject: 'People are restricted to their own tickets when',
    addFirst: 'Add condition',
    addCondition: 'Add condition',
    people: 'are restricted to their own tickets',
    matching: 'People restricted to their own tickets',
    nobody: 'Nobody matches, so nobody is restricted.',
  },
}

/** The theme's colour of each purpose: teal lets in, amber restricts. */
export const purposeTone = { access: 'access', visibility: 'restriction' } as const satisfies Record<
  Purpose,
  string
>
