import type { Audience, Section, WorkspaceSettings } from '../../domain/types'
import { seedSettings } from './settings'

/** Lets in Examply by its e-mail domain, the larger plans, and people invited early. */
const liveAccess: Audience = {
  match: 'any',
  groups: [
    { match: 'all', conditions: [{ attribute: 'person.emailDomain', operator: 'is', value: 'examply.com' }] },
    {
      match: 'all',
      conditions: [
        { attribute: 'company.plan', operator: 'is_any_of', value: ['Enterprise', 'Business'] },
        { attribute: 'company.name', operator: 'has_any_value' },
      ],
    },
    { match: 'all', conditions: [{ attribute: 'person.tags', operator: 'includes', value: 'early-access' }] },
  ],
}

const contractors: Audience = {
  match: 'all',
  groups: [{ match: 'all', conditions: [{ attribute: 'person.role', operator: 'is', value: 'contractor' }] }],
}

/** Every prerequisite is met; the portal is still off. */
const ready: WorkspaceSettings = {
  ...seedSettings,
  helpCenter: {
    live: true,
    customDomain: { host: 'help.larkspur.example', https: true, cookieForwarding: 'ok', acknowledged: false },
  },
  messenger: { installedForUsers: true, ticketsSpace: true },
  security: { messengerJwtEnforced: true },
  companies: { preventUpdatesViaMessenger: true },
}

function live(restricted: boolean, audience: Audience | null): WorkspaceSettings {
  const shown = seedSettings.layout.live.map((section) =>
    section.locked ? { ...section, visible: true } : section,
  )
  return {
    ...ready,
    portal: {
      enabled: true,
      access: { audience: liveAccess },
      visibility: { restricted, audience },
      previewColumn: true,
    },
    layout: { draft: shown, live: shown },
  }
}

const open = live(false, contractors)

/** The draft has the portal first and an invitation that nobody has seen yet. */
const unpublished: Section[] = [
  ...open.layout.live.filter(({ locked }) => locked),
  {
    id: 'webinar',
    kind: 'content_block',
    title: 'Join our reporting webinar',
    visible: true,
    locked: false,
    content: { body: 'Every first Tuesday at **15:00 UTC**, with time for questions.' },
  },
  ...open.layout.live.filter(({ locked }) => !locked),
]

/** Settings to start a demonstration or a test from. */
export const settingsPresets = {
  /** As the seed has them. */
  nothingSetUp: seedSettings,
  /** All prerequisites met, portal off. */
  ready,
  /** Live, everyone sees the tickets of their companies; the condition on contractors is kept, inactive. */
  live: open,
  contractorsRestricted: live(true, contractors),
  everyoneRestricted: live(true, null),
  /** Turned on, but a prerequisite is no longer met. */
  suspended: { ...open, security: { messengerJwtEnforced: false } },
  /** Live, but there are no access rules yet. */
  openToNobody: { ...open, portal: { ...open.portal, access: { audience: null } } },
  previewOff: { ...open, portal: { ...open.portal, previewColumn: false } },
  /** The Messenger has no tickets space. */
  spaceOff: { ...open, messenger: { installedForUsers: true, ticketsSpace: false } },
  /** Everything is ready, but whether cookies are forwarded cannot be seen from here. */
  undetected: {
    ...ready,
    helpCenter: {
      live: true,
      customDomain: { ...ready.helpCenter.customDomain, cookieForwarding: 'undetected' },
    },
  },
  /** The homepage has a draft that is not what customers see. */
  unpublished: { ...open, layout: { draft: unpublished, live: open.layout.live } },
} satisfies Record<string, WorkspaceSettings>
