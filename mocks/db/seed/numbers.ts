import { months } from './names'
import type { Random } from './random'

export const DAY = 86_400_000

export function firstWord(text: string): string {
  return text.split(' ')[0] ?? text
}

/** The two digits of 0 to 59, and the minutes of a day. */
const digits = Array.from({ length: 60 }, (_, i) => `${i}`.padStart(2, '0'))
const minutes = digits.slice(0, 24).flatMap((hour) => digits.map((minute) => `${hour}:${minute}:`))
const dates = new Map<number, string>()

/**
 * RFC 3339, UTC, whole seconds. `Date` would take as long for it as everything else about a ticket; and put together
 * from shared pieces it needs less memory.
 */
export function iso(ms: number): string {
  const day = Math.floor(ms / DAY)
  const second = Math.floor((ms - day * DAY) / 1000)
  let date = dates.get(day)
  if (date === undefined) dates.set(day, (date = new Date(day * DAY).toISOString().slice(0, 11)))
  return `${date}${minutes[Math.floor(second / 60)] ?? ''}${digits[second % 60] ?? ''}Z`
}

/** `YYYY-MM-DD`, UTC. */
export function calendarDate(ms: number): string {
  return iso(ms).slice(0, 10)
}

/** "3 November", UTC. */
export function dayName(ms: number): string {
  const date = new Date(ms)
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''}`
}

/** "12,408" */
export function grouped(value: number): string {
  const rest = value % 1000
  return value < 1000 ? `${value}` : `${(value - rest) / 1000},${`${rest}`.padStart(3, '0')}`
}

/** "£1,240.50", whatever the locale of the machine. */
export function money(random: Random, from: number, to: number): string {
  return `£${grouped(random.int(from, to))}.${random.pick(['00', '50', '90', '25'])}`
}
