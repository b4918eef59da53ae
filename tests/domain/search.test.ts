import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWithMap } from '../../mocks/domain/fold'
import { parseQuery, QueryTooLong, tierOf } from '../../mocks/domain/search'
import { titleSegments } from '../../mocks/domain/highlight'
import type { Ticket, TicketPart } from '../../mocks/domain/types'
import { ago, ticket } from '../support/worlds'

const comment = (body: string, more: Partial<TicketPart> = {}): TicketPart => ({
  id: `p-${body}`,
  kind: 'comment',
  author: { kind: 'teammate', id: 'tess' },
  body,
  at: ago(1),
  ...more,
})

function tier(q: string, its: Partial<Ticket>) {
  const query = parseQuery(q)
  return query && tierOf(ticket('t', { title: '', number: 1, ...its }), query)
}

const finds = (q: string, text: string) => tier(q, { title: text }) !== null

/** The marked pieces of a text, between brackets. */
const marked = (q: string, text: string) =>
  titleSegments(text, parseQuery(q)?.terms ?? [])
    ?.map(({ text: piece, match }) => (match ? `[${piece}]` : piece))
    .join('') ?? null

describe('a search', () => {
  it.each([
    ['resume', 'Résumé'],
    ['RÉSUMÉ', 're\u0301sume\u0301 lost'],
    ['re\u0301sume\u0301', 'RÉSUMÉ'],
    ['istanbul', 'İSTANBUL'],
    ['İstanbul', 'ıstanbul'],
    ['ISPARTA', 'ısparta'],
    ['strasse', 'Straße'],
    ['STRAẞE', 'strasse'],
    ['οδος', 'ΟΔΟΣ'],
    ['οδο', 'ΟΔΌΣ'],
    ['lodz', 'Łódź'],
    ['fine', 'ﬁne print'],
    ['inv', 'Invoice'],
    ['inv dup', 'Duplicate invoices'],
    ['mail', 'e-mail'],
    ['it', "don't-it"],
    ['t', "don't"],
    ['2', 'v2 2nd'],
    ['京', '東京都'],
    ['京都', '東京都の請求書'],
    ['請求', '東京都の請求書'],
    ['カード', 'クレジットカード'],
    ['が', 'か\u3099'],
    ['บิล', 'ใบแจ้งหนี้และบิล'],
    ['pay', '支払pay遅延'],
    ['遅延', '支払pay遅延'],
    ['tower東', 'tower東京'],
    ['한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
    ['سلام', 'سَلَام'],
    ['שלום', 'שָׁלוֹם'],
    ['x', 'a_x'],
    ['𠮷', '吉𠮷'],
  ])('for %j finds %j', (q, text) => expect(finds(q, text)).toBe(true))

  it.each([
    ['voice', 'Invoice'],
    ['か', 'が'],
    ['ハ', 'パ'],
    ['가', '각하'],
    ['कु', 'कि'],
    ['inv oops', 'Invoice'],
    ['ay', '支払pay遅延'],
    ['.*', 'anything'],
    ['!!', '!!'],
    ['#', '#'],
    ['❤️', '❤️ 1️⃣'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
  ])('for %j does not find %j', (q, text) => expect(finds(q, text)).toBe(false))

  it('has an upper limit of 200 characters and 10 terms', () => {
    expect(parseQuery('😀'.repeat(200))?.terms).toEqual([])
    expect(() => parseQuery('a'.repeat(201))).toThrow(QueryTooLong)
    expect(parseQuery('a b c d e f g h i j')?.terms).toHaveLength(10)
    expect(() => parseQuery('a b c d e f g h i j a')).toThrow(QueryTooLong)
  })

  it('is none when it is blank, and finds nothing without a term', () => {
    for (const q of [undefined, '', ' \t\u00a0']) expect(parseQuery(q)).toBeNull()
    expect(tier('!!', { title: '!!', description: '!!' })).toBeNull()
  })

  it('finds a ticket by exactly its number', () => {
    expect(tier('1042', { number: 1042 })).toBe(0)
    expect(tier(' #1042 ', { number: 1042 })).toBe(0)
    for (const q of ['104', '10420', '#1042 x', '01042', '1042.', '10 42', '-1042'])
      expect([q, tier(q, { number: 1042 })]).toEqual([q, null])
    expect(tier('1042', { title: 'See 10421' })).toBe(1)
  })

  it('case 27: ranks title, then title and description together, then the conversation', () => {
    expect(tier('late invoice', { title: 'Invoice late', description: 'late invoice' })).toBe(1)
    expect(tier('late invoice', { title: 'Invoice', description: 'late' })).toBe(2)
    expect(tier('late invoice', { description: 'invoice, late' })).toBe(2)
    expect(tier('late invoice', { title: 'Invoice', parts: [comment('late')] })).toBe(3)
    expect(tier('late invoice', { parts: [comment('late'), comment('invoice')] })).toBe(3)
    expect(tier('late invoice', { title: 'Invoice', parts: [comment('early')] })).toBeNull()
  })

  it('case 12: does not look into notes, state changes, attributes or people', () => {
    const hidden = [comment('secret', { kind: 'note' }), comment('secret', { kind: 'state_change' })]
    expect(
      tier('secret', {
        parts: hidden,
        createdBy: 'secret',
        companyId: 'secret',
        attributes: { secret: 'secret' },
      }),
    ).toBeNull()
  })
})

describe('what was found', () => {
  it.each([
    ['inv', 'Invoices, uninvited', '[Inv]oices, uninvited'],
    ['resume', 'Re\u0301sume\u0301s', '[Re\u0301sume\u0301]s'],
    ['strasse', 'Hauptstraße, Straße', 'Hauptstraße, [Straße]'],
    ['stras', 'Straße', '[Straß]e'],
    ['a ab', 'abacus', '[ab]acus'],
    ['img', '<img src=x onerror=alert(1)>', '<[img] src=x onerror=alert(1)>'],
    ['mark', '<mark>', '<[mark]>'],
    ['京', '東京と京都', '東[京]と[京]都'],
    ['a', '👩‍👩‍👧a👩‍👩‍👧', '👩‍👩‍👧[a]👩‍👩‍👧'],
    ['क', 'किताब', '[कि]ताब'],
    ['istanbul', 'İstanbul\u0323', '[İstanbul\u0323]'],
    ['1', '1️⃣ first', '[1️⃣] first'],
    ['zzz', 'Invoice', null],
  ])('by %j in %j is marked in whole characters', (q, text, expected) => {
    expect(marked(q, text)).toBe(expected)
  })
})

const unit = fc.oneof(
  fc.constantFrom(
    'a',
    'I',
    'ı',
    'İ',
    'ß',
    'ẞ',
    'Σ',
    'ς',
    'é',
    'e',
    '\u0301',
    '\u0323',
    'か',
    '\u3099',
    '가',
    '\u11a8',
    '\u1100',
    '\u1161',
  ),
  fc.constantFrom(
    ' ',
    '-',
    '京',
    'ก',
    '\u0e34',
    'क',
    '\u093f',
    '👩‍👧',
    '\u200d',
    '\ufe0f',
    '𠮷',
    '\r\n',
    '\ud800',
    'ﬁ',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
)
const hardText = fc.array(unit, { maxLength: 30 }).map((units) => units.join(''))

describe('folding', { timeout: 30_000 }, () => {
  it('is the same for composed and decomposed text, and folding twice is folding once', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
        expect(fold(text.toLowerCase())).toBe(fold(text.toLowerCase().toLowerCase()))
      }),
    )
  })

  it('knows for every position which part of the original it came from', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const map = foldWithMap(text)
        expect(map.folded).toBe(fold(text))
        for (let at = 0; at < map.folded.length; at++) {
          const [start, end] = [map.start(at), map.end(at)]
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThanOrEqual(at > 0 ? map.start(at - 1) : 0)
          expect(fold(text.slice(start, end))).toContain(map.folded[at])
        }
      }),
    )
  })
})
