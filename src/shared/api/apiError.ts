import type { components } from './schema'

export type Problem = components['schemas']['Problem']
export type FieldError = { pointer: string; code: string; message: string }

/** Codes that do not come from the API but from the way to it. */
type ClientCode = 'network' | 'unexpected_answer'

type Details = { status: number; code: string; title: string; problem?: Problem; retryAfterSeconds?: number }

/** Everything that can go wrong between a screen and the API, in one shape. Screens match on `code`. */
export class ApiError extends Error {
  readonly status: number
  readonly code: Problem['code'] | ClientCode
  readonly problem: Problem | undefined
  /** How long to wait before asking again, in seconds; only for `rate_limited`. */
  readonly retryAfterSeconds: number | undefined

  constructor(details: Details) {
    super(details.title)
    this.name = 'ApiError'
    this.status = details.status
    this.code = details.code as ApiError['code']
    this.problem = details.problem
    this.retryAfterSeconds = details.retryAfterSeconds
  }

  /** Field errors of a 422, empty for anything else. */
  get fieldErrors(): FieldError[] {
    return this.problem?.errors ?? []
  }
}

/** @returns whether `error` is an ApiError with one of these codes */
export function hasCode(error: unknown, ...codes: ApiError['code'][]): error is ApiError {
  return error instanceof ApiError && codes.includes(error.code)
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'status' in body
}

/**
 * Turns an answer that is not a success into an ApiError.
 * @param response the answer; @param body what was read of it (a problem, or anything at all: a proxy's HTML, nothing)
 */
export function toApiError(response: Response, body: unknown): ApiError {
  const retryAfter = Number(response.headers.get('Retry-After'))
  const wait = Number.isFinite(retryAfter) && retryAfter > 0 ? { retryAfterSeconds: retryAfter } : {}
  if (isProblem(body))
    return new ApiError({
      status: response.status,
      code: body.code,
      title: body.title,
      problem: body,
      ...wait,
    })
  const code = response.status >= 500 ? 'internal' : 'unexpected_answer'
  return new ApiError({
    status: response.status,
    code,
    title: `The server answered ${response.status}.`,
    ...wait,
  })
}
