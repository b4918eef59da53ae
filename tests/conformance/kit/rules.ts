/** What the API promises: every check names the one it holds the API to. */
export interface Rule {
  /** Where it stands in the contract: a heading or a tag of public/openapi.yaml, or an operation. */
  readonly where: string
  readonly says: string
}

const rule = (where: string, says: string): Rule => ({ where, says })

export const rules = {
  access: rule(
    'Portal settings',
    'The portal is open to a user exactly when it is live, it has access rules, and the user matches them. Without rules nobody gets in.',
  ),
  status: rule(
    'Portal settings',
    'When the portal is off, or suspended because a prerequisite is no longer met, customers are refused exactly alike.',
  ),
  waysIn: rule(
    'Portal settings',
    'All three ways in follow the same answer: the URL, the card on the homepage, the banner in the Messenger.',
  ),
  prerequisites: rule(
    'updatePortalSettings',
    'An unmet prerequisite blocks turning the portal on: 409, naming each one.',
  ),
  unknownValues: rule(
    'Audiences',
    'On an unknown value is_unknown, is_not, does_not_contain and excludes are true, every other operator is false.',
  ),
  audiences: rule(
    'Audiences',
    'A saved audience has no empty group, no incomplete condition, no unknown attribute and no value of another type: 422, nothing is stored.',
  ),
  strings: rule('Audiences', 'Strings compare without regard to case and surrounding blanks.'),
  visibility: rule(
    'Portal settings',
    'Off: everyone sees all tickets of their companies. On without conditions: everyone sees only their own. On with conditions: users who match see only their own, everyone else all of their companies.',
  ),
  keepsConditions: rule(
    'Portal settings',
    'Turning the toggle off keeps the conditions; turning it on applies them again.',
  ),
  canSee: rule(
    'Portal',
    'A user sees a ticket exactly when it is a shared customer ticket, of one of their companies now (or theirs, without a company), and they are not restricted or created it.',
  ),
  doesNotExist: rule('Portal', 'A ticket that a user cannot see does not exist for them.'),
  nothingChanges: rule('Portal', 'Nothing a user can fetch changes when a hidden ticket or a note is added.'),
  updatedAt: rule('Portal', 'updatedAt is the time of the last change that customers can see.'),
  tabs: rule(
    'listTickets',
    'Restricted users have only “Created by me”; asking for all is 403 visibility_restricted.',
  ),
  searched: rule(
    'listTickets',
    'Searched are title, description and comments. Never notes, internal labels, hidden attributes, e-mail addresses.',
  ),
  terms: rule(
    'listTickets',
    'Comparison ignores case and diacritics; every term must occur, at the start of a word. More than 200 characters or 10 terms: 422.',
  ),
  numbers: rule(
    'listTickets',
    'A query that is just a number also finds that very ticket, ranked first; a number that merely starts so does not match.',
  ),
  rank: rule(
    'listTickets',
    'Number match, then title, then title and description, then the conversation; newest first.',
  ),
  preview: rule(
    'listTickets',
    'The preview is a window of at most 160 characters of the original text, as segments: joined they are exactly it. No markup, ever.',
  ),
  previewOff: rule('listTickets', 'With the Preview column off the answer carries no previews at all.'),
  replies: rule(
    'replyToTicket',
    'A reply on “waiting on customer” moves the ticket to the first state in progress; on “resolved” only if the type reopens on reply.',
  ),
  newTickets: rule(
    'createTicket',
    'A user raises a ticket for one of their own companies, with the attributes shown on create; the required ones must be there.',
  ),
  hiddenAttributes: rule('Portal', 'Attributes are shown to customers only if they are visible to them.'),
  labels: rule('Portal', 'Customers only ever see the external label of a state.'),
  once: rule(
    'Writing once',
    'The same Idempotency-Key makes one ticket or reply; with another body it is 422. Keys are kept per viewer.',
  ),
  versions: rule(
    'Editing settings safely',
    'A settings write needs If-Match: missing 428, stale 412 with the current version, and nothing is stored.',
  ),
  ownFields: rule('Editing settings safely', 'A card saves its own fields and no others.'),
  layout: rule(
    'Help Center settings',
    'The draft is saved without customers seeing it; setting it live publishes exactly it, in one step. The customer portal section is there once, always.',
  ),
  permissions: rule(
    'Signing in',
    'publish_help_center is needed to set live and to turn the portal on; manage_portal_settings for everything on the settings pages.',
  ),
  history: rule(
    'listHistory',
    'Every change to settings is written to the history: who, when, which field, from, to.',
  ),
  contract: rule(
    'the operation',
    'Every answer has the status, media type, headers and fields of the contract.',
  ),
  signedOut: rule('Signing in', 'No token, or one that is none: 401 signed_out.'),
  origin: rule(
    'Signing in',
    'With a session cookie the Origin of everything but GET is checked, so that another site cannot write in somebody’s name.',
  ),
  kinds: rule(
    'Signing in',
    'Teammate endpoints called by a user, and the reverse, or without the permission: 403 forbidden.',
  ),
  order: rule(
    'Errors',
    'Checks are made in an order that tells nobody more than they may know: 401, 403, the portal, the form of the request, the one thing.',
  ),
  unknownFields: rule(
    'Basics',
    'Unknown or read-only fields in a body: 422, nothing stored. Unknown query parameters: 422.',
  ),
  pages: rule('Lists', 'Pages joined are the list: nothing twice, nothing missing.'),
  cursors: rule(
    'Lists',
    'A cursor is bound to viewer, filters and sort: any other use is 400 invalid_cursor.',
  ),
  facets: rule('listTickets', 'Each facet is counted under all the other filters.'),
  cache: rule('Portal', 'Customer responses carry Cache-Control: private, no-store.'),
  csv: rule(
    'exportTickets',
    'The CSV file is the list: RFC 4180; cells that start with = + - @ TAB CR get a leading apostrophe.',
  ),
  events: rule(
    'streamPortalEvents',
    'An event says that something you can see changed; nothing is sent for what you cannot see.',
  ),
  messenger: rule(
    'listMessengerTickets',
    'The tickets space has every ticket the user created or takes part in; visibility settings do not apply.',
  ),
  viewAs: rule(
    'Viewing as somebody',
    'With X-View-As the answer is exactly that user’s; any write is 403 read_only_preview; nobody without the permission may send it.',
  ),
  preview3: rule(
    'previewAudience',
    'A preview is the evaluation of the rule over all users; it stores nothing.',
  ),
  impact: rule(
    'assessImpact',
    'The impact of a draft says how many gain and lose, before it is saved; it stores nothing.',
  ),
  checkup: rule('checkUser', 'A checkup says exactly what this user will find.'),
  rateLimits: rule('Errors', 'Too many requests: 429 rate_limited, with Retry-After.'),
} satisfies Record<string, Rule>
