import type { Section, WorkspaceSettings } from '../../domain/types'

const sections: Section[] = [
  {
    id: 'collections',
    kind: 'collections',
    title: 'Browse by topic',
    visible: true,
    locked: false,
    content: {
      items: [
        {
          id: 'start',
          title: 'Getting started',
          description: 'Your first report in ten minutes',
          articleCount: 12,
        },
        {
          id: 'invoices',
          title: 'Invoices and payments',
          description: 'Cards, taxes, refunds',
          articleCount: 18,
        },
        { id: 'reports', title: 'Reports', description: 'Build, schedule and share', articleCount: 24 },
        {
          id: 'connections',
          title: 'Connections',
          description: 'Customers in, events out',
          articleCount: 15,
        },
      ],
    },
  },
  {
    id: 'popular',
    kind: 'popular_articles',
    title: 'Popular articles',
    visible: true,
    locked: false,
    content: {
      items: [
        { id: 'proration', title: 'How seats are charged' },
        { id: 'schedule', title: 'Send a report by e-mail every week' },
        { id: 'sso', title: 'Set up single sign-on' },
      ],
    },
  },
  { id: 'portal', kind: 'customer_portal', title: 'Customer portal', visible: false, locked: true },
  {
    id: 'maintenance',
    kind: 'content_block',
    title: 'Planned maintenance',
    visible: true,
    locked: false,
    content: {
      body: 'Reports are read-only on **Sunday from 06:00 to 07:00 UTC**.',
    },
  },
  {
    id: 'contact',
    kind: 'contact',
    title: 'Talk to us',
    visible: true,
    locked: false,
    content: {
      body: 'Monday to Friday, 8:00 to 20:00 UTC. [help@larkspur.example](mailto:help@larkspur.example)',
    },
  },
]

/** Nothing is set up yet: every prerequisite is unmet, nobody is let in, nobody is restricted. */
export const seedSettings: WorkspaceSettings = {
  portal: {
    enabled: false,
    access: { audience: null },
    visibility: { restricted: false, audience: null },
    previewColumn: true,
  },
  helpCenter: {
    live: false,
    customDomain: { host: null, https: false, cookieForwarding: 'off', acknowledged: false },
  },
  messenger: { installedForUsers: false, ticketsSpace: true },
  security: { messengerJwtEnforced: false },
  companies: { preventUpdatesViaMessenger: false },
  layout: { draft: sections, live: sections },
}
