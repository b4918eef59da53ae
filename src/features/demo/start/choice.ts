import type { Locale } from '../../../shared/i18n/locale'

/** Everything somebody chose for a demo; null is what the state, or else the demo itself, says. */
export type DemoChoice = {
  /** The name of a state of the registry. */
  state: string | null
  /** Who is signed in: the id of a person, or `nobody`. */
  as: string | null
  /** The data: one of the sets, or `own`, which is what this browser keeps. */
  workspace: WorkspaceName | null
  settings: PresetName | null
  latencyMs: number | null
  /** How many of a hundred requests fail. */
  failPercent: number | null
  /** Where the clock stands, RFC 3339. */
  now: string | null
  look: 'light' | 'dark' | null
  /** Colours, radius and font, as a link says them; see `themeInLink.ts`. */
  theme: string | null
  /** The language of the screens; English, unless somebody chose another. */
  language: Locale | null
  /** Without the button of the panel, for a presentation. */
  isPanelHidden: boolean
}

export const workspaceNames = ['own', 'empty', 'small', 'busy', 'huge', 'rtl'] as const
export type WorkspaceName = (typeof workspaceNames)[number]
export type DataName = Exclude<WorkspaceName, 'own'>

export const presetNames = [
  'nothingSetUp',
  'ready',
  'live',
  'contractorsRestricted',
  'everyoneRestricted',
  'suspended',
  'openToNobody',
  'previewOff',
  'spaceOff',
  'undetected',
  'unpublished',
] as const
export type PresetName = (typeof presetNames)[number]

/** Written out, so that whatever reads links needs nothing else of the app. */
const languageNames = ['en', 'de', 'ar'] as const satisfies readonly Locale[]

export const noChoice: DemoChoice = {
  state: null,
  as: null,
  workspace: null,
  settings: null,
  latencyMs: null,
  failPercent: null,
  now: null,
  look: null,
  theme: null,
  language: null,
  isPanelHidden: false,
}

const oneOf =
  <T extends string>(names: readonly T[]) =>
  (value: string): T | null =>
    names.find((name) => name === value) ?? null
const number = (most: number) => (value: string) =>
  /^\d+$/.test(value) && Number(value) <= most ? Number(value) : null

/** `2026-11-20T0930` in the address: a colon would not survive there. */
function readTime(value: string): string | null {
  const [, day, hour = '00', minute = '00'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d)(\d\d))?$/.exec(value) ?? []
  const at = Date.parse(`${day}T${hour}:${minute}:00Z`)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}
const writeTime = (now: string) => now.slice(0, 16).replace(/:/g, '')

/** Ids are written twice over, because what is read from a query has been read once already. */
const writeId = (id: string) => encodeURIComponent(encodeURIComponent(id))
function readId(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}

const readers: Record<string, (value: string) => Partial<DemoChoice>> = {
  as: (value) => ({ as: readId(value) }),
  ws: (value) => ({ workspace: oneOf(workspaceNames)(value) }),
  set: (value) => ({ settings: oneOf(presetNames)(value) }),
  ms: (value) => ({ latencyMs: number(60_000)(value) }),
  fail: (value) => ({ failPercent: number(100)(value) }),
  now: (value) => ({ now: readTime(value) }),
  look: (value) => ({ look: oneOf(['light', 'dark'] as const)(value) }),
  theme: (value) => ({ theme: readId(value) }),
  lang: (value) => ({ language: oneOf(languageNames)(value) }),
  panel: (value) => ({ isPanelHidden: value === 'off' }),
}

/** Reads the words of the address; what it does not know it passes over, so that an old link still opens. */
export function readChoice(words: readonly string[]): DemoChoice {
  return words.reduce<DemoChoice>((choice, word) => {
    const dot = word.indexOf('.')
    if (dot < 0) return { ...choice, state: word }
    return { ...choice, ...readers[word.slice(0, dot)]?.(word.slice(dot + 1)) }
  }, noChoice)
}

/** @returns the value of the parameter, ready for an address; empty when nothing was chosen */
export function writeChoice(choice: DemoChoice): string {
  const word = (name: string, value: string | number | null) => (value === null ? [] : [`${name}.${value}`])
  return [
    ...(choice.state === null ? [] : [choice.state]),
    ...word('as', choice.as && writeId(choice.as)),
    ...word('ws', choice.workspace),
    ...word('set', choice.settings),
    ...word('ms', choice.latencyMs),
    ...word('fail', choice.failPercent),
    ...word('now', choice.now && writeTime(choice.now)),
    ...word('look', choice.look),
    ...word('theme', choice.theme && writeId(choice.theme)),
    ...word('lang', choice.language),
    ...(choice.isPanelHidden ? ['panel.off'] : []),
  ].join('+')
}

/** @returns the path with the choice in its query, in place of another that may be there */
export function withChoice(path: string, choice: DemoChoice): string {
  const url = new URL(path, 'https://portico.invalid')
  const others = [...url.searchParams].filter(([name]) => name !== 'demo')
  const query = new URLSearchParams(others).toString()
  const demo = writeChoice(choice)
  const both = [query, demo && `demo=${demo}`].filter(Boolean).join('&')
  return url.pathname + (both && `?${both}`) + url.hash
}
