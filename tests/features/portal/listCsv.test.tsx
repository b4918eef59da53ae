import { screen, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { csvRow } from '../../../mocks/domain/csv'
import { fileNameOf, rowCounter } from '../../../src/features/portal/list/csv/saveCsv'
import { requests, server } from '../../support/mockServer'
import { visit } from '../../support/visit'
import { titles, withPortal } from './portalVisit'

const button = (name: string) => screen.getByRole('button', { name })

/** What arrives on the reader's disk, by name. */
function disk() {
  const files = new Map<string, Promise<string>>()
  let last: Blob = new Blob()
  URL.createObjectURL = (blob: Blob) => {
    last = blob
    return 'blob:file'
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    const reader = new FileReader()
    files.set(
      this.download,
      new Promise((resolve) => {
        reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
      }),
    )
    reader.readAsText(last)
  })
  return files
}
afterEach(() => {
  vi.restoreAllMocks()
})

describe('the CSV file', () => {
  it('case 1: has exactly what is listed: the same search, filters and order', async () => {
    const files = disk()
    const { user } = await visit('/portal?tab=all&q=inv&type=tt_bug&sort=number&order=asc', { as: 'u_ann' })
    const shown = await titles()
    await user.click(await screen.findByRole('button', { name: 'Download CSV' }))
    await waitFor(() => expect(files.size).toBe(1))
    const [name = ''] = files.keys()
    const text = (await files.get(name)) ?? ''
    expect(name).toMatch(/^tickets-inv-\d{4}-\d\d-\d\d\.csv$/)
    const [, ...lines] = text.trimEnd().split('\r\n')
    expect(lines).toHaveLength(shown.length)
    expect(lines.map((line) => line.split(',')[0])).toEqual(['1001', '1009'])
    // What a spreadsheet would take for a formula is text.
    expect(text).toContain(`'=HYPERLINK`)
    await waitFor(() => expect(screen.getAllByRole('status')[0]).toHaveTextContent('2 tickets downloaded'))
  })

  it('says how far it is, and can be cancelled', async () => {
    const files = disk()
    let isAborted = false
    const { user } = await visit('/portal', { as: 'u_ann' })
    await titles()
    server.use(
      http.get('*/api/v1/portal/tickets.csv', ({ request }) => {
        request.signal.addEventListener('abort', () => (isAborted = true))
        const stream = new ReadableStream({
          start: (controller) =>
            controller.enqueue(new TextEncoder().encode('number,title\r\n1001,"Two\r\nlines"\r\n')),
        })
        return new HttpResponse(stream, { headers: { 'Content-Type': 'text/csv' } })
      }),
    )
    await user.click(await screen.findByRole('button', { name: 'Download CSV' }))
    expect(await screen.findByText('1 of 5 rows so far')).toBeInTheDocument()
    expect(screen.getByRole('progressbar', { name: 'Download' })).toHaveAttribute('value', '1')
    expect(button('Download CSV')).toHaveAttribute('aria-disabled', 'true')
    await user.click(button('Cancel'))
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
    await waitFor(() => expect(isAborted).toBe(true))
    expect(files.size).toBe(0)
  })

  it('that fails says so and can be tried again', async () => {
    const files = disk()
    const { user, script } = await visit('/portal', { as: 'u_ann' })
    await titles()
    await script({ failNext: [{ method: 'GET', path: '/portal/tickets.csv', status: 500, times: 1 }] })
    await user.click(await screen.findByRole('button', { name: 'Download CSV' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The file was not downloaded.')
    expect(files.size).toBe(0)
    await user.click(button('Try again'))
    await waitFor(() => expect(files.size).toBe(1))
    expect(requests('GET /portal/tickets.csv')).toHaveLength(2)
  })

  it('case 11: takes the list off the screen when access has ended meanwhile', async () => {
    const { user, db } = await visit('/portal', { as: 'u_ann' })
    await titles()
    db.setSettings(withPortal({ access: { audience: null } }).settings)
    await user.click(await screen.findByRole('button', { name: 'Download CSV' }))
    await screen.findByRole('heading', { level: 1, name: 'The portal is not open to you' })
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})

describe('its rows', () => {
  it('are counted right whatever is in them, however the bytes are cut', () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\r\n', '\n', 'é', '=') }), {
      minLength: 2,
      maxLength: 3,
    })
    fc.assert(
      fc.property(fc.array(cells), fc.integer({ min: 1, max: 7 }), (rows, size) => {
        const bytes = new TextEncoder().encode([['a', 'b'], ...rows].map((row) => csvRow(row)).join(''))
        const count = rowCounter()
        let counted = 0
        for (let at = 0; at < bytes.length; at += size) counted = count(bytes.subarray(at, at + size))
        expect(counted).toBe(rows.length)
      }),
    )
  })

  it('go into a file with a name that says what and when', () => {
    const day = new Date(2026, 10, 5)
    expect(fileNameOf(null, day)).toBe('tickets-2026-11-05.csv')
    expect(fileNameOf(' Rechnungen / März? ', day)).toBe('tickets-rechnungen-märz-2026-11-05.csv')
    expect(fileNameOf('../..', day)).toBe('tickets-2026-11-05.csv')
  })
})
