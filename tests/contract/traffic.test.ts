// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { requestErrors, responseErrors } from '../support/contractDocument'

const json = 'application/json; charset=utf-8'
const problemJson = 'application/problem+json'
const problem = (status: number, code: string) => ({
  type: `urn:portico:problem:${code}`,
  title: code,
  status,
  code,
})
const row = {
  id: 't_1',
  number: 1,
  title: 'Invoices',
  type: { id: 'bug', name: 'Bug' },
  state: { category: 'submitted', label: 'Received' },
  company: null,
  creator: { id: 'u_1', name: 'Mara' },
  createdAt: '2026-11-23T09:30:00Z',
  updatedAt: '2026-11-23T09:30:00Z',
}
const facets = { types: [], states: [], creators: [], companies: [] }
const page = (...items: unknown[]) => ({ items, nextCursor: null, total: items.length, facets })
const answered = (body: unknown) => responseErrors('GET', '/api/v1/portal/tickets?q=inv', 200, json, body)

describe('An answer is held to the contract', () => {
  it('passes when it keeps to it, wherever the API is', () => {
    expect(answered(page(row))).toEqual([])
    expect(
      responseErrors(
        'get',
        'https://desk.example/sub/api/v1/portal/tickets/a%2Fb',
        404,
        problemJson,
        problem(404, 'not_found'),
      ),
    ).toEqual([])
    expect(responseErrors('POST', '/mock/reset', 204, null, undefined)).toEqual([])
    expect(
      responseErrors('GET', '/api/v1/portal/tickets.csv', 200, 'text/csv; charset=utf-8', 'number\r\n'),
    ).toEqual([])
    expect(
      responseErrors('GET', '/api/v1/nothing/here', 404, problemJson, problem(404, 'not_found')),
    ).toEqual([])
  })

  it('is caught with a field too many, a field too few or a wrong type', () => {
    expect(answered(page({ ...row, internalLabel: 'With engineering' })).join()).toContain('internalLabel')
    expect(answered({ items: [], nextCursor: null, total: 0 }).join()).toContain('facets')
    expect(answered(page({ ...row, number: '1' })).join()).toContain('/items/0/number must be integer')
  })

  it('is caught with a status, a code or a media type that the operation does not have', () => {
    const errors = (status: number, type: string, body: unknown) =>
      responseErrors('GET', '/portal/tickets', status, type, body).join()
    expect(errors(409, problemJson, problem(409, 'conflict'))).toContain('listTickets has no such status')
    expect(errors(403, problemJson, problem(403, 'read_only_preview'))).toContain('/code')
    expect(errors(403, problemJson, problem(404, 'forbidden'))).toContain('/status')
    expect(errors(401, 'application/json', problem(401, 'signed_out'))).toContain('media type')
    expect(responseErrors('POST', '/mock/reset', 204, json, {}).join()).toContain(
      'a body where there is none',
    )
    expect(responseErrors('GET', '/nothing', 200, json, {}).join()).toContain('no such operation')
  })

  it('is caught without a header it has to have', () => {
    const body = { messengerJwtEnforced: true }
    const errors = (headers: Record<string, string>) =>
      responseErrors('GET', '/settings/security', 200, json, body, new Headers(headers))
    expect(errors({ ETag: '"1"' })).toEqual([])
    expect(errors({}).join()).toContain('header ETag is missing')
  })
})

describe('A request is held to the contract', () => {
  const preview = '/api/v1/audiences/preview'

  it('passes when it keeps to it', () => {
    expect(
      requestErrors(
        'GET',
        '/portal/tickets?q=inv&type=a&type=b&createdFrom=2026-11-01&limit=100',
        null,
        undefined,
      ),
    ).toEqual([])
    expect(requestErrors('POST', preview, json, { audience: null, purpose: 'access' })).toEqual([])
  })

  it('is caught with a query that the operation does not take', () => {
    const errors = (query: string) => requestErrors('GET', `/portal/tickets?${query}`, null, undefined).join()
    expect(errors('page=2')).toContain('no query parameter "page"')
    expect(errors('limit=101')).toContain('"limit"')
    expect(errors('limit=ten')).toContain('must be integer')
    expect(errors('tab=all&tab=all')).toContain('given 2 times')
    expect(errors('createdFrom=2026-02-30')).toContain('format')
  })

  it('is caught with a body that is wrong, missing or not wanted', () => {
    expect(
      requestErrors('POST', preview, json, { audience: null, purpose: 'access', sql: 1 }).join(),
    ).toContain('sql')
    expect(requestErrors('POST', preview, null, undefined).join()).toContain('media type')
    expect(requestErrors('POST', '/settings/help-center/layout/publish', json, {}).join()).toContain(
      'a body where there is none',
    )
  })
})
