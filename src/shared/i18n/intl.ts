import type { Speech } from './format'
import { direction, regionalLocale } from './locale'

/** Formatters are dear to make: one for each use and language. */
function kept<T>(make: (tag: string) => T): () => T {
  const made = new Map<string, T>()
  return () => {
    const tag = regionalLocale()
    const its = made.get(tag) ?? make(tag)
    made.set(tag, its)
    return its
  }
}

const number = kept((tag) => new Intl.NumberFormat(tag))
const plural = kept((tag) => new Intl.PluralRules(tag))
const list = kept((tag) => new Intl.ListFormat(tag))
const calendar = kept((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }))
const utcDay = kept((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }))
const moment = kept((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeStyle: 'short' }))

/** Makes what nearly every page needs, for when there is nothing else to do yet. */
export function makeFormatters(): void {
  for (const make of [number, plural, moment]) make()
}

/** @returns `1,032` as the language of the screens writes it */
export const numberWords = (value: number) => number().format(value)

/** @returns `Acme, Globex, and Initech` as the language of the screens joins them */
export function listWords(values: readonly string[]): string {
  const all = values.map(isolate)
  // Of one there is nothing to join, and nothing to make for it.
  return all.length === 1 ? all.join('') : list().format(all)
}

/** @param at milliseconds since the epoch; @returns the calendar date where the reader is, such as `17 Nov 2026` */
export const dateWords = (at: number) => calendar().format(at)

/** @param day `YYYY-MM-DD`; @returns that date, wherever the reader is; what is no date stays what it is */
export function dayWords(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? day : utcDay().format(at)
}

/** @param at milliseconds since the epoch; @returns date and time in full where the reader is */
export const momentWords = (at: number) => moment().format(at)

/**
 * Keeps what people wrote together in a right-to-left sentence, where it could otherwise turn the order around.
 * @returns the text between invisible marks; in a left-to-right language as it is
 */
function isolate(text: string): string {
  return direction() === 'rtl' && text !== '' ? `\u2068${text}\u2069` : text
}

/** How the language of the screens speaks, for `pieces`. */
export const speech: Speech = {
  number: numberWords,
  plural: (value) => plural().select(value),
  isolate,
}
