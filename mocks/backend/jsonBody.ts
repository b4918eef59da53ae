import type { Operation } from './contract'
import type { FieldError } from './problem'

const mostBytes = 1_000_000
const deepest = 40

/** Half of a surrogate pair: no character, and not to be encoded. */
const halfCharacter = /\p{Surrogate}/u

type Parsed = { value: unknown; errors: FieldError[] }

const wrong = (code: string, message: string, pointer = ''): FieldError => ({ pointer, code, message })

/** What JSON allows and no later step could handle: numbers beyond all bounds, half characters, bottomless nesting. */
function isOdd(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return halfCharacter.test(value)
  if (typeof value === 'number') return !Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return false
  if (depth > deepest) return true
  if (Array.isArray(value)) return value.some((inner) => isOdd(inner, depth + 1))
  for (const [key, inner] of Object.entries(value))
    if (key === '__proto__' || halfCharacter.test(key) || isOdd(inner, depth + 1)) return true
  return false
}

/** Where the oddities are. Bodies can be very large, so this comes only after one has been noticed. */
function oddities(value: unknown, pointer: string, depth: number): FieldError[] {
  if (!isOdd(value, depth)) return []
  if (typeof value === 'number') return [wrong('out_of_range', 'This number is out of range.', pointer)]
  if (typeof value === 'string') return [wrong('wrong_format', 'This text is not valid Unicode.', pointer)]
  if (typeof value !== 'object' || value === null || depth > deepest)
    return [wrong('too_deep', 'This is nested too deeply.', pointer)]
  return Object.entries(value).flatMap(([key, inner]) => {
    if (halfCharacter.test(key)) return [wrong('unknown_field', 'There is no such field here.', pointer)]
    const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (key === '__proto__') return [wrong('unknown_field', 'There is no such field here.', place)]
    return oddities(inner, place, depth + 1)
  })
}

function parse(bytes: Uint8Array): Parsed {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return { value, errors: oddities(value, '', 0) }
  } catch {
    return { value: undefined, errors: [wrong('malformed', 'The body is not JSON.')] }
  }
}

function isJson(contentType: string | null, declared: string): boolean {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase()
  return type === declared
}

/**
 * Reads the body of a request as far as that is possible without knowing its schema.
 * @returns the value, undefined if there is none; and what is wrong with it
 */
export function readBody(bytes: Uint8Array, contentType: string | null, { body, tag }: Operation): Parsed {
  if (!body) {
    const { value, errors } = bytes.length === 0 ? { value: {}, errors: [] } : parse(bytes)
    const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0
    return { value: undefined, errors: isEmpty ? errors : [wrong('unknown_field', 'There is no body here.')] }
  }
  if (bytes.length === 0) return { value: undefined, errors: [wrong('required', 'There has to be a body.')] }
  if (!isJson(contentType, body.mediaType))
    return { value: undefined, errors: [wrong('wrong_content_type', `Send ${body.mediaType}.`)] }
  if (bytes.length > mostBytes && tag !== 'Mock')
    return { value: undefined, errors: [wrong('too_long', 'The body is too large.')] }
  return parse(bytes)
}
