const DAY_MS = 86_400_000
const RFC_3339 = /^(\d{4}-\d{2}-(\d{2}))(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/i

/**
 * Milliseconds since the epoch of an RFC 3339 time, or of the start (UTC) of a plain calendar date; undefined when the
 * text is neither, or names a day that does not exist.
 */
export function parseTime(text: string): number | undefined {
  const [, date, dayOfMonth] = RFC_3339.exec(text) ?? []
  // Every month has 28 days; only beyond them a day may not exist and still be parsed.
  if (date === undefined || (Number(dayOfMonth) > 28 && parseDay(date) === undefined)) return undefined
  const ms = Date.parse(text.toUpperCase())
  return Number.isNaN(ms) ? undefined : ms
}

/** The number of the UTC calendar day `YYYY-MM-DD`, days since the epoch; undefined when there is no such day. */
export function parseDay(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const ms = Date.parse(`${text}T00:00:00Z`)
  // Some engines roll 30 February over into March.
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text) return undefined
  return ms / DAY_MS
}

/** The UTC calendar day an instant falls on, days since the epoch. */
export function dayOf(ms: number): number {
  return Math.floor(ms / DAY_MS)
}

/** Whole periods of 24 hours since an instant; negative when it lies in the future. */
export function daysAgo(ms: number, now: number): number {
  return Math.floor((now - ms) / DAY_MS)
}
