import type { FormField, NewTicket, TicketForm } from './api'

/** What is in a field, as it is written: numbers and dates as text, so that a half-written one is not lost. */
export type FieldValue = string | boolean | readonly string[]

export type Draft = {
  typeId: string | null
  companyId: string | null
  title: string
  description: string
  /** By type, then by attribute: who changes the type and comes back finds everything again. */
  values: Readonly<Record<string, Readonly<Record<string, FieldValue>>>>
}

export const emptyDraft: Draft = { typeId: null, companyId: null, title: '', description: '', values: {} }

/** The limits of the contract. */
const maxTitle = 255
const maxText = 20_000

/** @returns whether nothing has been written yet; what it is about may be chosen */
export const isEmpty = (draft: Draft) =>
  JSON.stringify({ ...draft, typeId: null }) === JSON.stringify(emptyDraft)

/** A code that a problem of a field is known by, here and in answers of the API. */
export type ProblemCode =
  'required' | 'choose' | 'too_long' | 'wrong_type' | 'not_a_number' | 'not_a_date' | 'not_an_option'

/** Problems by the pointer of the field they are about (RFC 6901), as the API has them. */
export type Problems = Readonly<Record<string, ProblemCode>>

/** @returns the pointer of an attribute's field */
export const attributePointer = (id: string) =>
  `/attributes/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`

const isBlank = (text: string) => text.trim() === ''
/** In signs, as the API counts. */
const lengthOf = (text: string) => Array.from(text).length
const toNumber = (text: string) => Number(text.trim().replace(',', '.'))

/** @returns what the API is told of a field; undefined for one that nothing is in */
function wireValue({ dataType }: FormField, value: FieldValue | undefined) {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'string') return value && value.length > 0 ? [...value] : undefined
  if (isBlank(value)) return undefined
  return dataType === 'number' ? toNumber(value) : value
}

function attributeProblem(field: FormField, value: FieldValue | undefined): ProblemCode | null {
  const wire = wireValue(field, value)
  if (wire === undefined)
    return field.requiredOnCreate ? (field.dataType === 'option' ? 'choose' : 'required') : null
  if (field.dataType === 'number' && !Number.isFinite(wire)) return 'not_a_number'
  return typeof wire === 'string' && lengthOf(wire) > maxText ? 'too_long' : null
}

export const valuesOf = ({ values }: Draft, { id }: TicketForm) => values[id] ?? {}

/** Everything that keeps a draft from being sent. @param companies how many the viewer has */
export function problemsOf(draft: Draft, form: TicketForm | undefined, companies: number): Problems {
  const found: [string, ProblemCode | null][] = [
    ['/typeId', form ? null : 'choose'],
    ['/companyId', companies > 1 && draft.companyId === null ? 'choose' : null],
    ['/title', isBlank(draft.title) ? 'required' : lengthOf(draft.title) > maxTitle ? 'too_long' : null],
    ['/description', lengthOf(draft.description) > maxText ? 'too_long' : null],
    ...(form?.attributes ?? []).map((field): [string, ProblemCode | null] => [
      attributePointer(field.id),
      attributeProblem(field, form && valuesOf(draft, form)[field.id]),
    ]),
  ]
  return Object.fromEntries(found.filter((entry): entry is [string, ProblemCode] => entry[1] !== null))
}

/** What the API is sent. @param form the type that was chosen, with its fields */
export function toNewTicket(draft: Draft, form: TicketForm): NewTicket {
  const values = valuesOf(draft, form)
  const attributes = form.attributes.flatMap((field) => {
    const value = wireValue(field, values[field.id])
    return value === undefined ? [] : [[field.id, value] as const]
  })
  return {
    typeId: form.id,
    title: draft.title.trim(),
    description: draft.description,
    ...(draft.companyId !== null && { companyId: draft.companyId }),
    attributes: Object.fromEntries(attributes),
  }
}
