import { paths } from '../../shared/paths'

export type SettingsEntry = {
  /** The way to it in the tree, outermost first; the last is the page itself. */
  trail: string[]
  path: string
  /** What can be found on the page: a card's name, the id of the element it stands in, what else people call it. */
  places?: { label: string; hash: string; also?: string }[]
}

/** Every page of the settings, in the order of the tree. */
export const settingsEntries: SettingsEntry[] = [
  {
    trail: ['Helpdesk', 'Tickets', 'Tickets Portal'],
    path: paths.settings.portal,
    places: [
      { label: 'Enable customer portal', hash: 'status', also: 'turn on off live suspended status' },
      { label: 'Prerequisites', hash: 'status', also: 'requirements checklist' },
      { label: 'Customer portal URL', hash: 'status', also: 'address link' },
      { label: 'Access permissions', hash: 'access', also: 'who can open rule audience allow' },
      { label: 'Ticket visibility', hash: 'visibility', also: 'restrict own see' },
      { label: 'Check a person', hash: 'checkup', also: 'test why refused troubleshoot' },
      { label: 'View as a customer', hash: 'checkup', also: 'impersonate user' },
    ],
  },
  {
    trail: ['Help Center', 'General'],
    path: paths.settings.helpCenter,
    places: [
      { label: 'Set Help Center live', hash: 'live' },
      { label: 'Custom domain', hash: 'domain', also: 'https cookies dns host' },
    ],
  },
  {
    trail: ['Help Center', 'Configure', 'Styling'],
    path: paths.settings.styling,
    places: [
      { label: 'Layout and sections', hash: 'layout', also: 'homepage order reorder hide blocks' },
      { label: 'Versions of the homepage', hash: 'versions', also: 'restore published' },
    ],
  },
  {
    trail: ['Help Center', 'Ticket Portal'],
    path: paths.settings.ticketPortal,
    places: [{ label: 'Preview column', hash: 'preview-column', also: 'search results snippet' }],
  },
  {
    trail: ['Messenger'],
    path: paths.settings.messenger,
    places: [
      { label: 'Install for logged-in users', hash: 'installed' },
      { label: 'Tickets space', hash: 'tickets-space' },
    ],
  },
  {
    trail: ['Security'],
    path: paths.settings.security,
    places: [{ label: 'Messenger security with JWTs', hash: 'jwt', also: 'token identity signed' }],
  },
  {
    trail: ['Data', 'People', 'Companies'],
    path: paths.settings.companies,
    places: [{ label: 'Prevent updates via the Messenger', hash: 'prevent-updates' }],
  },
  { trail: ['History'], path: paths.settings.history },
]

/** A node of the tree: a page, or a group of nodes. */
export type SettingsNode = { label: string; path?: string; children: SettingsNode[] }

/** @returns the entries as a tree; entries that share the beginning of their trail share the groups */
export function settingsTree(entries: SettingsEntry[] = settingsEntries): SettingsNode[] {
  const root: SettingsNode = { label: '', children: [] }
  for (const { trail, path } of entries) {
    let node = root
    for (const [depth, label] of trail.entries()) {
      let next = node.children.find((child) => child.label === label)
      if (!next) {
        next = { label, children: [] }
        node.children.push(next)
      }
      if (depth === trail.length - 1) next.path = path
      node = next
    }
  }
  return root.children
}

export type SettingsHit = { label: string; trail: string; to: string }

/** @returns the pages and cards whose words all begin with what was typed, pages first */
export function searchSettings(query: string): SettingsHit[] {
  const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const terms = wordsOf(query).filter(Boolean)
  if (terms.length === 0) return []
  const found = (text: string) => {
    const words = wordsOf(text)
    return terms.every((term) => words.some((word) => word.startsWith(term)))
  }
  const pages = settingsEntries
    .filter(({ trail }) => found(trail.join(' ')))
    .map(({ trail, path }) => ({ label: trail.at(-1) ?? '', trail: trail.join(' › '), to: path }))
  const cards = settingsEntries.flatMap(({ trail, path, places = [] }) =>
    places
      .filter(({ label, also = '' }) => found(`${label} ${also}`))
      .map(({ label, hash }) => ({ label, trail: trail.join(' › '), to: `${path}#${hash}` })),
  )
  return [...pages, ...cards]
}
