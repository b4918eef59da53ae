import type { Area, MessageKey } from './areas'
import type { Message } from './format'
import { loadDirection } from './direction'
import { activate, chosenLocale, keepLocale, locale, type Locale } from './locale'

type Catalogue = Readonly<Record<string, Message>>

const files = import.meta.glob<Catalogue>(['./messages/*/*.json', '!./messages/en/shell.json'], {
  import: 'default',
})
/** The frame in English is always there: a page that could not load its language still has to say so. */
const always = import.meta.glob<Catalogue>('./messages/en/shell.json', { import: 'default', eager: true })

const there = new Map(Object.entries(always))
const wanted = new Set<Area>()

const fileOf = (its: Locale, area: string) => `./messages/${its}/${area}.json`

async function load(its: Locale, area: Area): Promise<void> {
  const file = fileOf(its, area)
  if (there.has(file)) return
  const catalogue = await files[file]?.()
  if (catalogue) there.set(file, catalogue)
}

/**
 * Loads what some areas say, in the language of the screens. Routes wait for it beside their code.
 * @throws what a failed import throws, such as when the deployment is gone
 */
export async function loadMessages(...areas: Area[]): Promise<void> {
  for (const area of areas) wanted.add(area)
  await Promise.all(areas.map((area) => load(locale(), area)))
}

/**
 * Code together with what it says: `lazy: withMessages(['list'], async () => …)`, for routes and for `React.lazy`.
 * @param areas whose keys the code uses, itself or through what it imports
 */
export function withMessages<T>(areas: Area[], code: () => Promise<T>): () => Promise<T> {
  return async () => (await Promise.all([code(), loadMessages(...areas)]))[0]
}

/** Loads what a language needs to show what has been asked for until now, in whatever language that was. */
export async function loadLocale(next: Locale): Promise<void> {
  await loadDirection(next)
  // Somebody may open something new meanwhile.
  for (let loaded = 0; loaded < wanted.size;) {
    loaded = wanted.size
    await Promise.all([...wanted].map((area) => load(next, area)))
  }
}

/**
 * Changes the language of the screens and keeps the choice on this device. The screens stay as they are until
 * everything they say is there in the new one.
 * @throws what a failed import throws; the language stays the same then
 */
export async function setLocale(next: Locale): Promise<void> {
  await loadLocale(next)
  keepLocale(next)
  activate(next)
}

let spoken: Locale | null = null

/**
 * Shows a screen in a language that its reader need not have chosen. At once, if nothing has been said yet; else as
 * soon as everything is there.
 */
export async function speak(next: Locale): Promise<void> {
  spoken = next
  if (next !== locale()) await (wanted.size > 0 ? loadLocale(next) : loadDirection(next))
  if (spoken === next && next !== locale()) activate(next)
}

/**
 * @returns the compiled text in the language of the screens; in another one while, or if, that is all that is there
 * @throws if its area has not been loaded, which is a mistake in the code
 */
export function messageOf(key: MessageKey): Message {
  const dot = key.indexOf('.')
  const area = key.slice(0, dot)
  const catalogues = [locale(), chosenLocale(), 'en' as const].map((its) => there.get(fileOf(its, area)))
  const message = catalogues.find(Boolean)?.[key.slice(dot + 1)]
  if (message === undefined) throw new Error(`Nothing says “${key}” in “${locale()}”: is its area loaded?`)
  return message
}
