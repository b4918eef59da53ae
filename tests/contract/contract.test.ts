// @vitest-environment node
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type Found, operations, parametersOf } from '../support/contractDocument'
import {
  type Answer,
  contract,
  type Json,
  located,
  lookUp,
  type Media,
  pointerTo,
  schemaErrors,
} from '../support/contractSchemas'

const run = promisify(execFile)
const node = process.execPath

const isMock = ({ operation }: Found) => operation.tags.includes('Mock')
const isOpen = ({ operation }: Found) => operation['x-caller'] === 'none'
const name = ({ operation }: Found) => operation.operationId

/** Everything in the document that is an object, with where it stands. */
function* objects(value: unknown, pointer = ''): Generator<[string, Json]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [pointer, value as Json]
  for (const [key, child] of Object.entries(value)) yield* objects(child, pointer + pointerTo(key))
}

function answersOf({ operation, template, method }: Found): [string, Answer, string][] {
  return Object.keys(operation.responses).map((status) => {
    const { value, pointer } = located<Answer>(pointerTo('paths', template, method, 'responses', status))
    return [status, value, pointer]
  })
}

/** The codes an operation may answer with, by status. */
function codesOf(found: Found): Map<string, string[]> {
  return new Map(
    answersOf(found).map(([status, answer]) => [
      status,
      Object.keys(answer.content?.['application/problem+json']?.examples ?? {}),
    ]),
  )
}

describe('The contract', () => {
  it('is valid OpenAPI 3.1 without a single warning', async () => {
    const cli = 'node_modules/@redocly/cli/bin/cli.js'
    const args = [cli, 'lint', 'public/openapi.yaml', '--config', '.redocly.yaml', '--format', 'json']
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    const { stdout } = await run(node, args, { env })
    expect(contract.openapi).toMatch(/^3\.1\./)
    expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0 } })
  }, 30_000)

  it('has generated types and a mock extract that are up to date', async () => {
    const { stdout } = await run(node, ['.ci/apiTypes.mjs', '--check'])
    expect(stdout).toContain('match the contract')
  }, 30_000)

  it('refers only to things that are there', () => {
    const references = [...objects(contract)].flatMap(([, { $ref }]) =>
      typeof $ref === 'string' ? [$ref] : [],
    )
    expect(references.length).toBeGreaterThan(100)
    for (const reference of references) expect(() => lookUp(reference.slice(1)), reference).not.toThrow()
  })

  it('shows only examples that are valid', () => {
    let count = 0
    const check = (schemaPointer: string, example: unknown) => {
      count += 1
      expect(schemaErrors(schemaPointer, example), `an example of ${schemaPointer}`).toEqual([])
    }
    for (const [pointer, value] of objects(contract)) {
      if (pointer.includes('/example')) continue
      if (value.schema && 'example' in value) check(`${pointer}/schema`, value.example)
      if (value.schema && value.examples)
        for (const key of Object.keys(value.examples))
          check(`${pointer}/schema`, located<Json>(`${pointer}/examples${pointerTo(key)}`).value.value)
      if (Array.isArray(value.examples)) for (const example of value.examples) check(pointer, example)
    }
    expect(count).toBeGreaterThan(100)
  })

  it('gives an example of every body, asked and answered', () => {
    const bare = [...objects(contract)].flatMap(([pointer, value]) =>
      Object.entries((value.content as Media | undefined) ?? {})
        .filter(([, media]) => media.schema && !('example' in media) && !media.examples)
        .map(([mediaType]) => `${pointer} ${mediaType}`),
    )
    expect(bare).toEqual([])
  })
})

