import type { FieldError } from './types'

/** A step of a JSON pointer (RFC 6901), the separator included. */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** A list of the one thing that is wrong, to be joined with others. */
export function fieldError(pointer: string, code: string, message: string): FieldError[] {
  return [{ pointer, code, message }]
}
