import { isAscii } from './text'

const TERM = /[\p{L}\p{Nd}\p{M}]+/gu
const TERM_CHARACTER = /[\p{L}\p{Nd}\p{M}]/u
const SPACELESS =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u

const ASCII_TERM = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/** The runs of letters, digits and combining marks in a folded text, in order, repeated ones included. */
export function termsOf(folded: string): string[] {
  return folded.match(TERM) ?? []
}

function isTermCharacter(character: string): boolean {
  const code = character.charCodeAt(0)
  return code < 128 ? ASCII_TERM[code] === 1 : TERM_CHARACTER.test(character)
}

/** True for a character of a script that is written without spaces between words. */
function isSpaceless(character: string): boolean {
  return character.charCodeAt(0) >= 0x0e00 && SPACELESS.test(character)
}

function isSurrogate(code: number, from: number): boolean {
  return code >= from && code < from + 0x400
}

/** The whole character that ends just before the position; empty at the start. */
function characterBefore(text: string, position: number): string {
  if (position <= 0) return ''
  const isPair =
    position > 1 &&
    isSurrogate(text.charCodeAt(position - 1), 0xdc00) &&
    isSurrogate(text.charCodeAt(position - 2), 0xd800)
  return text.slice(position - (isPair ? 2 : 1), position)
}

/** The whole character that begins at the position; empty at the end. */
function characterAt(text: string, position: number): string {
  const code = text.codePointAt(position)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/**
 * True where a text may be parted without parting a word: at its ends, where one side is no letter, digit or mark, and
 * anywhere beside a character of a script written without spaces.
 */
export function isWordBoundary(text: string, position: number): boolean {
  const before = characterBefore(text, position)
  const after = characterAt(text, position)
  if (before === '' || after === '' || !isTermCharacter(before) || !isTermCharacter(after)) return true
  return isSpaceless(before) || isSpaceless(after)
}

/** Where the term stands at the start of a word in a folded text, at or after `from`; -1 when nowhere. */
export function indexOfTerm(folded: string, term: string, from = 0): number {
  let at = folded.indexOf(term, from)
  while (at >= 0) {
    if (at === 0) return at
    const before = folded.charCodeAt(at - 1)
    const isPlain = before < 128 && term.charCodeAt(0) < 128
    if (isPlain ? ASCII_TERM[before] === 0 : isWordBoundary(folded, at)) return at
    at = folded.indexOf(term, at + 1)
  }
  return -1
}

const KEPT_UNITS = 12
const KEPT_SPACELESS_UNITS = 2

/** How many units of a word that begins like this are worth keeping: few where every character begins a word. */
export function headLength(word: string): number {
  return isSpaceless(characterAt(word, 0)) ? KEPT_SPACELESS_UNITS : KEPT_UNITS
}

/** Calls back with the beginning of the word at every place of a folded text where a term could match. */
export function forEachWord(folded: string, each: (head: string) => void): void {
  if (!isAscii(folded)) {
    for (const run of termsOf(folded)) forEachStart(run, each)
    return
  }
  let start = -1
  for (let at = 0; at <= folded.length; at++) {
    const isTerm = at < folded.length && ASCII_TERM[folded.charCodeAt(at)] === 1
    if (isTerm) {
      if (start < 0) start = at
    } else if (start >= 0) {
      each(folded.slice(start, Math.min(at, start + KEPT_UNITS)))
      start = -1
    }
  }
}

/** The words of a run without gaps: itself, and another at every place beside a spaceless character. */
function forEachStart(run: string, each: (head: string) => void): void {
  if (!SPACELESS.test(run)) {
    each(run.slice(0, KEPT_UNITS))
    return
  }
  let wasSpaceless = true
  for (let at = 0; at < run.length;) {
    const character = characterAt(run, at)
    const spaceless = isSpaceless(character)
    if (spaceless || wasSpaceless) each(run.slice(at, at + (spaceless ? KEPT_SPACELESS_UNITS : KEPT_UNITS)))
    wasSpaceless = spaceless
    at += character.length
  }
}

/** The beginnings of the words that a term holds wherever it is found, beside its own. */
export function headsWithin(term: string): string[] {
  const heads: string[] = []
  if (SPACELESS.test(term)) forEachStart(term, (head) => heads.push(head))
  return heads.slice(1)
}
