import document from '../../../public/openapi.yaml'

/** Text with its few marks, as the build reads it from the contract's Markdown. */
export type Inline =
  | string
  | readonly Inline[]
  | readonly ['code', string]
  | readonly ['strong' | 'em', Inline]
  | readonly ['link', Inline, string]

export type Block =
  | { kind: 'heading' | 'paragraph'; text: Inline }
  | { kind: 'list'; isOrdered: boolean; items: Inline[] }
  | { kind: 'table'; head: Inline[]; rows: Inline[][] }

export type Schema = {
  /** The name of another schema, which this one is. */
  ref?: string
  type?: string | string[]
  format?: string
  description?: Block[]
  enum?: unknown[]
  const?: unknown
  default?: unknown
  examples?: unknown[]
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  additionalProperties?: Schema | boolean
  oneOf?: Schema[]
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  pattern?: string
}

type Content = { mediaType?: string; schema?: Schema; examples?: { summary?: string; value: unknown }[] }

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  isRequired: boolean
  description: Block[]
  schema: Schema
  example?: unknown
}

export type Answer = Content & {
  status: string
  description: Block[]
  headers: { name: string; description: Block[] }[]
  /** Of a problem: the codes it may have, each with the title it comes with. */
  codes?: { code: string; title: string }[]
}

export type Operation = {
  id: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  tag: string
  summary: string
  description: Block[]
  caller: 'teammate' | 'user' | 'any' | 'optional' | 'none'
  permissions: string[]
  parameters: Parameter[]
  body?: Content & { isRequired: boolean }
  responses: Answer[]
}

export type Contract = {
  title: string
  version: string
  intro: Block[]
  groups: { name: string; tags: string[] }[]
  tags: { name: string; description: Block[] }[]
  operations: Operation[]
  schemas: Record<string, Schema>
}

/** What this deployment speaks. */
export const contract = document as Contract

/** @returns the schema itself, for one that is only a name of another */
export function resolved(schema: Schema): Schema {
  const named = schema.ref === undefined ? undefined : contract.schemas[schema.ref]
  return named ? { ...named, ...(schema.description && { description: schema.description }) } : schema
}
