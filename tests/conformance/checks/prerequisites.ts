import type { components } from '../../../src/shared/api/schema'
import type { Check } from '../kit/check'
import { rules } from '../kit/rules'
import { edit } from '../kit/settings'

type Schemas = components['schemas']

export const prerequisiteChecks: readonly Check[] = [
  {
    id: 'prerequisites.listed',
    tag: 'prerequisites',
    title: 'All five prerequisites are listed, each with its state and the page that settles it',
    rule: rules.prerequisites,
    next: 'Always list all five, met or not.',
    async run(t) {
      const { client } = t.stage.person('admin')
      const { items } = await t.read<{ items: Schemas['Prerequisite'][] }>(
        client,
        '/settings/portal/prerequisites',
      )
      const wanted =
        'messenger_installed,help_center_live,custom_domain,messenger_security,company_updates_locked'
      t.holds(
        items.map(({ id }) => id).join() === wanted,
        `Listed are ${items.map(({ id }) => id).join(', ')}.`,
      )
    },
  },
  {
    id: 'prerequisites.block',
    tag: 'prerequisites',
    writes: true,
    title: 'The portal cannot be turned on while one is unmet, and the refusal names it',
    rule: rules.prerequisites,
    next: 'Refuse with 409 prerequisites_unmet and every id in `unmet`; leave the toggle where it is.',
    async run(t) {
      const { client } = t.stage.person('admin')
      await t.stage.withPortal({ enabled: false }, () =>
        t.stage.during('/settings/security', { messengerJwtEnforced: false }, async () => {
          const answer = await edit<{ unmet?: string[] }>(client, '/settings/portal', { enabled: true })
          t.refuses(answer, 409, 'prerequisites_unmet', 'Turning the portal on with a prerequisite unmet')
          const isNamed = answer.status !== 409 || answer.body.unmet?.join() === 'messenger_security'
          t.holds(isNamed, '`unmet` does not name messenger_security, and only it.', answer)
          const { enabled } = await t.read<Schemas['PortalSettings']>(client, '/settings/portal')
          t.holds(!enabled, 'The portal was turned on all the same.', answer)
        }),
      )
    },
  },
]
