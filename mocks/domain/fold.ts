/**
 * Marks that only decorate a letter: the general combining marks, and the points of Cyrillic, Hebrew and Arabic. Vowel
 * signs of Indic and Thai scripts and the voicing marks of kana make another sound, so they stay.
 */
const DIACRITICS =
  // oxlint-disable-next-line no-misleading-character-class
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08ca-\u08e1\u08e3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u{e0100}-\u{e01ef}]/gu

/**
 * Characters that fold by lower-casing alone and join with none but marks: ASCII, punctuation, Thai, kana, Han, whole
 * Korean syllables and emoji. Most texts are nothing but these.
 */
const PLAIN =
  '\\u0000-\\u007f\\u0e01-\\u0e30\\u0e32\\u0e33\\u0e3f-\\u0e46\\u0e4f-\\u0e5b\\u2010-\\u2027\\u2030-\\u205e\\u3000-\\u3029\\u3041-\\u3096\\u30a1-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3\\u{1f300}-\\u{1faff}'

const ALL_PLAIN = new RegExp(`^[${PLAIN}]*$`, 'u')

/** A character with its marks, or a Korean syllable in pieces: what normalisation can change only as a whole. */
const CLUSTER = new RegExp(
  [
    '[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?\\p{M}*',
    '[\\uac00-\\ud7a3][\\u11a8-\\u11c2]\\p{M}*',
    `[^${PLAIN}]\\p{M}*`,
    `[${PLAIN}]\\p{M}+`,
  ].join('|'),
  'gu',
)

const LETTERS: Readonly<Record<string, string>> = { ς: 'σ', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' }
const LETTER = /[ςøłđæœ]/g

/** A stretch without ASCII, with the character before it, which its first marks may belong to. */
// oxlint-disable-next-line no-control-regex
const STRETCH = /[\x00-\x7f]?[^\x00-\x7f]+/g

const KEPT = 20_000
const LONGEST_KEPT = 24
const kept = new Map<string, string>()

function foldCluster(cluster: string): string {
  const bare = cluster.normalize('NFD').replace(DIACRITICS, '')
  // Through upper case, so that ß equals ss and ı equals i; first lower, because ẞ is upper case already.
  const lower = bare.toLowerCase().toUpperCase().toLowerCase().normalize('NFD').replace(DIACRITICS, '')
  return lower.replace(LETTER, (letter) => LETTERS[letter] ?? letter).normalize('NFC')
}

/** The same few letters with marks come again and again. */
function foldKept(text: string, make: (text: string) => string): string {
  if (text.length > LONGEST_KEPT) return make(text)
  const known = kept.get(text)
  if (known !== undefined) return known
  const folded = make(text)
  if (kept.size >= KEPT) kept.clear()
  kept.set(text, folded)
  return folded
}

const foldStretch = (stretch: string) =>
  foldKept(stretch, (text) => text.replace(CLUSTER, foldCluster).toLowerCase())

/** The text as search compares it: without case and diacritics, composed and decomposed spellings alike. */
export function fold(text: string): string {
  return ALL_PLAIN.test(text) ? text.toLowerCase() : text.replace(STRETCH, foldStretch).toLowerCase()
}

/** A folded text that knows where it came from. */
export interface FoldedText {
  readonly folded: string
  /** Where in the original the character begins that the position in `folded` comes from. */
  start(position: number): number
  /** Where in the original the character ends that the position in `folded` comes from. */
  end(position: number): number
}

/** Folds a text so that what is found in it can be shown in the original. Positions are in UTF-16 units. */
export function foldWithMap(text: string): FoldedText {
  if (ALL_PLAIN.test(text))
    return { folded: text.toLowerCase(), start: (position) => position, end: (position) => position + 1 }
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  let done = 0
  const keepUntil = (end: number) => {
    folded += text.slice(done, end)
    for (; done < end; done++) {
      starts.push(done)
      ends.push(done + 1)
    }
  }
  for (const stretch of text.matchAll(STRETCH))
    for (const cluster of stretch[0].matchAll(CLUSTER)) {
      const start = stretch.index + cluster.index
      keepUntil(start)
      const piece = foldCluster(cluster[0])
      folded += piece
      done = start + cluster[0].length
      for (let unit = 0; unit < piece.length; unit++) {
        starts.push(start)
        ends.push(done)
      }
    }
  keepUntil(text.length)
  return {
    folded: folded.toLowerCase(),
    start: (position) => starts[position] ?? text.length,
    end: (position) => ends[position] ?? text.length,
  }
}
