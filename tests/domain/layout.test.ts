import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addSection,
  editSection,
  isSameLayout,
  moveSection,
  normaliseSections,
  publish,
  removeSection,
  restore,
  setSectionVisible,
  showPortalSection,
} from '../../mocks/domain/layout'
import { validateDraft } from '../../mocks/domain/layoutErrors'
import type { Section } from '../../mocks/domain/types'

const section = (id: string, kind: Section['kind'], more: Partial<Section> = {}): Section => ({
  id,
  kind,
  title: id,
  visible: true,
  locked: kind === 'customer_portal',
  ...more,
})

const portal = section('portal', 'customer_portal', { visible: false })
const start: Section[] = [
  section('topics', 'collections', { content: { items: [{ id: 'a', title: 'A' }] } }),
  portal,
  section('news', 'content_block', { content: { body: 'Hello' } }),
  section('legal', 'content_block', { locked: true }),
  section('contact', 'contact'),
]
const fixed = ['contact', 'legal', 'portal', 'topics']

type Edit = Parameters<typeof editSection>[2]
type Step = (sections: Section[]) => Section[]
const id = fc.constantFrom('topics', 'portal', 'news', 'legal', 'contact', 'new', 'none')
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(id, fc.integer({ min: -2, max: 9 })).map(
    ([one, to]): Step =>
      (list) =>
        moveSection(list, one, to),
  ),
  fc.tuple(id, fc.boolean()).map(
    ([one, shown]): Step =>
      (list) =>
        setSectionVisible(list, one, shown),
  ),
  id.map(
    (one): Step =>
      (list) =>
        removeSection(list, one),
  ),
  fc.tuple(id, fc.constantFrom<Section['kind']>('content_block', 'customer_portal', 'contact')).map(
    ([one, kind]): Step =>
      (list) =>
        addSection(list, section(one, kind, { locked: false })),
  ),
  fc.tuple(id, fc.constantFrom<Edit>({ title: 'Other' }, { content: { items: [] } })).map(
    ([one, edit]): Step =>
      (list) =>
        editSection(list, one, edit),
  ),
)

describe('a layout', () => {
  it('case 6: keeps one customer portal section and every fixed section, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const draft = steps.reduce((list, one) => one(list), start)
        expect(draft.filter(({ kind }) => kind === 'customer_portal')).toMatchObject([
          { id: 'portal', title: 'portal', locked: true },
        ])
        const ids = draft.map(({ id: one }) => one)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).toEqual(expect.arrayContaining(fixed))
        expect(validateDraft(draft, start)).toEqual([])
        const live = publish({ draft, live: start })
        expect(live).toEqual({ draft, live: draft })
        expect(normaliseSections(draft)).toEqual(draft)
      }),
      { numRuns: 300 },
    )
  })

  it('moves a section to a place, and loses none on the way', () => {
    const ids = (list: readonly Section[]) => list.map(({ id: one }) => one)
    expect(ids(moveSection(start, 'contact', 0))).toEqual(['contact', 'topics', 'portal', 'news', 'legal'])
    expect(ids(moveSection(start, 'topics', 99))).toEqual(['portal', 'news', 'legal', 'contact', 'topics'])
    expect(ids(moveSection(start, 'portal', 2))).toEqual(['topics', 'news', 'portal', 'legal', 'contact'])
  })

  it('is given a hidden customer portal section when it came without, and one only when it came with two', () => {
    expect(normaliseSections([section('customer_portal', 'contact')])).toMatchObject([
      { id: 'customer_portal' },
      { id: 'customer_portal_', kind: 'customer_portal', visible: false, locked: true },
    ])
    const two = [section('a', 'customer_portal', { locked: false }), section('b', 'customer_portal')]
    expect(normaliseSections(two)).toMatchObject([{ id: 'a', locked: true }])
  })

  it('shows the customer portal section to customers at once when the portal is turned on', () => {
    const { draft, live } = showPortalSection({ draft: [portal], live: [] })
    for (const list of [draft, live]) expect(list).toMatchObject([{ kind: 'customer_portal', visible: true }])
  })

  it('comes back into the draft, not to customers', () => {
    const current = { draft: [portal], live: start }
    expect(restore(current, [section('old', 'content_block')])).toMatchObject({
      draft: [{ id: 'old' }, { kind: 'customer_portal' }],
      live: start,
    })
    expect(isSameLayout(start, structuredClone(start))).toBe(true)
    expect(isSameLayout(start, start.toReversed())).toBe(false)
  })
})

describe('a draft that somebody saves', () => {
  const change = (one: string, more: Partial<Section>) =>
    start.map((other) => (other.id === one ? { ...other, ...more } : other))
  const drop = (one: string) => start.filter((other) => other.id !== one)
  const block = section('extra', 'content_block')

  it.each([
    [start.toReversed()],
    [change('portal', { visible: true })],
    [change('legal', { visible: false })],
    [change('topics', { title: 'Subjects', content: { items: [] } })],
    [drop('news')],
    [
      [
        ...start,
        { ...block, content: { body: '<b>', items: [{ id: '1', title: 'x', href: 'https://example.com' }] } },
      ],
    ],
  ])('is accepted', (sections) => expect(validateDraft(sections, start)).toEqual([]))

  const link = (href: string) => [...start, { ...block, content: { items: [{ id: '1', title: 'x', href }] } }]
  it.each<[string, Section[], string[]]>([
    ['the portal section is missing', drop('portal'), ['/sections required']],
    [
      'the portal section is there twice',
      [...start, section('two', 'customer_portal')],
      ['/sections/5/kind duplicate'],
    ],
    ['a section is there twice', [...start, start[0] ?? portal], ['/sections/5/id duplicate']],
    ['the portal section is renamed', change('portal', { title: 'Help' }), ['/sections/1/title read_only']],
    [
      'the portal section is given content',
      change('portal', { content: {} }),
      ['/sections/1/content read_only'],
    ],
    ['the portal section is unlocked', change('portal', { locked: false }), ['/sections/1/locked read_only']],
    [
      'the portal section becomes another',
      change('portal', { kind: 'contact' }),
      ['/sections/1/kind read_only', '/sections required'],
    ],
    ['the portal section is another one', change('portal', { id: 'x' }), ['/sections/1/kind not_allowed']],
    ['a locked section is edited', change('legal', { title: 'x' }), ['/sections/3/title read_only']],
    ['a locked section is missing', drop('legal'), ['/sections required']],
    ['a section that stays is missing', drop('contact'), ['/sections required']],
    ['a section is locked by hand', change('news', { locked: true }), ['/sections/2/locked read_only']],
    ['another kind is new', [...start, section('x', 'contact')], ['/sections/5/kind not_allowed']],
    ['a new one is locked', [...start, { ...block, locked: true }], ['/sections/5/locked read_only']],
    ['a title is blank', change('news', { title: ' ' }), ['/sections/2/title required']],
    [
      'a link could run something',
      link('javascript:alert(1)'),
      ['/sections/5/content/items/0/href not_allowed'],
    ],
    [
      'a link leads elsewhere by stealth',
      link('//evil.example'),
      ['/sections/5/content/items/0/href not_allowed'],
    ],
  ])('is refused when %s', (_, sections, expected) => {
    expect(validateDraft(sections, start).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected)
  })
})
