/** The few marks a content block may use. Everything else, HTML included, is text and is shown as it was written. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'strong' | 'emphasis'; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] }

export type Block =
  { kind: 'paragraph'; children: Inline[] } | { kind: 'list'; isOrdered: boolean; items: Inline[][] }

/** Deep enough for any sentence, shallow enough that no text can exhaust the stack. */
const deepest = 6
/** What a person writes between two marks; a longer search would make pathological texts slow. */
const longestSpan = 2000

/**
 * Reads paragraphs, lists (`-`, `*`, `1.`), `**bold**`, `*italic*`, `_italic_` and `[links](https://…)`.
 * A line break inside a paragraph is kept. A backslash before a mark takes its meaning away.
 * @param source as the teammate wrote it
 */
export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = []
  let paragraph: string[] = []
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', children: withBreaks(paragraph) })
    paragraph = []
  }
  for (const line of source.split(/\r\n?|\n/)) {
    const item = /^ {0,3}(?:([-*])|\d{1,9}[.)]) +(\S.*)$/.exec(line)
    if (item) {
      endParagraph()
      const isOrdered = item[1] === undefined
      const last = blocks.at(-1)
      const children = parseInline(item[2] ?? '')
      if (last?.kind === 'list' && last.isOrdered === isOrdered) last.items.push(children)
      else blocks.push({ kind: 'list', isOrdered, items: [children] })
    } else if (line.trim() === '') endParagraph()
    else paragraph.push(line.trim())
  }
  endParagraph()
  return blocks
}

function withBreaks(lines: string[]): Inline[] {
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    ...parseInline(line),
  ])
}

function parseInline(text: string, depth = 0): Inline[] {
  const found: Inline[] = []
  let plain = ''
  const add = (node: Inline) => {
    if (plain) found.push({ kind: 'text', text: plain })
    plain = ''
    found.push(node)
  }
  for (let at = 0; at < text.length;) {
    const char = text.charAt(at)
    if (char === '\\' && /[\\*_[\]()]/.test(text.charAt(at + 1))) {
      plain += text.charAt(at + 1)
      at += 2
      continue
    }
    const span = depth < deepest ? (linkAt(text, at, depth) ?? emphasisAt(text, at, depth)) : null
    if (span) {
      add(span.node)
      at = span.end
    } else {
      plain += char
      at += 1
    }
  }
  if (plain) found.push({ kind: 'text', text: plain })
  return found
}

type Span = { node: Inline; end: number } | null

function linkAt(text: string, at: number, depth: number): Span {
  if (text.charAt(at) !== '[') return null
  const close = text.slice(at, at + longestSpan).indexOf('](')
  if (close < 2) return null
  const start = at + close + 2
  const end = text.slice(start, start + longestSpan).indexOf(')')
  if (end < 0) return null
  const href = safeHref(text.slice(start, start + end))
  if (href === null) return null
  const label = text.slice(at + 1, at + close)
  return { node: { kind: 'link', href, children: parseInline(label, depth + 1) }, end: start + end + 1 }
}

function emphasisAt(text: string, at: number, depth: number): Span {
  const char = text.charAt(at)
  if (char !== '*' && char !== '_') return null
  const mark = text.startsWith('**', at) ? '**' : char
  // snake_case and 2*3*4 are words and sums, not marks.
  if (isWordChar(text.charAt(at - 1)) && mark !== '**') return null
  const start = at + mark.length
  const reach = text.slice(start, start + longestSpan)
  let end = reach.indexOf(mark)
  while (end >= 0 && mark.length === 1 && reach.charAt(end + 1) === mark) end = reach.indexOf(mark, end + 2)
  const inner = reach.slice(0, Math.max(0, end))
  if (inner.trim() === '' || inner !== inner.trim()) return null
  const after = start + end + mark.length
  if (mark === '_' && isWordChar(text.charAt(after))) return null
  const kind = mark === '**' ? 'strong' : 'emphasis'
  return { node: { kind, children: parseInline(inner, depth + 1) }, end: after }
}

const isWordChar = (char: string) => /[\p{L}\p{N}]/u.test(char)

/**
 * Whether a link written by somebody may be followed: http, https, mailto, or a place within this site.
 * @returns the address, or null for every other scheme and for anything a browser might read as another origin
 */
export function safeHref(written: string): string | null {
  const href = written.trim()
  // Browsers drop tabs and line breaks in addresses and read `\` as `/`: such an address is not what it looks like.
  // oxlint-disable-next-line no-control-regex
  if (href === '' || /[\u0000-\u0020\u007f\\]/.test(href)) return null
  if (/^(https?:\/\/[^/]|mailto:[^/])/i.test(href)) return href
  const isElsewhere = /^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('//')
  return isElsewhere ? null : href
}
