import type { components } from '../../../src/shared/api/schema'
import { type Check, NotShown, type Trial } from '../kit/check'
import { rules } from '../kit/rules'
import { edit } from '../kit/settings'

type Schemas = components['schemas']
type Section = Schemas['Section']

const path = '/settings/help-center/layout'
const draftPath = `${path}/draft`

const layoutNow = (t: Trial) => t.read<Schemas['Layout']>(t.stage.person('admin').client, path)

function save(t: Trial, sections: readonly object[]) {
  const { client } = t.stage.person('admin')
  return edit<Schemas['Layout']>(client, path, { sections }, { method: 'PUT', to: draftPath })
}

const publish = (t: Trial) =>
  edit<Schemas['Layout']>(t.stage.person('admin').client, path, undefined, {
    method: 'POST',
    to: `${path}/publish`,
  })

const homepage = async (t: Trial) =>
  JSON.stringify((await t.read<Schemas['HelpCenter']>(t.stage.nobody, '/help-center')).sections)

const ids = (sections: readonly { id: string }[]) => sections.map(({ id }) => id).join()

/** Another order of the sections; one that is there already needs two of them. */
function turned(sections: readonly Section[]): Section[] {
  if (sections.length < 2) throw new NotShown('the layout has fewer than two sections')
  return sections.toReversed()
}

export const layoutChecks: readonly Check[] = [
  {
    id: 'layout.draft',
    tag: 'layout',
    writes: true,
    title: 'A saved draft changes nothing that customers see',
    rule: rules.layout,
    next: 'Keep draft and live layout apart; the homepage reads the live one.',
    async run(t) {
      const before = await layoutNow(t)
      const shown = await homepage(t)
      const answer = await save(t, turned(before.draft))
      const after = t.good(answer, 'Saving the draft')
      t.holds(ids(after.draft) === ids(before.draft.toReversed()), 'The draft is not what was saved.', answer)
      t.holds(ids(after.live) === ids(before.live), 'Saving the draft changed the live layout.', answer)
      t.holds((await homepage(t)) === shown, 'Saving the draft changed the homepage.', answer)
      await save(t, before.draft)
    },
  },
  {
    id: 'layout.publish',
    tag: 'layout',
    writes: true,
    title: 'Setting live publishes exactly the draft, and keeps the version',
    rule: rules.layout,
    next: 'Copy the draft in one transaction, under the tag that was sent, and keep every version.',
    async run(t) {
      const before = await layoutNow(t)
      t.good(await save(t, turned(before.live)), 'Saving the draft')
      const answer = await publish(t)
      const after = t.good(answer, 'Setting live')
      t.holds(ids(after.live) === ids(before.live.toReversed()), 'What is live is not the draft.', answer)
      t.holds(
        !after.hasUnpublishedChanges,
        'Just published, it says that there are unpublished changes.',
        answer,
      )
      const { client } = t.stage.person('admin')
      const { items } = await t.read<Schemas['LayoutVersionList']>(client, `${path}/versions`)
      t.holds(ids(items[0]?.sections ?? []) === ids(after.live), 'The newest version is not what is live.')
      await save(t, before.live)
      await publish(t)
      await save(t, before.draft)
    },
  },
  {
    id: 'layout.portal-section',
    tag: 'layout',
    writes: true,
    title: 'The customer portal section is there once, always, and is never edited',
    rule: rules.layout,
    next: 'Refuse a draft without it, with two of it, or with another title for it: 422, nothing stored.',
    async run(t) {
      const before = await layoutNow(t)
      const { draft } = before
      const portal = draft.find(({ kind }) => kind === 'customer_portal')
      if (!portal) return t.holds(false, 'The draft has no customer portal section.')
      const rename = (section: Section) =>
        section === portal ? { ...section, title: 'Another title' } : section
      for (const [sections, what] of [
        [draft.filter((section) => section !== portal), 'without the section'],
        [[...draft, { ...portal, id: 'another-portal' }], 'with a second one'],
        [draft.map(rename), 'with another title for it'],
      ] as const) {
        const answer = await save(t, sections)
        t.refuses(answer, 422, 'invalid', `A draft ${what}`)
        if (ids((await layoutNow(t)).draft) !== ids(draft))
          t.holds(false, `A draft ${what} was stored.`, answer)
        if (answer.status === 200) await save(t, draft)
      }
    },
  },
]
