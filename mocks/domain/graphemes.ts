const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Between two plain ASCII characters there is always a boundary, but for a line end of two characters. */
function isPlainBoundary(text: string, position: number): boolean {
  const before = text.charCodeAt(position - 1)
  const after = text.charCodeAt(position)
  return before < 128 && after < 128 && !(before === 13 && after === 10)
}

/** The start of the character, as people see it, that the position lies in; the position itself at a boundary. */
export function graphemeStart(text: string, position: number): number {
  if (position <= 0) return 0
  if (position >= text.length) return text.length
  if (isPlainBoundary(text, position)) return position
  return segmenter.segment(text).containing(position)?.index ?? position
}

/** The end of the character that the position lies in; the position itself at a boundary. */
export function graphemeEnd(text: string, position: number): number {
  if (position <= 0) return 0
  if (position >= text.length) return text.length
  if (isPlainBoundary(text, position)) return position
  const grapheme = segmenter.segment(text).containing(position)
  if (!grapheme || grapheme.index === position) return position
  return grapheme.index + grapheme.segment.length
}
