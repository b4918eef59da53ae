import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'

/** The people the checks need, by the part they play. */
export type Role =
  | 'admin'
  | 'observer'
  | 'customer'
  | 'colleague'
  | 'both'
  | 'stranger'
  | 'loner'
  | 'otherLoner'
  | 'restricted'
  | 'outsider'

/** Tickets that only the data behind the API can provide; those that customers can raise are raised. */
export type TicketRole =
  | 'own'
  | 'colleagues'
  | 'others'
  | 'loners'
  | 'leftBehind'
  | 'backOffice'
  | 'tracker'
  | 'unshared'
  | 'noted'
  | 'waiting'
  | 'reopens'
  | 'staysResolved'

export type SignIn =
  | { readonly bearer: string }
  | { readonly cookie: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly headers: Readonly<Record<string, string>> }
  | {
      readonly request: {
        readonly url: string
        readonly method?: string
        readonly body?: unknown
        readonly headers?: Readonly<Record<string, string>>
      }
      /** Where in the answer the bearer token stands; without it, the cookies of the answer are used. */
      readonly token?: string
      /** A cookie of the answer that every request repeats in a header, against forged ones. */
      readonly csrf?: { readonly cookie: string; readonly header: string }
    }

export interface PersonConfig {
  readonly id?: string
  readonly signIn?: SignIn
}

/** What an API has to be told about: who can sign in, and what is in its data. */
export interface Config {
  readonly signIn?: SignIn
  readonly people: Partial<Readonly<Record<Role, PersonConfig>>>
  readonly tickets?: Partial<Readonly<Record<TicketRole, string>>>
  readonly words?: Partial<Readonly<Record<'note' | 'internalLabel' | 'hiddenAttribute', string>>>
  readonly rateLimit?: { readonly path: string; readonly requests: number }
  /** The API is the mock, or has its `/mock` operations: the kit brings its own data. */
  readonly seed?: boolean
}

const schemaFile = path.resolve(import.meta.dirname, '../personas.schema.json')

/** A mistake of whoever started the kit, in words for them. */
export class UsageError extends Error {}

function inWords(file: string, lines: string[]): UsageError {
  const advice = 'tests/conformance/README.md explains the file, personas.example.json is one.'
  return new UsageError([`${file} cannot be used:`, ...lines.map((line) => `  ${line}`), advice].join('\n'))
}

/** Puts in what `${NAME}` stands for in the environment, so that no secret has to be in the file. */
function withEnvironment(text: string, file: string): string {
  return text.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = process.env[name]
    if (value === undefined) throw inWords(file, [`\${${name}} is not set in the environment.`])
    return JSON.stringify(value).slice(1, -1)
  })
}

/** @throws UsageError naming every mistake with where it stands */
export function readConfig(file: string): Config {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw inWords(file, ['there is no such file, or it cannot be read.'])
  }
  let value: unknown
  try {
    value = JSON.parse(withEnvironment(text, file))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw inWords(file, [`it is not JSON: ${error instanceof Error ? error.message : String(error)}`])
  }
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  const schema: object = JSON.parse(readFileSync(schemaFile, 'utf8')) as object
  const validate = ajv.compile<Config>(schema)
  if (validate(value)) return value
  const lines = (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'oneOf')
    .map(({ instancePath, message, params }) => {
      const extra = 'additionalProperty' in params ? ` (${String(params.additionalProperty)})` : ''
      return `${instancePath || '(the whole file)'}: ${message}${extra}`
    })
  throw inWords(file, [...new Set(lines)])
}
