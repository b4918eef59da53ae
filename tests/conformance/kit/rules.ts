/** What the API promises, in the words of its specification: every check names the one it holds the API to. */
export interface Rule {
  /** Where it stands: a page of the specification (2 the domain, 3 the API) and its section. */
  readonly where: string
  readonly says: string
}

const rule = (where: string, says: string): Rule => ({ where, says })

export const rules = {
  access: rule(
    '2-domain §3',
    'The portal is open to a user exactly when it is live, it has access rules, and the user matches them. Without rules nobody gets in.',
  ),
  status: rule(
    '2-domain §3',
    'When the portal is off, or suspended because a prerequisite is no longer met, customers are refused exactly alike.',
  ),
  waysIn: rule(
    '2-domain §3',
    'All three ways in follow the same answer: the URL, the card on the homepage, the banner in the Messenger.',
  ),
  prerequisites: rule(
    '2-domain §3',
    'An unmet prerequisite blocks turning the portal on: 409, naming each one.',
  ),
  unknownValues: rule(
    '2-domain §2',
    'On an unknown value is_unknown, is_not, does_not_contain and excludes are true, every other operator is false.',
  ),
  audiences: rule(
    '2-domain §2',
    'A saved audience has no empty group, no incomplete condition, no unknown attribute and no value of another type: 422, nothing is stored.',
  ),
  strings: rule('2-domain §2', 'Strings compare without regard to case and surrounding blanks.'),
  visibility: rule(
    '2-domain §4',
    'Off: everyone sees all tickets of their companies. On without conditions: everyone sees only their own. On with conditions: users who match see only their own, everyone else all of their companies.',
  ),
  keepsConditions: rule(
    '2-domain §4',
    'Turning the toggle off keeps the conditions; turning it on applies them again.',
  ),
  canSee: rule(
    '2-domain §5',
    'A user sees a ticket exactly when it is a shared customer ticket, of one of their companies now (or theirs, without a company), and they are not restricted or created it.',
  ),
  doesNotExist: rule('2-domain §5', 'A ticket that a user cannot see does not exist for them.'),
  nothingChanges: rule(
    '2-domain §5',
    'Nothing a user can fetch changes when a hidden ticket or a note is added.',
  ),
  updatedAt: rule('2-domain §5', 'updatedAt is the time of the last change that customers can see.'),
  tabs: rule(
    '2-domain §5',
    'Restricted users have only “Created by me”; asking for all is 403 visibility_restricted.',
  ),
  searched: rule(
    '2-domain §6',
    'Searched are number, title, description and comments. Never notes, internal labels, hidden attributes, e-mail addresses.',
  ),
  terms: rule(
    '2-domain §6',
    'Comparison ignores case and diacritics; every term must occur, at the start of a word. More than 200 characters or 10 terms: 422.',
  ),
  numbers: rule(
    '2-domain §6',
    'A query that is just a number also finds that very ticket, ranked first; a number that merely starts so does not match.',
  ),
  rank: rule(
    '2-domain §6',
    'Number match, then title, then title and description, then the conversation; newest first.',
  ),
  preview: rule(
    '2-domain §6',
    'The preview is a window of at most 160 characters of the original text, as segments: joined they are exactly it. No markup, ever.',
  ),
  previewOff: rule('2-domain §6', 'With the Preview column off the answer carries no previews at all.'),
  replies: rule(
    '2-domain §7',
    'A reply on “waiting on customer” moves the ticket to the first state in progress; on “resolved” only if the type reopens on reply.',
  ),
  newTickets: rule(
    '2-domain §7',
    'A user raises a ticket for one of their own companies, with the attributes shown on create; the required ones must be there.',
  ),
  hiddenAttributes: rule(
    '2-domain §7',
    'Attributes are shown to customers only if they are visible to them.',
  ),
  labels: rule('2-domain §1', 'Customers only ever see the external label of a state.'),
  once: rule(
    '2-domain §7',
    'The same Idempotency-Key makes one ticket or reply; with another body it is 422. Keys are kept per viewer.',
  ),
  versions: rule(
    '2-domain §8',
    'A settings write needs If-Match: missing 428, stale 412 with the current version, and nothing is stored.',
  ),
  ownFields: rule('2-domain §8', 'A card saves its own fields and no others.'),
  layout: rule(
    '2-domain §8',
    'The draft is saved without customers seeing it; setting it live publishes exactly it, in one step. The customer portal section is there once, always.',
  ),
  permissions: rule(
    '2-domain §8',
    'publish_help_center is needed to set live and to turn the portal on; manage_portal_settings for everything on the settings pages.',
  ),
  history: rule(
    '2-domain §8',
    'Every change to settings is written to the history: who, when, which field, from, to.',
  ),
  contract: rule('3-api', 'Every answer has the status, media type, headers and fields of the contract.'),
  signedOut: rule('3-api, conventions', 'No token, or one that is none: 401 signed_out.'),
  origin: rule(
    '3-api, conventions',
    'With a session cookie the Origin of everything but GET is checked, so that another site cannot write in somebody’s name.',
  ),
  kinds: rule(
    '3-api, conventions',
    'Teammate endpoints called by a user, and the reverse, or without the permission: 403 forbidden.',
  ),
  order: rule(
    '3-api, conventions',
    'Checks are made in an order that tells nobody more than they may know: 401, 403, the portal, the form of the request, the one thing.',
  ),
  unknownFields: rule(
    '3-api, conventions',
    'Unknown or read-only fields in a body: 422, nothing stored. Unknown query parameters: 422.',
  ),
  pages: rule('3-api, conventions', 'Pages joined are the list: nothing twice, nothing missing.'),
  cursors: rule(
    '3-api, conventions',
    'A cursor is bound to viewer, filters and sort: any other use is 400 invalid_cursor.',
  ),
  facets: rule('3-api, customers', 'Each facet is counted under all the other filters.'),
  cache: rule('3-api, conventions', 'Customer responses carry Cache-Control: private, no-store.'),
  csv: rule(
    '3-api, customers',
    'The CSV file is the list: RFC 4180; cells that start with = + - @ TAB CR get a leading apostrophe.',
  ),
  events: rule(
    '3-api, customers',
    'An event says that something you can see changed; nothing is sent for what you cannot see.',
  ),
  messenger: rule(
    '3-api, customers',
    'The tickets space has every ticket the user created or takes part in; visibility settings do not apply.',
  ),
  viewAs: rule(
    '3-api, view as',
    'With X-View-As the answer is exactly that user’s; any write is 403 read_only_preview; nobody without the permission may send it.',
  ),
  preview3: rule(
    '3-api, settings',
    'A preview is the evaluation of the rule over all users; it stores nothing.',
  ),
  impact: rule(
    '3-api, settings',
    'The impact of a draft says how many gain and lose, before it is saved; it stores nothing.',
  ),
  checkup: rule('3-api, settings', 'A checkup says exactly what this user will find.'),
  rateLimits: rule('3-api, conventions', 'Too many requests: 429 rate_limited, with Retry-After.'),
} satisfies Record<string, Rule>
