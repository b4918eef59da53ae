import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

export type Json = Record<string, unknown>
export type Media = Record<string, { schema: Json; example?: unknown; examples?: Record<string, Json> }>
export type Header = { required?: boolean; schema: Json }
export type Answer = { description: string; content?: Media; headers?: Record<string, Json> }
export type Parameter = { name: string; in: string; required?: boolean; schema: Json; example?: unknown }
export type Operation = {
  operationId: string
  tags: string[]
  security?: Json[]
  parameters?: Json[]
  requestBody?: { required?: boolean; content: Media }
  responses: Record<string, Json>
  'x-caller': string
  'x-permissions'?: string[]
}
/** Something of the document, with the JSON pointer to where it stands after following references. */
export type Located<T> = { value: T; pointer: string }

/** The contract, parsed. */
export const contract = parse(
  readFileSync(path.resolve(import.meta.dirname, '../../public/openapi.yaml'), 'utf8'),
) as {
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Record<string, Json>>
} & Json

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
addFormats(ajv)
// Strict mode would take the document's own top level for misspelt schema keywords.
ajv.addVocabulary(['example', ...Object.keys(contract)])
ajv.addSchema(contract, 'contract')
const validators = new Map<string, ValidateFunction>()

const escaped = (key: string) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))

/** @returns a JSON pointer to what the keys lead to, for use in a URI fragment */
export function pointerTo(...keys: string[]): string {
  return keys.map((key) => `/${escaped(key)}`).join('')
}

/** @throws Error when the pointer leads nowhere */
export function lookUp(pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, key) => {
      if (typeof at !== 'object' || at === null || !(key in at)) throw new Error(`Nothing at #${pointer}`)
      return (at as Json)[key]
    }, contract)
}

/** Follows a `$ref`, if there is one. */
export function located<T>(pointer: string): Located<T> {
  const value = lookUp(pointer) as Json
  return typeof value.$ref === 'string' ? located(value.$ref.slice(1)) : { value: value as T, pointer }
}

/** What keeps a value from being valid against the schema at a pointer; empty if nothing does. */
export function schemaErrors(pointer: string, value: unknown): string[] {
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: `contract#${pointer}` })
  validators.set(pointer, validate)
  return validate(value) ? [] : (validate.errors ?? []).map(inWords)
}

function inWords({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || '(all of it)'} ${message} ${JSON.stringify(params)}`
}
