import type { Section, SectionContent } from './api'

/** Sections as they were before a change, and what the change was called. */
type Step = { sections: Section[]; label: string }

/** A draft while it is edited, with the way back and forth. */
export type LayoutEdit = {
  sections: Section[]
  past: Step[]
  future: Step[]
  /** Changes with the same name that follow each other are one step: a word is typed, not eight letters. */
  run: string | null
}

export type LayoutAction =
  | { type: 'move'; id: string; to: number }
  | { type: 'show'; id: string; visible: boolean }
  | { type: 'rename'; id: string; title: string }
  | { type: 'fill'; id: string; content: SectionContent; field: string }
  | { type: 'add'; id: string }
  | { type: 'remove'; id: string }
  | { type: 'replace'; sections: Section[]; label: string }
  | { type: 'pause' }
  | { type: 'undo' }
  | { type: 'redo' }

/** What the contract allows in one layout. */
export const mostSections = 50
const longestPast = 100

export const startEdit = (sections: Section[]): LayoutEdit => ({ sections, past: [], future: [], run: null })

export const isEditable = ({ locked, kind }: Section) => !locked && kind !== 'customer_portal'
export const isRemovable = (section: Section) => isEditable(section) && section.kind === 'content_block'
/** Spaces, collections and articles are filled by the Help Center itself; these two are written here. */
export const isWritten = ({ kind }: Section) => kind === 'content_block' || kind === 'contact'

/** Every way to edit a draft. What is not allowed changes nothing, and leaves no step to undo. */
export function layoutReducer(edit: LayoutEdit, action: LayoutAction): LayoutEdit {
  switch (action.type) {
    case 'undo':
      return goBack(edit)
    case 'redo':
      return goForth(edit)
    case 'pause':
      return edit.run === null ? edit : { ...edit, run: null }
    case 'replace':
      return record(edit, action.sections, action.label)
    case 'add': {
      const isTaken = edit.sections.some(({ id }) => id === action.id)
      if (isTaken || edit.sections.length >= mostSections) return edit
      return record(edit, [...edit.sections, newBlock(action.id)], 'added a content block')
    }
    default:
      return changeOne(edit, action)
  }
}

type OneAction = Extract<LayoutAction, { type: 'move' | 'show' | 'rename' | 'fill' | 'remove' }>

function changeOne(edit: LayoutEdit, action: OneAction): LayoutEdit {
  const { sections } = edit
  const at = sections.findIndex(({ id }) => id === action.id)
  const section = sections[at]
  if (!section) return edit
  const name = `“${section.title.trim() || 'Untitled'}”`
  const change = (next: Section, label: string, run: string | null = null) =>
    record(edit, sections.with(at, next), label, run)
  switch (action.type) {
    case 'move': {
      const to = Math.min(Math.max(0, action.to), sections.length - 1)
      if (to === at) return edit
      return record(edit, sections.toSpliced(at, 1).toSpliced(to, 0, section), `moved ${name}`)
    }
    case 'show':
      if (section.visible === action.visible) return edit
      return change({ ...section, visible: action.visible }, `${action.visible ? 'showed' : 'hid'} ${name}`)
    case 'rename':
      if (!isEditable(section) || section.title === action.title) return edit
      return change({ ...section, title: action.title }, `renamed ${name}`, `title ${section.id}`)
    case 'fill':
      if (!isEditable(section) || !isWritten(section)) return edit
      return change(filled(section, action.content), `edited ${name}`, `${action.field} ${section.id}`)
    case 'remove':
      return isRemovable(section) ? record(edit, sections.toSpliced(at, 1), `removed ${name}`) : edit
  }
}

/** A field that was emptied is not there, so that typing and deleting a letter changes nothing. */
function filled({ content: _old, ...section }: Section, { body, items }: SectionContent): Section {
  const content = { ...(body ? { body } : {}), ...(items && items.length > 0 ? { items } : {}) }
  return Object.keys(content).length > 0 ? { ...section, content } : section
}

const newBlock = (id: string): Section => ({
  id,
  kind: 'content_block',
  title: 'New content block',
  visible: true,
  locked: false,
})

function record(edit: LayoutEdit, sections: Section[], label: string, run: string | null = null): LayoutEdit {
  if (run !== null && run === edit.run) return { ...edit, sections, future: [] }
  const past = [...edit.past, { sections: edit.sections, label }].slice(-longestPast)
  return { sections, past, future: [], run }
}

function goBack({ sections, past, future }: LayoutEdit): LayoutEdit {
  const step = past.at(-1)
  if (!step) return { sections, past, future, run: null }
  return {
    sections: step.sections,
    past: past.slice(0, -1),
    future: [...future, { sections, label: step.label }],
    run: null,
  }
}

function goForth({ sections, past, future }: LayoutEdit): LayoutEdit {
  const step = future.at(-1)
  if (!step) return { sections, past, future, run: null }
  return {
    sections: step.sections,
    past: [...past, { sections, label: step.label }],
    future: future.slice(0, -1),
    run: null,
  }
}
