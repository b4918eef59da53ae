import { pointerStep } from '../../domain/pointers'
import type { FieldError } from '../../domain/types'

const MAX_ERRORS = 100

/** What is wrong so far, and where the check is now. Pointers are written only for what is wrong. */
export interface Findings {
  readonly errors: readonly FieldError[]
  /** True when there is no room for more: checks may stop. */
  readonly isFull: boolean
  enter(key: string | number): void
  leave(): void
  /** Something wrong here, or below here. */
  add(code: string, message: string, ...below: readonly (string | number)[]): void
  /** What another check found, with pointers of its own. */
  addAll(found: readonly FieldError[]): void
}

export function createFindings(): Findings {
  const errors: FieldError[] = []
  const path: (string | number)[] = []
  return {
    errors,
    get isFull() {
      return errors.length >= MAX_ERRORS
    },
    enter: (key) => path.push(key),
    leave: () => path.pop(),
    add(code, message, ...below) {
      if (errors.length >= MAX_ERRORS) return
      errors.push({ pointer: [...path, ...below].map(pointerStep).join(''), code, message })
    },
    addAll(found) {
      errors.push(...found.slice(0, MAX_ERRORS - errors.length))
    },
  }
}
