import type { HistoryEntry } from './api'

/** A row of the list: an entry, and how many more like it stand below it (a page that is viewed asks several times). */
export type HistoryRow = { entry: HistoryEntry; times: number }
export type HistoryDay = { key: string; at: number; rows: HistoryRow[] }

const isSameView = (a: HistoryEntry, b: HistoryEntry) =>
  a.resource === 'view_as' &&
  b.resource === 'view_as' &&
  a.by.id === b.by.id &&
  JSON.stringify(a.to) === JSON.stringify(b.to)

/** @returns the entries, newest first as they come, by the days of the reader's own calendar */
export function byDay(entries: readonly HistoryEntry[]): HistoryDay[] {
  const days: HistoryDay[] = []
  for (const entry of entries) {
    const at = Date.parse(entry.at)
    const key = new Date(at).toDateString()
    let day = days.at(-1)
    if (day?.key !== key) {
      day = { key, at, rows: [] }
      days.push(day)
    }
    const above = day.rows.at(-1)
    if (above && isSameView(above.entry, entry)) above.times += 1
    else day.rows.push({ entry, times: 1 })
  }
  return days
}

const full = new Intl.DateTimeFormat('en', { dateStyle: 'full' })
const oneDay = 24 * 60 * 60_000

/** @param at, now milliseconds since the epoch */
export function dayWords(at: number, now: number): string {
  const key = new Date(at).toDateString()
  if (key === new Date(now).toDateString()) return 'Today'
  return key === new Date(now - oneDay).toDateString() ? 'Yesterday' : full.format(at)
}

const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short' })
export const clockWords = (at: number) => clock.format(at)
