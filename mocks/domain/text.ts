// The escape matters: beyond this range normalising or lower-casing can do more than A–Z to a–z.
// oxlint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/

/** True when every character is plain ASCII, so that cheaper ways give the same answer. */
export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

/**
 * The form in which rules compare strings: Unicode NFC, trimmed, lower case whatever the locale. A final sigma equals
 * any other, so that a part of an upper-case word still matches the word.
 */
export function comparable(text: string): string {
  if (isAscii(text)) return text.trim().toLowerCase()
  return text.normalize('NFC').trim().toLowerCase().normalize('NFC').replaceAll('ς', 'σ')
}

/** The number of code points of a text, which is how the contract counts characters. */
export function lengthOf(text: string): number {
  let length = text.length
  for (let at = 1; at < text.length; at++)
    if (text.charCodeAt(at) >>> 10 === 0x37 && text.charCodeAt(at - 1) >>> 10 === 0x36) length--
  return length
}

/** True for an absent, empty or white-space-only text. */
export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === ''
}

/** Orders two keys by code unit, the same everywhere; negative when `a` comes first. */
export function compareKeys<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
