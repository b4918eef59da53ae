import type { components } from '../../../src/shared/api/schema'
import type { Check, Trial } from '../kit/check'
import { rules } from '../kit/rules'
import type { Person } from '../kit/stage'

type Schemas = components['schemas']

/** Everything of the portal that can be asked for with GET. */
async function portalAddresses(t: Trial): Promise<string[]> {
  const id = encodeURIComponent(await t.stage.ticket('own'))
  const file = ['/portal/tickets.csv'].filter(t.stage.has)
  return ['/portal', '/portal/tickets', `/portal/tickets/${id}`, ...file]
}

async function expectClosed(t: Trial, { client }: Person, status: number, code: string, when: string) {
  for (const path of await portalAddresses(t))
    t.refuses(await client.get(path), status, code, `${path} ${when}`)
  const raised = await client.post('/portal/tickets', {})
  t.refuses(raised, status, code, `Raising a ticket ${when}`)
  if (t.stage.has('/help-center')) {
    const { portalCard, sections } = await t.read<Schemas['HelpCenter']>(client, '/help-center')
    t.holds(
      !portalCard.visible && !sections.some(({ kind }) => kind === 'customer_portal'),
      `The homepage shows the card of the portal ${when}.`,
    )
  }
  if (!t.stage.has('/messenger/tickets')) return
  const { banner } = await t.read<Schemas['MessengerTickets']>(client, '/messenger/tickets')
  t.holds(!banner.visible, `The Messenger shows the banner of the portal ${when}.`)
}

export const accessChecks: readonly Check[] = [
  {
    id: 'access.let-in',
    tag: 'core',
    title: 'Somebody whom the access rules let in can open the portal',
    rule: rules.access,
    next: 'Evaluate the access rules for the user of the request, with the data of this moment.',
    async run(t) {
      const { client, id } = t.stage.people.get('customer') ?? t.stage.person('customer')
      const home = await t.read<Schemas['PortalHome']>(client, '/portal')
      t.holds(home.viewer.id === id, 'The portal names another viewer than the one who asks.')
    },
  },
  {
    id: 'access.outsiders',
    tag: 'core',
    title: 'Somebody whom the access rules do not let in is refused everywhere',
    rule: rules.access,
    next: 'Check access before anything else on every address under /portal, and hide the card and the banner with it.',
    async run(t) {
      await expectClosed(
        t,
        t.stage.person('outsider'),
        403,
        'portal_no_access',
        'for somebody who is not let in',
      )
    },
  },
  {
    id: 'access.no-rules',
    tag: 'core',
    writes: true,
    title: 'Without access rules nobody gets in',
    rule: rules.access,
    next: 'Treat missing access rules as “nobody”, never as “everybody”.',
    async run(t) {
      const customer = t.stage.person('customer')
      await t.stage.ticket('own')
      await t.stage.withPortal({ access: { audience: null } }, () =>
        expectClosed(t, customer, 403, 'portal_no_access', 'without access rules'),
      )
    },
  },
  {
    id: 'access.off',
    tag: 'core',
    writes: true,
    title: 'While the portal is off, nothing of it answers',
    rule: rules.status,
    next: 'Refuse every address under /portal with 404 portal_off while the toggle is off.',
    async run(t) {
      const customer = t.stage.person('customer')
      await t.stage.ticket('own')
      await t.stage.withPortal({ enabled: false }, async () => {
        await expectClosed(t, customer, 404, 'portal_off', 'while the portal is off')
        const wrong = await customer.client.get('/portal/tickets?limit=none')
        t.refuses(wrong, 404, 'portal_off', 'Even a request with mistakes in it, while the portal is off,')
      })
    },
  },
  {
    id: 'access.suspended',
    tag: 'core',
    writes: true,
    title: 'A portal that lost a prerequisite is closed as if it were off',
    rule: rules.status,
    next: 'Derive the status from the toggle and the prerequisites whenever it is needed, and store it nowhere.',
    async run(t) {
      const customer = t.stage.person('customer')
      const admin = t.stage.person('admin')
      await t.stage.ticket('own')
      await t.stage.during('/settings/security', { messengerJwtEnforced: false }, async () => {
        const { status } = await t.read<Schemas['PortalSettings']>(admin.client, '/settings/portal')
        t.holds(status === 'suspended', `The settings call the portal “${status}” instead of “suspended”.`)
        await expectClosed(t, customer, 404, 'portal_off', 'while the portal is suspended')
      })
    },
  },
  {
    id: 'access.next-request',
    tag: 'core',
    writes: true,
    title:
      'A change of the access rules counts from the next request on, and ways in open and close together',
    rule: rules.waysIn,
    next: 'Do not keep who is let in from one request to the next; the card and the banner ask the same question.',
    async run(t) {
      const customer = t.stage.person('customer')
      const isOpen = async () => {
        const home = t.stage.has('/help-center')
          ? await t.read<Schemas['HelpCenter']>(customer.client, '/help-center')
          : undefined
        const space = t.stage.has('/messenger/tickets')
          ? await t.read<Schemas['MessengerTickets']>(customer.client, '/messenger/tickets')
          : undefined
        const { status } = await customer.client.get('/portal')
        return { url: status === 200, card: home?.portalCard.visible, banner: space?.banner.visible }
      }
      const before = await isOpen()
      t.holds(before.url, 'The portal does not open to somebody who is let in.')
      t.holds(before.banner !== false, 'The URL is open, and the Messenger shows no banner.')
      await t.stage.withPortal({ access: { audience: null } }, async () => {
        const { url, card, banner } = await isOpen()
        t.holds(!url && !card && !banner, 'One of the ways in stays open after the rules have changed.')
      })
    },
  },
]
