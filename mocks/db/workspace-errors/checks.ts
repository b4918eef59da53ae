import { parseTime } from '../../domain/time'
import type { Findings } from './findings'

/** Looks at one value and reports what is wrong with its shape. */
export type Check = (value: unknown, to: Findings) => void

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export interface TextLimits {
  readonly min?: number
  readonly max?: number
  readonly pattern?: RegExp
}

export function text({ min = 0, max = Infinity, pattern }: TextLimits = {}): Check {
  return (value, to) => {
    if (typeof value !== 'string') to.add('wrong_type', 'This must be a text.')
    else if (value.length < min) to.add('too_short', 'This must not be empty.')
    else if (value.length > max) to.add('too_long', `Use at most ${max} characters.`)
    else if (pattern && !pattern.test(value)) to.add('wrong_format', `This must match ${pattern.source}`)
  }
}

export const number: Check = (value, to) => {
  if (!Number.isFinite(value)) to.add('wrong_type', 'This must be a number.')
}

export function integer(min: number): Check {
  return (value, to) => {
    if (!Number.isSafeInteger(value)) to.add('wrong_type', 'This must be a whole number.')
    else if (typeof value === 'number' && value < min) to.add('out_of_range', `This must be at least ${min}.`)
  }
}

export const flag: Check = (value, to) => {
  if (typeof value !== 'boolean') to.add('wrong_type', 'This must be true or false.')
}

export const time: Check = (value, to) => {
  if (typeof value !== 'string') to.add('wrong_type', 'This must be a time.')
  else if (!/T.*Z$/.test(value) || parseTime(value) === undefined)
    to.add('wrong_format', 'Write the time in UTC, such as 2026-11-23T09:30:00Z.')
}

export function oneOf(...options: readonly string[]): Check {
  return (value, to) => {
    if (typeof value !== 'string') to.add('wrong_type', 'This must be a text.')
    else if (!options.includes(value)) to.add('not_an_option', `This must be one of: ${options.join(', ')}.`)
  }
}

export function nullable(check: Check): Check {
  return (value, to) => {
    if (value !== null) check(value, to)
  }
}

export function listOf(check: Check, min = 0, max = Infinity): Check {
  return (value, to) => {
    if (!Array.isArray(value)) return to.add('wrong_type', 'This must be a list.')
    if (value.length < min) to.add('too_few', `There must be at least ${min}.`)
    if (value.length > max) to.add('too_many', `There must be at most ${max}.`)
    for (let index = 0; index < value.length && !to.isFull; index++) {
      to.enter(index)
      check(value[index], to)
      to.leave()
    }
  }
}

/** An object with any keys, whose values are all of one shape. */
export function valuesOf(check: Check): Check {
  return (value, to) => {
    if (!isRecord(value)) return to.add('wrong_type', 'This must be an object.')
    for (const [key, one] of Object.entries(value)) {
      to.enter(key)
      check(one, to)
      to.leave()
    }
  }
}

type Fields = Readonly<Record<string, Check>>

/** An object with these fields and no others. */
export function record(required: Fields, optional: Fields = {}): Check {
  const checks = new Map(Object.entries({ ...required, ...optional }))
  const mandatory = Object.keys(required)
  return (value, to) => {
    if (!isRecord(value)) return to.add('wrong_type', 'This must be an object.')
    for (const key of mandatory)
      if (!Object.hasOwn(value, key)) to.add('required', `“${key}” is missing.`, key)
    for (const key of Object.keys(value)) {
      const check = checks.get(key)
      if (!check) {
        to.add('unknown_field', `There is no field “${key}”.`, key)
        continue
      }
      to.enter(key)
      check(value[key], to)
      to.leave()
    }
  }
}
