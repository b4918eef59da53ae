/** Days that are counted from today, so that a shared link stays about the last days, whenever it is opened. */
export const presets = ['today', 'last_7_days', 'last_30_days', 'last_90_days', 'this_year'] as const
export type DatePreset = (typeof presets)[number]

/** Calendar days `YYYY-MM-DD` in UTC, both included; an open end is not there. At least one end is. */
export type DayRange = { from?: string; to?: string }

/** What a date can be filtered by. */
export type DateChoice = DatePreset | DayRange

const isPreset = (text: string): text is DatePreset => presets.some((preset) => preset === text)

/** @returns whether the text is a day of the calendar, written `YYYY-MM-DD` */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** @returns the days from one to the other, whichever came first; null if there is neither */
export function rangeOf(from: string, to: string): DayRange | null {
  if (from && to) return from <= to ? { from, to } : { from: to, to: from }
  if (from) return { from }
  return to ? { to } : null
}

/**
 * Reads what an address says about a date: a preset, or `2026-11-01..2026-11-20`, each end of which may be missing.
 * @returns null if it says neither
 */
export function readDateChoice(text: string): DateChoice | null {
  if (isPreset(text)) return text
  const [from = '', to = '', ...rest] = text.split('..')
  const areDays = text.includes('..') && [from, to].every((day) => day === '' || isDay(day))
  return areDays && rest.length === 0 ? rangeOf(from, to) : null
}

/** The same as it stands in an address. */
export function writeDateChoice(choice: DateChoice): string {
  return typeof choice === 'string' ? choice : `${choice.from ?? ''}..${choice.to ?? ''}`
}

const dayMs = 86_400_000
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)
const daysBack = { today: 0, last_7_days: 6, last_30_days: 29, last_90_days: 89 }

/**
 * The days of a choice. What is counted from today is open towards the future, so that clocks that differ hide nothing.
 * @param now milliseconds since the epoch
 */
export function daysOf(choice: DateChoice, now: number): DayRange {
  if (typeof choice !== 'string') return choice
  if (choice === 'this_year') return { from: `${dayOf(now).slice(0, 4)}-01-01` }
  return { from: dayOf(now - daysBack[choice] * dayMs) }
}
