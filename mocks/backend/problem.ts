import type { components } from '../../src/shared/api/schema'

type Problem = components['schemas']['Problem']
export type ProblemCode = Problem['code']
export type FieldError = components['schemas']['FieldError']

const known: Record<ProblemCode, { status: number; title: string }> = {
  invalid_cursor: { status: 400, title: 'This page marker cannot be used here' },
  signed_out: { status: 401, title: 'Sign in to go on' },
  forbidden: { status: 403, title: 'This is not open to you' },
  portal_no_access: { status: 403, title: 'You do not have access to the portal' },
  visibility_restricted: { status: 403, title: 'You can see the tickets you created' },
  read_only_preview: { status: 403, title: 'Nothing can be changed while viewing as somebody' },
  not_found: { status: 404, title: 'There is nothing here' },
  portal_off: { status: 404, title: 'The portal is not available' },
  prerequisites_unmet: { status: 409, title: 'The portal cannot be turned on yet' },
  conflict: { status: 409, title: 'This is not possible right now' },
  stale: { status: 412, title: 'Somebody else saved first' },
  invalid: { status: 422, title: 'Something in the request is not right' },
  idempotency_mismatch: { status: 422, title: 'This key was used for another request' },
  precondition_required: { status: 428, title: 'Say which version you are changing' },
  rate_limited: { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong on our side' },
}

type Extra = Partial<Pick<Problem, 'detail' | 'errors' | 'unmet' | 'current'>>

/** A refusal on its way to the caller; thrown anywhere between the request and the answer. */
export class Refusal extends Error {
  readonly problem: Problem
  readonly headers: Record<string, string>

  constructor(code: ProblemCode, extra: Extra = {}, headers: Record<string, string> = {}) {
    super(code)
    const { status, title } = known[code]
    this.problem = { type: `urn:portico:problem:${code}`, title, status, code, ...extra }
    this.headers = headers
  }
}

/** Refuses the request; the caller's types know that nothing comes after it. */
export function refuse(code: ProblemCode, extra?: Extra, headers?: Record<string, string>): never {
  throw new Refusal(code, extra, headers)
}

/** Refuses the request if there is anything wrong with it. */
export function refuseIfInvalid(errors: readonly FieldError[]): void {
  if (errors.length > 0) refuse('invalid', { errors: [...errors] })
}

/** A failure that a scenario asked for: the code that goes with the status, whatever the status is. */
export function scriptedFailure(status: number): Refusal {
  const codes = Object.keys(known) as ProblemCode[]
  const usual: ProblemCode[] = ['forbidden', 'not_found', 'conflict', 'invalid', ...codes]
  const code = usual.find((one) => known[one].status === status) ?? 'internal'
  const extra =
    code === 'invalid' ? { errors: [{ pointer: '', code: 'scripted', message: 'Scripted.' }] } : {}
  const refusal = new Refusal(code, extra, status === 429 ? { 'Retry-After': '1' } : {})
  return Object.assign(refusal, { problem: { ...refusal.problem, status } })
}
