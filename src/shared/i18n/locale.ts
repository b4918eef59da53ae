import { takeFromAddress } from '../lib/address'
import { storage } from '../lib/storage'

/** The languages of the customers' screens, each named in itself. */
export const languages = {
  en: { name: 'English', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
} as const

export type Locale = keyof typeof languages
export const locales = Object.keys(languages) as Locale[]

const key = 'portico.language'
const listeners = new Set<() => void>()
let chosen: Locale = 'en'
let current: Locale = 'en'

const isLocale = (value: string | null): value is Locale => value !== null && value in languages
const languageOf = (tag: string) => tag.split('-')[0] ?? ''

/** @returns the language that its reader chose for the customers' screens */
export const chosenLocale = (): Locale => chosen

/** @returns the language of the screens now */
export const locale = (): Locale => current

/** @returns the way that language is written in: `rtl` for Arabic */
export const direction = () => languages[current].direction

/** @returns where a line of that language starts or ends, for what knows only `left` and `right` */
export const sideOf = (end: 'start' | 'end') =>
  (end === 'start') === (direction() === 'ltr') ? 'left' : 'right'

/** @returns the language with the reader's own region, if the browser names one: it decides how days and numbers are written */
export const regionalLocale = (): string => {
  const own = navigator.languages.find((tag) => languageOf(tag) === current)
  return own ?? current
}

export function subscribeToLocale(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows another language from now on; its catalogues are there already. */
export function activate(next: Locale): void {
  current = next
  document.documentElement.lang = next
  document.documentElement.dir = languages[next].direction
  for (const listener of listeners) listener()
}

/** Keeps a choice on this device. */
export function keepLocale(next: Locale): void {
  chosen = next
  storage.write(key, next)
}

/**
 * For a text box: the direction of what is written in it, and that of the language while it is empty, so that its
 * hint stands where lines begin.
 */
export const directionOf = (text: string) => (text === '' ? undefined : 'auto')

/**
 * The language to start with: what the address asks for (`/help?lang=ar`, also behind a `#`), which is kept as a
 * choice and taken out of the address; else what was chosen on this device; else the first of the browser's languages
 * that there is; else English. Called once, before anything is drawn.
 */
export function takeLocale(): void {
  const asked = takeFromAddress('lang')
  if (isLocale(asked)) keepLocale(asked)
  const kept = storage.read<string>(key)
  const preferred = navigator.languages.map(languageOf).find(isLocale)
  chosen = isLocale(kept) ? kept : (preferred ?? 'en')
  activate(chosen)
}
