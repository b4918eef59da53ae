import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../mocks/domain/search'
import { MAX_PREVIEW, type Preview, previewTicket, shownSegments } from '../../mocks/domain/searchPreview'
import type { Ticket, TicketPart } from '../../mocks/domain/types'
import { ago, ticket } from '../support/worlds'

const comment = (
  id: string,
  body: string,
  days: number,
  kind: TicketPart['kind'] = 'comment',
): TicketPart => ({
  id,
  kind,
  author: { kind: 'teammate', id },
  body,
  at: ago(days),
})

function preview(q: string, its: Partial<Ticket>): Preview | null {
  const query = parseQuery(q)
  return query && previewTicket(ticket('t', { title: '', number: 7, createdBy: 'mara', ...its }), query)
}

const joined = (one: Preview | null) => one?.segments.map(({ text }) => text).join('')
const marked = (one: Preview | null) =>
  one &&
  shownSegments(one)
    .map(({ text, match }) => (match ? `[${text}]` : text))
    .join('')

describe('the preview', { timeout: 30_000 }, () => {
  it('prefers the description, then comments newest first, then the title', () => {
    const parts = [
      comment('old', 'invoice old', 3),
      comment('new', 'invoice new', 1),
      comment('note', 'invoice', 0, 'note'),
    ]
    expect(preview('invoice', { title: 'invoice', description: 'an invoice', parts })?.source).toBe(
      'description',
    )
    expect(preview('invoice', { title: 'invoice', description: 'nothing', parts })).toMatchObject({
      source: 'comment',
      author: { kind: 'teammate', id: 'new' },
      at: ago(1),
    })
    expect(preview('invoice', { title: 'invoice', description: 'nothing' })).toMatchObject({
      source: 'title',
      author: { kind: 'user', id: 'mara' },
      at: ago(10),
    })
  })

  it('takes the first text that has all terms, before one that has some', () => {
    const parts = [comment('all', 'late invoice', 3), comment('some', 'late', 1)]
    expect(preview('late invoice', { description: 'invoice', parts })).toMatchObject({
      author: { id: 'all' },
    })
  })

  it('takes the text with most different terms when none has all, the first on a tie', () => {
    const parts = [comment('two', 'late late invoice', 3), comment('one', 'paid paid paid', 1)]
    expect(preview('late invoice paid', { description: 'invoice invoice', parts })).toMatchObject({
      author: { id: 'two' },
    })
    const tie = [comment('older', 'late', 3), comment('newer', 'late', 1)]
    expect(preview('late invoice', { title: 'invoice', parts: tie })).toMatchObject({
      author: { id: 'newer' },
    })
  })

  it('shows the beginning, unmarked, of what was found by its number alone', () => {
    expect(marked(preview('#7', { title: 'Seven', description: 'It broke.' }))).toBe('It broke.')
    expect(preview('7', { title: 'Seven', description: ' ' })).toMatchObject({ source: 'title' })
    expect(marked(preview('7', { title: '7 dwarfs', description: 'It broke.' }))).toBe('[7] dwarfs')
    const long = 'word '.repeat(60)
    expect(marked(preview('7', { description: long }))).toMatch(/^word (word )+word…$/)
  })

  it('is there only for what was found', () => {
    expect(preview('8', { description: 'It broke.' })).toBeNull()
    expect(preview('!!', { description: '!!' })).toBeNull()
  })

  it('is cut between words around the first match, with … where something was cut', () => {
    const text = `${'before '.repeat(40)}needle ${'after '.repeat(40)}`
    const one = preview('needle', { description: text })
    expect(marked(one)).toMatch(/^…before (before )+\[needle\] (after )+after…$/)
    expect(marked(preview('before', { description: text }))).toMatch(/^\[before\] \[before\].*\[before\]…$/)
    expect(marked(preview('needle', { description: `${'before '.repeat(40)}needle` }))).toMatch(
      /^…before.*\[needle\]$/,
    )
  })

  it('marks a match in a word that is longer than the window', () => {
    const one = preview('aaa', { description: `${'x '.repeat(200)}${'a'.repeat(400)}` })
    expect(joined(one)).toContain('aaa')
    expect((joined(one) ?? '').length).toBeLessThanOrEqual(MAX_PREVIEW)
    const whole = preview('a'.repeat(190), { description: `x ${'a'.repeat(400)} y` })
    expect(whole?.segments.some(({ match }) => match)).toBe(true)
  })

  it('cuts scripts without spaces anywhere but never inside a character', () => {
    const text = '東京都の請求書について'.repeat(30)
    expect(joined(preview('請求', { description: text }))?.length).toBeGreaterThan(100)
    const family = `${'👩‍👩‍👧‍👦'.repeat(60)} needle ${'👩‍👩‍👧‍👦'.repeat(60)}`
    expect(
      joined(preview('needle', { description: family }))
        ?.replaceAll('👩‍👩‍👧‍👦', '')
        .trim(),
    ).toBe('needle')
  })

  const piece = fc.oneof(
    fc.constantFrom(
      'needle',
      'Need',
      'ne\u0301edle',
      'İğne',
      'straße',
      '京都',
      'ใบ',
      '👩‍👩‍👧',
      '🇩🇪🇫🇷',
      '<b>',
      'x'.repeat(170),
    ),
    fc.constantFrom(' ', '\n', '\r\n', ', ', '-', ''),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

  it('case 5: is always an exact piece of its source, short enough and of whole characters', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.constantFrom('needle', 'igne', 'strasse 京', 'n', 'x', '7'),
        (title, description, body, q) => {
          const its = { title, description, parts: [comment('c', body, 1)] }
          const one = preview(q, its)
          if (!one) return
          const source = one.source === 'title' ? title : one.source === 'comment' ? body : description
          const shown = joined(one) ?? ''
          const at = source.indexOf(shown)
          expect(at).toBeGreaterThanOrEqual(0)
          expect(shown.length + Number(one.cutStart) + Number(one.cutEnd)).toBeLessThanOrEqual(MAX_PREVIEW)
          expect(one.cutStart || source.startsWith(shown)).toBe(true)
          expect(one.cutEnd || source.endsWith(shown)).toBe(true)
          expect(q === '7' || one.segments.some(({ match }) => match)).toBe(true)
          const ends = new Set([...graphemes.segment(source)].map(({ index }) => index).concat(source.length))
          const places = [...source.matchAll(new RegExp(shown.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))]
          expect(places.some(({ index }) => ends.has(index) && ends.has(index + shown.length))).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})
