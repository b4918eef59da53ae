import { resolveSchema, type Operation, type Schema } from './contract'
import type { FieldError } from './problem'

type Query = Record<string, unknown>

const words: Record<string, string> = {
  unknown_field: 'There is no such parameter here.',
  too_many: 'Give this parameter once.',
  wrong_type: 'This is not a whole number.',
  out_of_range: 'This number is out of range.',
  too_short: 'This must not be empty.',
  too_long: 'This is too long.',
  not_an_option: 'This is not one of the values there are.',
  wrong_format: 'Write a calendar date as YYYY-MM-DD.',
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** What is wrong with one text as a value of the schema, in a word; null if nothing is. */
function fault(text: string, schema: Schema): string | null {
  const { type, minimum = -Infinity, maximum = Infinity, minLength = 0, maxLength = Infinity } = schema
  if (type === 'integer') {
    if (!/^-?\d{1,15}$/.test(text)) return 'wrong_type'
    return Number(text) < minimum || Number(text) > maximum ? 'out_of_range' : null
  }
  const { length } = Array.from(text)
  if (length < minLength) return 'too_short'
  if (length > maxLength) return 'too_long'
  if (schema.enum && !schema.enum.includes(text)) return 'not_an_option'
  return schema.format === 'date' && !isDate(text) ? 'wrong_format' : null
}

const pointerTo = (...keys: (string | number)[]) =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/**
 * Reads the query as the operation declares it, defaults filled in.
 * @returns the parameters, and everything that is wrong: unknown ones, repeated ones, values that do not fit
 */
export function readQuery(search: URLSearchParams, { query: declared }: Operation) {
  const errors: FieldError[] = []
  const query: Query = {}
  const complain = (code: string, ...keys: (string | number)[]) =>
    errors.push({ pointer: pointerTo(...keys), code, message: words[code] ?? code })

  for (const name of new Set(search.keys()))
    if (!Object.hasOwn(declared, name)) complain('unknown_field', name)

  for (const [name, { schema: reference, default: preset, array }] of Object.entries(declared)) {
    const schema = resolveSchema(reference)
    const one = resolveSchema(schema.items ?? schema)
    const given = search.getAll(name)
    given.forEach((text, i) => {
      const code = fault(text, one)
      if (code) complain(code, name, ...(array ? [i] : []))
    })
    if (!array && given.length > 1) complain('too_many', name)
    const values = given.map((text) => (one.type === 'integer' ? Number(text) : text))
    const value = array ? values : values[0]
    if (given.length > 0) query[name] = value
    else if (preset !== undefined) query[name] = preset
  }
  return { query, errors }
}
