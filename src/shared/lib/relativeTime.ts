import { t } from '../i18n/t'

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
  if (past < minute) return t('shell.ago.now')
  if (past < hour) return t('shell.ago.minutes', { count: Math.floor(past / minute) })
  if (past < day) return t('shell.ago.hours', { count: Math.floor(past / hour) })
  if (past < week) return t('shell.ago.days', { count: Math.floor(past / day) })
  return past < 5 * week ? t('shell.ago.weeks', { count: Math.floor(past / week) }) : null
}
