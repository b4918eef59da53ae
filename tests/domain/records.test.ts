import { describe, expect, it } from 'vitest'
import { csvRow } from '../../mocks/domain/csv'
import { changes } from '../../mocks/domain/history'

describe('a row of a CSV file', () => {
  it('quotes what needs it and disarms what a spreadsheet would run', () => {
    expect(csvRow([1042, 'plain', null, 'a,b', 'say "hi"', 'two\r\nlines', ''])).toBe(
      '1042,plain,,"a,b","say ""hi""","two\r\nlines",\r\n',
    )
    expect(csvRow(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '="a"', ' =1'])).toBe(
      `'=1+1,'+1,'-1,'@x,'\tx,"'\rx","'=""a""", =1\r\n`,
    )
  })
})

describe('the history', () => {
  const audience = (value: string) => ({
    match: 'all',
    groups: [{ match: 'all', conditions: [{ attribute: 'person.name', operator: 'is', value }] }],
  })

  it('has one entry for each field that changed, and rules whole', () => {
    const before = {
      enabled: true,
      access: { audience: null },
      visibility: { restricted: false, audience: audience('a') },
    }
    const after = {
      enabled: true,
      access: { audience: audience('x') },
      visibility: { restricted: true, audience: audience('b') },
    }
    expect(changes(before, after, 'portal')).toEqual([
      { resource: 'portal', field: 'access.audience', from: null, to: audience('x') },
      { resource: 'portal', field: 'visibility.restricted', from: false, to: true },
      { resource: 'portal', field: 'visibility.audience', from: audience('a'), to: audience('b') },
    ])
  })

  it('has none when nothing changed, whatever the order of keys', () => {
    expect(changes({ a: { b: 1, c: [1] } }, { a: { c: [1], b: 1 } }, 'portal')).toEqual([])
  })

  it('keeps lists whole, and says null for what is not there', () => {
    expect(changes({ draft: [1, 2] }, { draft: [2, 1], extra: 5 }, 'layout')).toEqual([
      { resource: 'layout', field: 'draft', from: [1, 2], to: [2, 1] },
      { resource: 'layout', field: 'extra', from: null, to: 5 },
    ])
  })
})
