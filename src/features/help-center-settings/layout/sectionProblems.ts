import type { FieldError } from '../../../shared/api/apiError'
import { isEditable, isWritten } from './layoutReducer'
import type { Section } from './api'

/** What is wrong with a field of a section; `path` is as in the API's pointers, such as `title` or `content/items/0/href`. */
export type SectionProblem = { path: string; message: string }

const longestTitle = 120
const longestBody = 5000
export const mostLinks = 24

/** A path of this site, or an address that cannot run anything. */
const isSafeHref = (href: string) =>
  /^(https:\/\/[^\s/]|mailto:\S|\/(?![/\\]))/i.test(href) && !/[\s\\]/.test(href)

function titleProblem(title: string, what: 'title' | 'name'): string | null {
  if (title.trim() === '') return `Give it a ${what}.`
  return title.length > longestTitle ? `At most ${longestTitle} characters.` : null
}

/** Everything that the server would refuse about a section; nothing for one that cannot be edited here. */
export function sectionProblems(section: Section): SectionProblem[] {
  if (!isEditable(section)) return []
  const found: SectionProblem[] = []
  const add = (path: string, message: string | null) => {
    if (message !== null) found.push({ path, message })
  }
  add('title', titleProblem(section.title, 'title'))
  if (!isWritten(section)) return found
  const { body = '', items = [] } = section.content ?? {}
  add('content/body', body.length > longestBody ? `At most ${longestBody} characters.` : null)
  for (const [index, { title, href }] of items.entries()) {
    add(`content/items/${index}/title`, titleProblem(title, 'name'))
    const isWrong = href !== undefined && !isSafeHref(href)
    add(
      `content/items/${index}/href`,
      isWrong ? 'Use a path such as /help, or an https: or mailto: address.' : null,
    )
  }
  return found
}

/** What the server refused, with the section it was about as it was sent: once that is edited, it no longer holds. */
export type Refusal = { section: Section; problem: SectionProblem }

/**
 * Brings the API's pointers back to the sections they are about.
 * @param sent the list the pointers count in
 * @returns null for the errors that are about no one section
 */
export function refusalsOf(errors: FieldError[], sent: Section[]): { found: Refusal[]; rest: string[] } {
  const found: Refusal[] = []
  const rest: string[] = []
  for (const { pointer, message } of errors) {
    const [, index = '', path = ''] = /^\/sections\/(\d+)\/(.+)$/.exec(pointer) ?? []
    const section = index === '' ? undefined : sent[Number(index)]
    if (section) found.push({ section, problem: { path, message } })
    else rest.push(message)
  }
  return { found, rest }
}
