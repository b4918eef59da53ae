import type { components } from '../../../src/shared/api/schema'
import type { Check, Trial } from '../kit/check'
import { rules } from '../kit/rules'
import { edit } from '../kit/settings'

type Schemas = components['schemas']

const newest = (t: Trial, query = '') =>
  t.read<Schemas['HistoryList']>(t.stage.person('admin').client, `/settings/portal/history?limit=5${query}`)

export const historyChecks: readonly Check[] = [
  {
    id: 'history.changes',
    tag: 'history',
    writes: true,
    title: 'Every change is in the history: who, which field, from what, to what',
    rule: rules.history,
    next: 'Write the entry in the transaction that stores the change.',
    async run(t) {
      const { client, id } = t.stage.person('admin')
      const path = '/settings/portal'
      const { previewColumn } = await t.read<Schemas['PortalSettings']>(client, path)
      t.good(await edit(client, path, { previewColumn: !previewColumn }), 'A write')
      const [entry] = (await newest(t)).items
      await edit(client, path, { previewColumn })
      const isWhole =
        entry?.field === 'previewColumn' &&
        entry.from === previewColumn &&
        entry.to === !previewColumn &&
        entry.by.id === id
      t.holds(
        isWhole,
        `The newest entry is ${JSON.stringify(entry)}, which is not the change that was just made.`,
      )
    },
  },
  {
    id: 'history.refused',
    tag: 'history',
    writes: true,
    title: 'What was refused, and what changed nothing, is not in the history',
    rule: rules.history,
    next: 'Write entries for differences that were stored, only.',
    async run(t) {
      const { client } = t.stage.person('admin')
      const path = '/settings/portal'
      const { previewColumn } = await t.read<Schemas['PortalSettings']>(client, path)
      const before = (await newest(t)).total
      await edit(client, path, { previewColumn })
      await edit(client, path, { previewColumn: !previewColumn, colour: 'x' })
      const { total } = await newest(t)
      t.holds(total === before, `There are ${total - before} new entries though nothing was changed.`)
    },
  },
  {
    id: 'history.view-as',
    tag: 'history',
    writes: true,
    title: 'Every use of viewing as somebody is in the history',
    rule: rules.viewAs,
    next: 'Write an entry with the resource view_as, naming the user.',
    async run(t) {
      const { client, id } = t.stage.person('admin')
      await client.get('/portal', { 'X-View-As': t.stage.person('stranger').id })
      const { items } = await newest(t, '&resource=view_as')
      t.holds(items[0]?.by.id === id, 'The use is not in the history.')
    },
  },
]
