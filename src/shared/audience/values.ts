/** @returns the number that was typed, or null if it is none: no grouping, no units, never Infinity */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim().replace('−', '-')
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return null
  const number = Number(trimmed)
  return Number.isFinite(number) ? number : null
}

/** @returns whether this is a day of the calendar, as `YYYY-MM-DD`; 30 February is none */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Texts are equal as the rules compare them: Unicode-normalised, trimmed, whatever the case. */
export function sameText(one: string, other: string): boolean {
  return comparable(one) === comparable(other)
}

export function comparable(text: string): string {
  return text.normalize('NFC').trim().toLowerCase()
}

/**
 * A pasted list as its items: one per line, or separated by commas, semicolons or tabs; quotes around an item are
 * taken off, empty and repeated ones left out.
 */
export function splitList(text: string): string[] {
  return distinct(text.split(/[\n\r\t,;]+/).map((item) => item.trim().replace(/^(["'])(.*)\1$/, '$2')))
}

/** @returns the texts, trimmed, without blank ones and those that equal an earlier one */
export function distinct(texts: readonly string[]): string[] {
  const seen = new Set([''])
  return texts
    .map((text) => text.trim())
    .filter((text) => {
      const key = comparable(text)
      return seen.has(key) ? false : seen.add(key)
    })
}
