import { paths } from '../../shared/paths'
import type { HistoryEntry } from './api'
import { storedName, storedText } from './stored'

type Tone = 'neutral' | 'access' | 'restriction'

/** A change in words: "Ada Lindqvist" and what she did, the page it was done on, and what kind of thing it is. */
export type ChangeWords = { did: string; place: string; path: string | null; tone: Tone }

const switches: Record<string, readonly [on: string, off: string]> = {
  'portal.enabled': ['turned the portal on', 'turned the portal off'],
  'portal.visibility.restricted': [
    'turned on the restriction to own tickets',
    'turned off the restriction to own tickets',
  ],
  'portal.previewColumn': ['turned the Preview column on', 'turned the Preview column off'],
  'help_center.live': ['set the Help Center live', 'took the Help Center offline'],
  'help_center.customDomain.https': [
    'turned on HTTPS for the custom domain',
    'turned off HTTPS for the custom domain',
  ],
  'help_center.customDomain.acknowledged': [
    'confirmed that the custom domain forwards cookies',
    'changed the custom domain, so its confirmation no longer counts',
  ],
  'messenger.installedForUsers': [
    'installed the Messenger for logged-in users',
    'removed the Messenger for logged-in users',
  ],
  'messenger.ticketsSpace': [
    'turned on the tickets space of the Messenger',
    'turned off the tickets space of the Messenger',
  ],
  'security.messengerJwtEnforced': [
    'enforced signed JWTs in the Messenger',
    'stopped enforcing signed JWTs in the Messenger',
  ],
  'companies.preventUpdatesViaMessenger': [
    'prevented updates to companies via the Messenger',
    'allowed updates to companies via the Messenger',
  ],
}

const cookies: Record<string, string> = { ok: 'forwarded', undetected: 'not detected', off: 'not forwarded' }

/** What else can change, by what it was and what it is since. */
const others: Record<string, (from: unknown, to: unknown) => string> = {
  'portal.access.audience': (from, to) => {
    if (to === null) return 'removed all access permissions: nobody can open the portal'
    return from === null ? 'said who can open the portal' : 'changed who can open the portal'
  },
  'portal.visibility.audience': (from, to) => {
    if (to === null) return 'removed the conditions of ticket visibility'
    return from === null
      ? 'said who is restricted to their own tickets'
      : 'changed who is restricted to their own tickets'
  },
  'help_center.customDomain.host': (from, to) => {
    if (to === null) return `removed the custom domain ${storedText(from)}`
    return from === null
      ? `set the custom domain to ${storedText(to)}`
      : `changed the custom domain from ${storedText(from)} to ${storedText(to)}`
  },
  'help_center.customDomain.cookieForwarding': (_from, to) =>
    `set cookies on the custom domain to “${cookies[String(to)] ?? String(to)}”`,
  'layout.draft': () => 'saved a draft of the homepage',
  'layout.live': () => 'set a homepage live',
  'view_as.user': (_from, to) => `viewed the portal as ${storedName(to)}`,
}

const pages: Record<HistoryEntry['resource'], { place: string; path: string | null }> = {
  portal: { place: 'Tickets Portal', path: `${paths.settings.portal}#status` },
  help_center: { place: 'Help Center', path: paths.settings.helpCenter },
  layout: { place: 'Homepage', path: paths.settings.styling },
  messenger: { place: 'Messenger', path: paths.settings.messenger },
  security: { place: 'Security', path: paths.settings.security },
  companies: { place: 'Companies', path: paths.settings.companies },
  view_as: { place: 'View as', path: null },
}

function pageOf({ resource, field }: HistoryEntry): Omit<ChangeWords, 'did'> {
  if (resource === 'portal' && field.startsWith('access'))
    return { place: 'Access permissions', path: `${paths.settings.portal}#access`, tone: 'access' }
  if (resource === 'portal' && field.startsWith('visibility'))
    return { place: 'Ticket visibility', path: `${paths.settings.portal}#visibility`, tone: 'restriction' }
  if (resource === 'portal' && field === 'previewColumn')
    return {
      place: 'Preview column',
      path: `${paths.settings.ticketPortal}#preview-column`,
      tone: 'neutral',
    }
  return { ...pages[resource], tone: 'neutral' }
}

/** @returns the change in words that go on from its author's name */
export function changeWords(entry: HistoryEntry): ChangeWords {
  const { resource, field, from, to } = entry
  const name = `${resource}.${field}`
  const [on, off] = switches[name] ?? []
  const did =
    (to === true ? on : to === false ? off : undefined) ??
    others[name]?.(from, to) ??
    `changed ${field} from ${storedText(from)} to ${storedText(to)}`
  return { did, ...pageOf(entry) }
}
