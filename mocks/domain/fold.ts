import { isAscii } from './text'

/**
 * Marks that only decorate a letter: the general combining marks, and the points of Cyrillic, Hebrew and Arabic. Vowel
 * signs of Indic and Thai scripts and the voicing marks of kana make another sound, so they stay.
 */
const DIACRITICS =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08ca-\u08e1\u08e3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u{e0100}-\u{e01ef}]/gu

/** A character with its marks, or a Korean syllable in pieces: what normalisation can change only as a whole. */
const CLUSTER =
  /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?\p{M}*|[\uac00-\ud7a3][\u11a8-\u11c2]?\p{M}*|[\s\S]\p{M}*/gu

const LETTERS: Readonly<Record<string, string>> = { ς: 'σ', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' }
const LETTER = /[ςøłđæœ]/g

const KEPT_CLUSTERS = 20_000
const keptClusters = new Map<string, string>()

function foldCluster(cluster: string): string {
  const known = keptClusters.get(cluster)
  if (known !== undefined) return known
  const bare = cluster.normalize('NFD').replace(DIACRITICS, '')
  // Through upper case, so that ß equals ss and ı equals i; first lower, because ẞ is upper case already.
  const lower = bare.toLowerCase().toUpperCase().toLowerCase().normalize('NFD').replace(DIACRITICS, '')
  const folded = lower.replace(LETTER, (letter) => LETTERS[letter] ?? letter).normalize('NFC')
  if (keptClusters.size >= KEPT_CLUSTERS) keptClusters.clear()
  keptClusters.set(cluster, folded)
  return folded
}

/** The text as search compares it: without case and diacritics, composed and decomposed spellings alike. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  return text.replace(CLUSTER, (cluster) =>
    cluster.length === 1 && cluster < '\u0080' ? cluster.toLowerCase() : foldCluster(cluster),
  )
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
  if (isAscii(text))
    return { folded: text.toLowerCase(), start: (position) => position, end: (position) => position + 1 }
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = foldCluster(cluster)
    folded += piece
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(index)
      ends.push(index + cluster.length)
    }
  }
  return {
    folded,
    start: (position) => starts[position] ?? text.length,
    end: (position) => ends[position] ?? text.length,
  }
}