describe('Every operation', () => {
  it('is for somebody, and asks for a permission where it is for teammates', () => {
    for (const found of operations) {
      const caller = found.operation['x-caller']
      expect(['none', 'optional', 'any', 'user', 'teammate'], name(found)).toContain(caller)
      expect(found.operation['x-permissions'] !== undefined, name(found)).toBe(caller === 'teammate')
      expect(isOpen(found), `${name(found)} is open only if it is the mock’s`).toBe(isMock(found))
      if (isMock(found)) expect(found.operation.security).toEqual([])
    }
  })

  it('declares the refusals that its callers, parameters and headers can lead to', () => {
    for (const found of operations) {
      const declared = codesOf(found)
      const parameters = parametersOf(found).map(({ value }) => value)
      const takes = (header: string) => parameters.some((one) => one.in === 'header' && one.name === header)
      const body = found.operation.requestBody?.content['application/json']
      const wanted: [boolean, string, string][] = [
        [!isOpen(found), '401', 'signed_out'],
        [!isOpen(found), '403', 'forbidden'],
        [!isMock(found), '429', 'rate_limited'],
        [true, '422', 'invalid'],
        [true, '500', 'internal'],
        [takes('X-View-As'), '404', 'not_found'],
        [parameters.some((one) => one.in === 'path'), '404', 'not_found'],
        [takes('If-Match'), '412', 'stale'],
        [takes('If-Match'), '428', 'precondition_required'],
        [takes('Idempotency-Key'), '422', 'idempotency_mismatch'],
        [parameters.some((one) => one.name === 'cursor'), '400', 'invalid_cursor'],
        [found.template.startsWith('/portal'), '403', 'portal_no_access'],
        [found.template.startsWith('/portal'), '404', 'portal_off'],
        [parameters.some((one) => one.name === 'tab'), '403', 'visibility_restricted'],
        [found.method !== 'get' && !isOpen(found), '403', 'read_only_preview'],
      ]
      for (const [isWanted, status, code] of wanted)
        if (isWanted) expect(declared.get(status), `${name(found)} ${status}`).toContain(code)
      if (found.operation.requestBody)
        expect(body?.schema.$ref, `${name(found)} names its body`).toBeTypeOf('string')
    }
  })

  it('brings the version with what can be edited, and the current one back when it is stale', () => {
    for (const found of operations) {
      const isWrite = parametersOf(found).some(({ value }) => value.name === 'If-Match')
      for (const [status, answer, pointer] of answersOf(found)) {
        if (isWrite && ['200', '412'].includes(status))
          expect(answer.headers, `${name(found)} ${status}`).toHaveProperty('ETag')
        if (status === '412') {
          const schema = `${pointer}${pointerTo('content', 'application/problem+json', 'schema')}`
          const bare = { type: 'about:blank', title: 'Stale', status: 412, code: 'stale' }
          expect(schemaErrors(schema, bare).join(), name(found)).toContain('current')
        }
      }
    }
  })

  it('keeps what customers read out of every cache', () => {
    for (const found of operations.filter((one) =>
      ['any', 'optional', 'user'].includes(one.operation['x-caller']),
    ))
      for (const [status, answer] of answersOf(found))
        if (status.startsWith('2')) expect(answer.headers, name(found)).toHaveProperty('Cache-Control')
  })

  it('uses every problem code somewhere, and no other', () => {
    const used = new Set(operations.flatMap((found) => [...codesOf(found).values()].flat()))
    const { enum: codes } = lookUp('/components/schemas/ProblemCode') as { enum: string[] }
    expect([...used].sort()).toEqual([...codes].sort())
  })
})

describe('Every schema', () => {
  it('says which fields there are, and refuses others, but for problems', () => {
    const loose = [...objects(contract.components.schemas, '')].filter(
      ([, value]) => value.properties && value.type === 'object' && value.additionalProperties !== false,
    )
    expect(loose.map(([pointer]) => pointer)).toEqual(['/Problem'])
  })

  it('that a customer is answered with has no field for what customers must not know', () => {
    const customers = operations.filter((one) => one.operation['x-caller'] === 'user')
    const seen = new Set<string>()
    const visit = (value: unknown): void => {
      for (const [, object] of objects(value)) {
        for (const field of Object.keys((object.properties as Json | undefined) ?? {}))
          expect(['note', 'internalLabel', 'shared', 'permissions', 'visibleToCustomer']).not.toContain(field)
        if (typeof object.$ref !== 'string' || seen.has(object.$ref)) continue
        seen.add(object.$ref)
        visit(lookUp(object.$ref.slice(1)))
      }
    }
    for (const found of customers)
      for (const [status, answer] of answersOf(found)) if (status.startsWith('2')) visit(answer.content)
    expect(seen).toContain('#/components/schemas/TicketDetail')
    expect(seen).not.toContain('#/components/schemas/WorkspacePart')
  })
})
