import { resolved, type Schema } from './contract'

/** What a value is, in a phrase: `list of TicketRow`, `text (email)`, `"all" or "any"`. */
export function typeOf(schema: Schema): string {
  const its = resolved(schema)
  if (its.const !== undefined) return JSON.stringify(its.const)
  if (its.oneOf) return its.oneOf.map(typeOf).join(' or ')
  if (its.enum) return its.enum.map((value) => JSON.stringify(value)).join(' or ')
  if (its.items) return `list of ${typeOf(its.items)}`
  const isSimple = typeof its.type === 'string' && its.type !== 'object'
  if (schema.ref !== undefined && !isSimple) return schema.ref
  const type = [its.type ?? 'anything'].flat().join(' or ')
  return its.format ? `${type} (${its.format})` : type
}

/** What limits a value, beside its type. */
export function limitsOf(schema: Schema): string[] {
  const {
    minimum,
    maximum,
    minLength,
    maxLength,
    minItems,
    maxItems,
    pattern,
    default: usual,
  } = resolved(schema)
  const range = (least: number | undefined, most: number | undefined, unit: string) => {
    if (least === 1 && most === undefined && unit !== '') return ['not empty']
    if (least !== undefined && most !== undefined) return [`${least}–${most}${unit}`]
    if (least !== undefined) return [`at least ${least}${unit}`]
    return most !== undefined ? [`at most ${most}${unit}`] : []
  }
  return [
    ...range(minimum, maximum, ''),
    ...range(minLength, maxLength, ' characters'),
    ...range(minItems, maxItems, ' items'),
    ...(pattern === undefined ? [] : [`matches ${pattern}`]),
    ...(usual === undefined ? [] : [`${JSON.stringify(usual)} unless told`]),
  ]
}

/** @returns the parts of a value that have fields of their own: itself, its items, or what it may be instead */
export function partsWithFields(schema: Schema): { name: string; schema: Schema }[] {
  const its = resolved(schema)
  if (its.properties) return [{ name: schema.ref ?? 'Fields', schema: its }]
  if (its.items) return partsWithFields(its.items)
  return (its.oneOf ?? []).flatMap(partsWithFields)
}
