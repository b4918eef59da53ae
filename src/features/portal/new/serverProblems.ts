import type { FieldError } from '../../../shared/api/apiError'
import type { ProblemCode, Problems } from './draft'

const known: readonly string[] = [
  'required',
  'too_long',
  'wrong_type',
  'not_a_date',
  'not_an_option',
] satisfies ProblemCode[]

const hasField = (pointer: string) =>
  /^\/(typeId|companyId|title|description|attributes\/[^/]+)/.test(pointer)

/**
 * What the API found, as the form shows it.
 * @returns what stands at a field, and the API's own words for what has none here
 */
export function problemsFrom(errors: readonly FieldError[]): { atFields: Problems; others: string[] } {
  const atFields = errors
    .filter(({ pointer }) => hasField(pointer))
    .map(({ pointer, code }): [string, ProblemCode] => {
      const [, ...steps] = pointer.split('/')
      const field = `/${steps.slice(0, steps[0] === 'attributes' ? 2 : 1).join('/')}`
      return [field, known.includes(code) ? (code as ProblemCode) : 'wrong_type']
    })
  return {
    atFields: Object.fromEntries(atFields),
    others: errors.filter(({ pointer }) => !hasField(pointer)).map(({ message }) => message),
  }
}
