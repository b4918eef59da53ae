import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import contract from '../../mocks/contract.gen.json'
import { bodyErrors } from '../../mocks/backend/body'
import { clientOf, startMock } from '../support/backend'
import { operations, requestErrors } from '../support/contractDocument'
import { ruleOf, smallWorkspace } from '../support/smallWorkspace'

const rule = ruleOf('person.role', 'is', 'Contractor')
const word = fc.oneof(
  fc.constantFrom(
    'all',
    'access',
    'x',
    '',
    'u_ann',
    't_1001',
    'co_acme',
    'tt_bug',
    'invoice',
    '2026-11-20',
    '#1001',
    '%',
    '__proto__',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const value = fc.oneof(
  word,
  fc.boolean(),
  fc.integer(),
  fc.double(),
  fc.constant(null),
  fc.constant(rule),
  fc.jsonValue(),
)

/** The names of every field and parameter there is, so that random requests come close to real ones. */
const fields = [...new Set(JSON.stringify(contract.schemas).match(/(?<=")\w+(?=":\{)/g))]
const parameters = [...new Set(contract.operations.flatMap(({ query }) => Object.keys(query)))]

const likely = [
  { body: 'Hello' },
  { typeId: 'tt_question', title: 'x', description: '', attributes: {} },
  { access: { audience: rule }, visibility: { restricted: true, audience: null } },
  { audience: rule, purpose: 'access' },
  { userId: 'u_ann' },
  { sections: smallWorkspace.settings.layout.draft },
  { live: true, customDomain: { host: null } },
]
const body = fc.oneof(
  fc.constantFrom<unknown>(...likely),
  fc
    .tuple(fc.constantFrom(...likely), fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 2 }))
    .map(([one, more]) => ({ ...one, ...more })),
  fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 4 }),
  value,
)
const request = fc.record({
  operation: fc.constantFrom(
    ...operations.filter(({ template }) => !template.startsWith('/mock') && template !== '/portal/events'),
  ),
  id: fc.oneof(
    fc.constantFrom('t_1001', 't_1006', 'lv_1'),
    word.filter((text) => !/^\.*$/.test(text)),
  ),
  query: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...parameters), word), word), { maxLength: 3 }),
  body: fc.option(body, { nil: undefined, freq: 8 }),
  caller: fc.constantFrom('u_ann', 'u_bob', 'u_eve', 'tm_ada', 'tm_ben', 'tm_cleo', undefined),
  headers: fc.dictionary(
    fc.constantFrom('If-Match', 'X-View-As', 'Idempotency-Key', 'Content-Type'),
    fc.constantFrom('"x"', '*', 'u_bob', 'k', 'text/plain'),
    { maxKeys: 1 },
  ),
})

describe('whatever somebody sends', () => {
  it('the answer is one of the contract, and never a mistake of the mock', { timeout: 60_000 }, async () => {
    const mock = startMock()
    const callers = ['u_ann', 'u_bob', 'u_eve', 'tm_ada', 'tm_ben', 'tm_cleo']
    const tokens = new Map<string | undefined, string>()
    for (const id of callers) tokens.set(id, await mock.tokenOf(id))
    await fc.assert(
      fc.asyncProperty(request, async ({ operation, id, query, body: sent, caller, headers }) => {
        const client = clientOf(mock.backend.fetch, tokens.get(caller))
        const path = operation.template.replace('{id}', encodeURIComponent(id))
        const search = query.map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`)
        const isRead = operation.method === 'get'
        const answer = await client.send(
          operation.method.toUpperCase(),
          [path, ...search.slice(0, 1)].join('?') +
            search
              .slice(1)
              .map((one) => `&${one}`)
              .join(''),
          {
            headers,
            ...(!isRead && { body: sent }),
          },
        )
        expect(answer.status).toBeLessThan(500)
      }),
      { numRuns: 1500 },
    )
  })

  it('a body is right or wrong as the contract says', () => {
    const withBody = contract.operations.filter((one) => 'body' in one && one.path !== '/mock/workspace')
    fc.assert(
      fc.property(fc.constantFrom(...withBody), body, ({ method, path, body: declared }, sent) => {
        fc.pre(sent !== undefined && declared !== undefined)
        const json: unknown = JSON.parse(JSON.stringify(sent))
        const wrong = bodyErrors(declared.schemaRef, json)
        expect(wrong.length > 0).toBe(requestErrors(method, path, 'application/json', json).length > 0)
        for (const { pointer } of wrong) expect(pointer).toMatch(/^(\/([^~/]|~0|~1)*)*$/)
      }),
      { numRuns: 3000 },
    )
  })
})
