import type { operations as Operations } from '../../src/shared/api/schema'
import contract from '../contract.gen.json' with { type: 'json' }

export type OperationId = keyof Operations

export type CallerKind = 'any' | 'optional' | 'user' | 'teammate' | 'none'

export type Schema = {
  $ref?: string
  type?: string | readonly string[]
  items?: Schema
  enum?: readonly unknown[]
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  format?: string
}

export interface Operation {
  operationId: OperationId
  method: string
  path: string
  tag: string
  caller: CallerKind
  permissions?: readonly string[]
  viewAs?: boolean
  ifMatch?: boolean
  idempotent?: boolean
  query: Readonly<Record<string, { schema: Schema; default?: unknown; array?: boolean }>>
  body?: { schemaRef: string; required: boolean; mediaType: string }
}

export interface Match {
  operation: Operation
  params: Record<string, string>
}

export const basePath = '/api/v1'

const operations = contract.operations as unknown as readonly Operation[]
const routes = operations.map((operation) => ({ operation, segments: operation.path.split('/') }))

/** @returns the schema a reference names, or the schema itself */
export function resolveSchema(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const schemas = contract.schemas as unknown as Record<string, Schema>
  return resolveSchema(schemas[schema.$ref.slice('#/schemas/'.length)] ?? {})
}

/** An id that cannot be decoded is nobody's, so it stays as it is and is not found later. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/**
 * Which operation of the contract a request means.
 * @param path below the base path, still percent-encoded
 */
export function matchOperation(method: string, path: string): Match | null {
  const segments = path.split('/')
  for (const { operation, segments: template } of routes) {
    if (operation.method !== method || template.length !== segments.length) continue
    const params: Record<string, string> = {}
    const fits = template.every((part, i) => {
      const segment = segments[i] ?? ''
      if (!part.startsWith('{')) return part === segment
      params[part.slice(1, -1)] = decode(segment)
      return segment !== ''
    })
    if (fits) return { operation, params }
  }
  return null
}
