import type { components } from '../../shared/api/schema'
import type { PortalSettings } from './api'
import { count } from '../../shared/lib/count'

type Layout = components['schemas']['Layout']
type MessengerSettings = components['schemas']['MessengerSettings']

export type WayInId = 'url' | 'card' | 'banner'

/** Whether a way in is open: to how many people, or why to nobody. Null while that is not known. */
export type WayIn = { id: WayInId; isOpen: boolean; words: string } | { id: WayInId; isOpen: null }

type Known = {
  settings: PortalSettings
  layout: Layout | undefined
  messenger: MessengerSettings | undefined
  /** How many people match the access permissions. */
  people: number | undefined
}

/** @returns the three ways in, as customers find them now; they follow one answer, and each has a condition of its own */
export function waysIn({ settings, layout, messenger, people }: Known): WayIn[] {
  const closedToAll = reasonForAll(settings, people)
  const toWhom = people === undefined ? null : `Open to ${count(people, 'person', 'people')}`
  const way = (id: WayInId, ownReason: string | null | undefined): WayIn => {
    const reason = closedToAll ?? ownReason
    if (reason) return { id, isOpen: false, words: reason }
    if (toWhom === null || ownReason === undefined) return { id, isOpen: null }
    return { id, isOpen: true, words: toWhom }
  }
  return [
    way('url', null),
    way('card', layout && reasonOfCard(layout)),
    way('banner', messenger && reasonOfBanner(messenger)),
  ]
}

function reasonForAll({ status, access }: PortalSettings, people: number | undefined): string | null {
  if (status === 'off') return 'Closed: the portal is off'
  if (status === 'suspended') return 'Closed: the portal is suspended'
  if (access.audience === null) return 'Closed: there are no access permissions'
  return people === 0 ? 'Closed: nobody matches the access permissions' : null
}

function reasonOfCard({ draft, live }: Layout): string | null {
  const isShownIn = (sections: Layout['live']) =>
    sections.some(({ kind, visible }) => kind === 'customer_portal' && visible)
  if (isShownIn(live)) return null
  return isShownIn(draft) ? 'Closed: shown in the draft, not yet set live' : 'Closed: its section is hidden'
}

function reasonOfBanner({ installedForUsers, ticketsSpace }: MessengerSettings): string | null {
  if (!installedForUsers) return 'Closed: the Messenger is not installed'
  return ticketsSpace ? null : 'Closed: the tickets space is off'
}

/** @returns how many of the ways are open, in words; null while that is not known of each */
export function openWords(ways: readonly WayIn[]): string | null {
  if (ways.some(({ isOpen }) => isOpen === null)) return null
  return `${ways.filter(({ isOpen }) => isOpen).length} of ${ways.length} open`
}
