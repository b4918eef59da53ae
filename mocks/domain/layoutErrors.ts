import { isEqual } from './equal'
import { fieldError } from './pointers'
import { isBlank } from './text'
import type { FieldError, Section, SectionContent, SectionKind } from './types'

/** Every section may hold text and entries, but for the card that leads to the portal, which is always the same. */
const allowedIn = (kind: SectionKind): ReadonlySet<string> =>
  new Set<keyof SectionContent>(kind === 'customer_portal' ? [] : ['body', 'items'])

/** A path of this site, or an address that cannot run anything. */
function isSafeHref(href: string): boolean {
  return /^(https:\/\/[^\s/]|mailto:\S|\/(?![/\\]))/i.test(href) && !/[\s\\]/.test(href)
}

/** What is wrong with what stands in a section: fields its kind does not have, entries without a title, unsafe addresses. */
export function contentErrors({ kind, content }: Section, pointer: string): FieldError[] {
  if (content === undefined) return []
  const at = `${pointer}/content`
  const allowed = allowedIn(kind)
  const misplaced = Object.entries(content)
    .filter(([key, value]) => value !== undefined && !allowed.has(key))
    .flatMap(([key]) => fieldError(`${at}/${key}`, 'not_allowed', 'This section cannot hold that.'))
  const items = content.items ?? []
  const ids = new Set<string>()
  const wrongItems = items.flatMap(({ id, title, href }, index) => {
    const isDouble = ids.has(id)
    ids.add(id)
    const item = `${at}/items/${index}`
    return [
      ...(isDouble ? fieldError(`${item}/id`, 'duplicate', 'Two entries have the same id.') : []),
      ...(isBlank(title) ? fieldError(`${item}/title`, 'required', 'Give it a title.') : []),
      ...(href === undefined || isSafeHref(href)
        ? []
        : fieldError(`${item}/href`, 'not_allowed', 'Use a path, or an https: or mailto: address.')),
    ]
  })
  return [...misplaced, ...wrongItems]
}

/** A new section: only a content block can be added, and it is never locked. */
function newErrors(section: Section, pointer: string): FieldError[] {
  if (section.kind !== 'content_block')
    return fieldError(`${pointer}/kind`, 'not_allowed', 'Only content blocks can be added.')
  const message = 'Only the server can lock a section.'
  return section.locked ? fieldError(`${pointer}/locked`, 'read_only', message) : []
}

/** A section that was there before: a locked one can only be moved, shown and hidden. */
function changeErrors(section: Section, before: Section, pointer: string): FieldError[] {
  const isLocked = before.locked || before.kind === 'customer_portal'
  const readOnly: readonly (keyof Section)[] = isLocked
    ? ['kind', 'locked', 'title', 'content']
    : ['kind', 'locked']
  return readOnly
    .filter((field) => !isEqual(section[field], before[field]))
    .flatMap((field) => fieldError(`${pointer}/${field}`, 'read_only', 'This cannot be changed.'))
}

function missingErrors(
  sections: readonly Section[],
  before: readonly Section[],
  pointer: string,
): FieldError[] {
  const ids = new Set(sections.map(({ id }) => id))
  const isFixed = ({ kind, locked }: Section) =>
    kind !== 'customer_portal' && (locked || kind !== 'content_block')
  const portal = sections.some(({ kind }) => kind === 'customer_portal') ? [] : ['Customer portal']
  const missing = before
    .filter((section) => !ids.has(section.id) && isFixed(section))
    .map(({ title }) => title)
  return [...portal, ...missing].flatMap((title) =>
    fieldError(pointer, 'required', `The section “${title}” cannot be removed.`),
  )
}

/**
 * Everything wrong with a draft that somebody wants to save; empty when it may be stored. The customer portal section is
 * there exactly once and only its place and visibility differ; so it is with every other locked section; only content
 * blocks come and go; a section holds what its kind allows.
 * @param sections the whole ordered list
 * @param previous the draft as it is stored
 */
export function validateDraft(
  sections: readonly Section[],
  previous: readonly Section[],
  pointer = '/sections',
): FieldError[] {
  const before = new Map(previous.map((section) => [section.id, section]))
  const ids = new Set<string>()
  let portals = 0
  const errors = sections.flatMap((section, index) => {
    const at = `${pointer}/${index}`
    const known = before.get(section.id)
    if (ids.has(section.id)) return fieldError(`${at}/id`, 'duplicate', 'This section is there twice.')
    ids.add(section.id)
    const isPortal = section.kind === 'customer_portal'
    if (isPortal && portals++ > 0)
      return fieldError(`${at}/kind`, 'duplicate', 'There is only one customer portal section.')
    const isSame = known !== undefined && isEqual(known.content, section.content)
    return [
      ...(known ? changeErrors(section, known, at) : newErrors(section, at)),
      ...(isBlank(section.title) ? fieldError(`${at}/title`, 'required', 'Give it a title.') : []),
      ...(isSame ? [] : contentErrors(section, at)),
    ]
  })
  return [...errors, ...missingErrors(sections, previous, pointer)]
}
