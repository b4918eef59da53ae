const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const week = 7 * day

/**
 * How long ago, as short as it can be said: `now` (under a minute, or in the future), `5m`, `3h`, `3d`, `2w`.
 * @param at, now milliseconds since the epoch
 * @returns null when a date says it better: after five weeks
 */
export function shortAgo(at: number, now: number): string | null {
  const past = now - at
  if (past < minute) return 'now'
  if (past < hour) return `${Math.floor(past / minute)}m`
  if (past < day) return `${Math.floor(past / hour)}h`
  if (past < week) return `${Math.floor(past / day)}d`
  return past < 5 * week ? `${Math.floor(past / week)}w` : null
}

const calendar = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' })

/** @returns the calendar date in the reader's own locale and time zone, such as `17 Nov 2026` */
export const dateWords = (at: number) => calendar.format(at)

/** @returns date and time in full, in the reader's own locale and time zone */
export const momentWords = (at: number) => moment.format(at)
