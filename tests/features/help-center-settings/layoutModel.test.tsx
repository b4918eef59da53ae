import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateDraft } from '../../../mocks/domain/layoutErrors'
import type { Section, SectionContent } from '../../../src/features/help-center-settings/layout/api'
import {
  isSameLayout,
  layoutChanges,
  touchedSection,
} from '../../../src/features/help-center-settings/layout/layoutChanges'
import {
  layoutReducer,
  startEdit,
  type LayoutAction,
  type LayoutEdit,
} from '../../../src/features/help-center-settings/layout/layoutReducer'
import {
  refusalsOf,
  sectionProblems,
} from '../../../src/features/help-center-settings/layout/sectionProblems'

const section = (id: string, kind: Section['kind'], more: Partial<Section> = {}): Section => ({
  id,
  kind,
  title: `The ${id}`,
  visible: true,
  locked: kind === 'customer_portal',
  ...more,
})
const start: Section[] = [
  section('topics', 'collections', { content: { items: [{ id: 'a', title: 'A' }] } }),
  section('portal', 'customer_portal', { visible: false }),
  section('news', 'content_block', { content: { body: 'Hello' } }),
  section('legal', 'content_block', { locked: true }),
  section('contact', 'contact'),
]
const ids = (edit: LayoutEdit) => edit.sections.map(({ id }) => id)
const after = (...actions: LayoutAction[]) => actions.reduce(layoutReducer, startEdit(start))

const id = fc.constantFrom('topics', 'portal', 'news', 'legal', 'contact', 'new', 'none')
const action: fc.Arbitrary<LayoutAction> = fc.oneof(
  fc.record({ type: fc.constant('move' as const), id, to: fc.integer({ min: -3, max: 9 }) }),
  fc.record({ type: fc.constant('show' as const), id, visible: fc.boolean() }),
  fc.record({ type: fc.constant('rename' as const), id, title: fc.constantFrom('One', 'Two') }),
  fc.record({
    type: fc.constant('fill' as const),
    id,
    content: fc.constantFrom<SectionContent>(
      {},
      { body: 'x' },
      { items: [{ id: 'l', title: 'L', href: '/help' }] },
    ),
    field: fc.constantFrom('body', 'items'),
  }),
  fc.record({ type: fc.constant('add' as const), id }),
  fc.record({ type: fc.constant('remove' as const), id }),
  fc.constantFrom<LayoutAction>({ type: 'undo' }, { type: 'redo' }, { type: 'pause' }),
)

describe('a draft that is edited', () => {
  it('case 6: keeps one customer portal section and loses none, whatever is done, and is always one the server takes', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const { sections } = after(...actions)
        expect(sections.filter(({ kind }) => kind === 'customer_portal')).toMatchObject([
          { id: 'portal', title: 'The portal', locked: true },
        ])
        for (const kept of ['topics', 'legal', 'contact'])
          expect(sections.map((one) => one.id)).toContain(kept)
        expect(new Set(sections.map((one) => one.id)).size).toBe(sections.length)
        expect(validateDraft(sections, start)).toEqual([])
        expect(sections.flatMap(sectionProblems)).toEqual([])
      }),
    )
  })

  it('goes back to where it began by undoing, and forth again by redoing', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const edited = after(...actions)
        const undo = (edit: LayoutEdit): LayoutEdit =>
          edit.past.length > 0 ? undo(layoutReducer(edit, { type: 'undo' })) : edit
        const redo = (edit: LayoutEdit): LayoutEdit =>
          edit.future.length > 0 ? redo(layoutReducer(edit, { type: 'redo' })) : edit
        expect(undo(edited).sections).toEqual(start)
        expect(redo(undo(edited)).sections).toEqual(redo(edited).sections)
      }),
    )
  })

  it('is undone by the word, not by the letter', () => {
    const typed = after(
      { type: 'rename', id: 'news', title: 'N' },
      { type: 'rename', id: 'news', title: 'Ne' },
      { type: 'pause' },
      { type: 'rename', id: 'news', title: 'New' },
    )
    expect(typed.past).toHaveLength(2)
    expect(layoutReducer(typed, { type: 'undo' }).sections[2]?.title).toBe('Ne')
  })

  it('leaves no step behind for what changes nothing', () => {
    const nothing: LayoutAction[] = [
      { type: 'move', id: 'topics', to: 0 },
      { type: 'show', id: 'news', visible: true },
      { type: 'rename', id: 'portal', title: 'Help' },
      { type: 'remove', id: 'portal' },
      { type: 'remove', id: 'legal' },
      { type: 'fill', id: 'topics', content: { body: 'x' }, field: 'body' },
      { type: 'add', id: 'news' },
    ]
    expect(after(...nothing)).toEqual(startEdit(start))
  })

  it('is the same again when what was typed is deleted', () => {
    const edited = after(
      { type: 'fill', id: 'contact', content: { body: 'x' }, field: 'body' },
      { type: 'fill', id: 'contact', content: { body: '' }, field: 'body' },
    )
    expect(isSameLayout(edited.sections, start)).toBe(true)
  })

  it('takes a section to the place it is sent to', () => {
    expect(ids(after({ type: 'move', id: 'portal', to: 3 }))).toEqual([
      'topics',
      'news',
      'legal',
      'portal',
      'contact',
    ])
  })
})

