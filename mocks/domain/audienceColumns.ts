import type { AttributeDef } from './attributes'
import { type Comparand, comparand, conditionTest } from './conditions'
import { comparable, isBlank } from './text'
import { TextColumn, type TextMatch } from './textColumn'
import type { AudienceCondition } from './types'

/** What a condition says of a value. */
export const NO = 0
export const YES = 1
/** The value is not of the attribute's type. */
export const UNREADABLE = 2

/** One attribute of all persons or all companies: their different values, and which of them each one has. */
export interface Column {
  readonly attribute: AttributeDef
  readonly values: readonly Comparand[]
  /** By row: the position of its value in `values`. */
  readonly codes: Int32Array
  /** Whether a value is not of the attribute's type. */
  readonly hasUnreadable: boolean
  readonly texts: TextColumn | undefined
}

const FEW = 64

/** Reads the attribute of every row; `raw` gives what the data holds for it. */
export function column<Row>(
  attribute: AttributeDef,
  rows: readonly Row[],
  raw: (row: Row) => unknown,
): Column {
  const codes = new Int32Array(rows.length)
  const values: Comparand[] = []
  const codeByValue = new Map<unknown, number>()
  for (const [row, one] of rows.entries()) {
    const value = comparand(attribute.type, raw(one))
    const key = Array.isArray(value) ? JSON.stringify(value) : value
    let code = codeByValue.get(key)
    if (code === undefined) {
      code = values.push(value) - 1
      codeByValue.set(key, code)
    }
    codes[row] = code
  }
  // Unknown and unreadable values are not empty texts, but none of the searched texts is empty either.
  const isLongText = values.length > FEW && (attribute.type === 'string' || attribute.type === 'option')
  const texts = isLongText
    ? new TextColumn(values.map((value) => (typeof value === 'string' ? value : '')))
    : undefined
  return { attribute, values, codes, hasUnreadable: values.includes(undefined), texts }
}

const SEARCHES: Readonly<
  Record<string, { readonly how: TextMatch; readonly negative: boolean } | undefined>
> = {
  is: { how: 'is', negative: false },
  is_not: { how: 'is', negative: true },
  starts_with: { how: 'starts_with', negative: false },
  ends_with: { how: 'ends_with', negative: false },
  contains: { how: 'contains', negative: false },
  does_not_contain: { how: 'contains', negative: true },
}

/** The verdict of a condition on every value of its column; undefined when the condition cannot be read. */
export function verdicts(of: Column, condition: AudienceCondition, now: number): Uint8Array | undefined {
  const { attribute, values, texts } = of
  const test = conditionTest(condition, attribute, now)
  if (!test) return undefined
  const search = SEARCHES[condition.operator]
  if (texts && search && typeof condition.value === 'string' && !isBlank(condition.value)) {
    const found = texts.match(search.how, comparable(condition.value))
    if (search.negative)
      for (let code = 0; code < found.length; code++) found[code] = YES - (found[code] ?? NO)
    if (of.hasUnreadable)
      for (let code = 0; code < found.length; code++) if (values[code] === undefined) found[code] = UNREADABLE
    return found
  }
  const result = new Uint8Array(values.length)
  for (let code = 0; code < result.length; code++) {
    const isMet = test(values[code])
    result[code] = isMet === undefined ? UNREADABLE : isMet ? YES : NO
  }
  return result
}
