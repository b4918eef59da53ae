import { dereference, type OutputUnit, type Schema, validate } from '@cfworker/json-schema'
import contract from '../contract.gen.json' with { type: 'json' }
import type { FieldError } from './problem'

const codes: Record<string, string> = {
  type: 'wrong_type',
  additionalProperties: 'unknown_field',
  enum: 'not_an_option',
  const: 'not_an_option',
  minLength: 'too_short',
  maxLength: 'too_long',
  minItems: 'too_few',
  maxItems: 'too_many',
  minimum: 'out_of_range',
  maximum: 'out_of_range',
  format: 'wrong_format',
  pattern: 'wrong_format',
  required: 'required',
  uniqueItems: 'not_unique',
}

const words: Record<string, string> = {
  wrong_type: 'This is of another type than it has to be.',
  unknown_field: 'There is no such field here.',
  read_only: 'This cannot be set.',
  not_an_option: 'This is not one of the values there are.',
  too_short: 'This is too short.',
  too_long: 'This is too long.',
  too_few: 'There are too few of these.',
  too_many: 'There are too many of these.',
  out_of_range: 'This number is out of range.',
  wrong_format: 'This is not written as it has to be.',
  required: 'This is missing.',
  not_unique: 'One of these is there twice.',
}

/** Fields that answers have and requests may not name. */
const readOnly = new Set(['id', 'number', 'status', 'url', 'updatedAt', 'updatedBy', 'acknowledged', 'state'])
for (const name of ['createdAt', 'createdBy', 'creator', 'parts', 'shared', 'author', 'publishedAt'])
  readOnly.add(name)

const schemas = contract.schemas as unknown as Readonly<Record<string, Schema>>
const lookup = dereference({ schemas })

/** Of the branches of a union, only what is wrong with the one that was meant is of use. */
function withoutOtherBranches(units: OutputUnit[]): OutputUnit[] {
  let kept = units
  for (const union of units.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')) {
    const inside = `${union.keywordLocation}/`
    const branches = new Map<string, OutputUnit[]>()
    for (const unit of kept.filter(({ keywordLocation }) => keywordLocation.startsWith(inside))) {
      const [branch = ''] = unit.keywordLocation.slice(inside.length).split('/')
      branches.set(branch, [...(branches.get(branch) ?? []), unit])
    }
    const isOfAnotherType = (branch: OutputUnit[]) =>
      branch.some((unit) => unit.keyword === 'type' && unit.instanceLocation === union.instanceLocation)
    const likely = [...branches.values()].toSorted(
      (a, b) => Number(isOfAnotherType(a)) - Number(isOfAnotherType(b)) || a.length - b.length,
    )
    const others = new Set(likely.slice(1).flat())
    kept = kept.filter((unit) => !others.has(unit))
  }
  return kept
}

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

function toFieldError({ keyword, instanceLocation, error }: OutputUnit): FieldError | null {
  const code = codes[keyword]
  if (code === undefined) return null
  const parent = decodeURIComponent(instanceLocation.slice(1))
  const [, field] = /(?:^P|required p)roperty "(.*)"/s.exec(error) ?? []
  const isAboutField = code === 'required' || code === 'unknown_field'
  const pointer = isAboutField ? `${parent}/${escaped(field ?? '')}` : parent
  const actual = code === 'unknown_field' && readOnly.has(field ?? '') ? 'read_only' : code
  return { pointer, code: actual, message: words[actual] ?? actual }
}

/** The validator calls a known field with a fault in it unknown as well. */
function isRealFault({ pointer, code }: FieldError, all: readonly FieldError[]): boolean {
  if (code !== 'unknown_field' && code !== 'read_only') return true
  return !all.some(
    (other) => other.pointer.startsWith(`${pointer}/`) || (other.pointer === pointer && other.code !== code),
  )
}

/**
 * Checks a body against the contract.
 * @param schemaRef the schema of the operation's body, e.g. `#/schemas/NewReply`
 * @returns everything that is wrong; empty if nothing is
 */
export function bodyErrors(schemaRef: string, body: unknown): FieldError[] {
  const schema = schemas[schemaRef.slice('#/schemas/'.length)] ?? false
  const { valid, errors } = validate(body, schema, '2020-12', lookup, false)
  if (valid) return []
  const found = withoutOtherBranches(errors).flatMap((unit) => toFieldError(unit) ?? [])
  const real = found.filter((one) => isRealFault(one, found))
  return [...new Map(real.map((one) => [`${one.pointer} ${one.code}`, one])).values()]
}
