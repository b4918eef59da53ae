/** @property at where it begins in the text */
export type TextPiece = { at: number; text: string; href?: string }

const address = /https?:\/\/[^\s<>"'`“”«»]+/gi
/** What ends a sentence rather than an address. */
const sentenceEnd = /[.,;:!?…]+$/

/**
 * Finds the web addresses in a text that somebody wrote. Nothing but http and https becomes a link.
 * @returns the text in pieces; joined, they are the text
 */
export function findLinks(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(address)) {
    const url = withoutPunctuation(found)
    if (!URL.canParse(url)) continue
    if (index > end) pieces.push({ at: end, text: text.slice(end, index) })
    pieces.push({ at: index, text: url, href: url })
    end = index + url.length
  }
  if (end < text.length) pieces.push({ at: end, text: text.slice(end) })
  return pieces
}

/** `(see https://example.com/a_(b)).` is about `https://example.com/a_(b)`. */
function withoutPunctuation(found: string): string {
  const url = found.replace(sentenceEnd, '')
  const isUnbalanced = url.endsWith(')') && url.split('(').length < url.split(')').length
  return isUnbalanced ? withoutPunctuation(url.slice(0, -1)) : url
}