describe('what setting live will change', () => {
  it('names each difference once, and calls moved only what has to move', () => {
    const draft = after(
      { type: 'move', id: 'contact', to: 0 },
      { type: 'show', id: 'portal', visible: true },
      { type: 'rename', id: 'topics', title: 'Subjects' },
      { type: 'remove', id: 'news' },
      { type: 'add', id: 'new' },
    ).sections
    expect(layoutChanges(start, draft)).toEqual([
      '“The contact” moves to position 1',
      '“The topics” is renamed to “Subjects”',
      '“The portal” is shown',
      '“New content block” is new',
      '“The news” is removed',
    ])
    expect(layoutChanges(start, start)).toEqual([])
  })

  it('is nothing exactly when the two layouts are the same', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const { sections } = after(...actions)
        expect(layoutChanges(start, sections).length === 0).toBe(isSameLayout(start, sections))
      }),
    )
  })
})

describe('what the preview follows', () => {
  it.each<[string, LayoutAction, string | null]>([
    ['carried up', { type: 'move', id: 'contact', to: 0 }, 'contact'],
    ['carried down', { type: 'move', id: 'topics', to: 3 }, 'topics'],
    ['hidden', { type: 'show', id: 'news', visible: false }, 'news'],
    ['written', { type: 'rename', id: 'topics', title: 'T' }, 'topics'],
    ['added', { type: 'add', id: 'new' }, 'new'],
    ['removed', { type: 'remove', id: 'news' }, null],
  ])('is the section that was %s', (_how, action, followed) => {
    expect(touchedSection(start, after(action).sections)).toBe(followed)
  })
})

describe('an error of the server', () => {
  it('stands at the section and field its pointer names', () => {
    const { found, rest } = refusalsOf(
      [
        { pointer: '/sections/2/content/items/0/href', code: 'not_allowed', message: 'No.' },
        { pointer: '/sections', code: 'required', message: 'Missing.' },
      ],
      start,
    )
    expect(found).toEqual([{ section: start[2], problem: { path: 'content/items/0/href', message: 'No.' } }])
    expect(rest).toEqual(['Missing.'])
  })

  it.each(['javascript:alert(1)', '//evil.example', 'http://plain.example', '/a b'])(
    'is foreseen for the address %s',
    (href) => {
      const link = section('x', 'contact', { content: { items: [{ id: '1', title: 'x', href }] } })
      expect(sectionProblems(link).map(({ path }) => path)).toEqual(['content/items/0/href'])
    },
  )
})
