import { ApiError, hasCode } from '../../shared/api/apiError'

/** Ways in which the portal, or a ticket in it, is not for the one who asks. */
export type Refusal = 'signed_out' | 'forbidden' | 'portal_no_access' | 'portal_off' | 'not_found'

const refusals: readonly string[] = [
  'signed_out',
  'forbidden',
  'portal_no_access',
  'portal_off',
  'not_found',
] satisfies Refusal[]

/** @returns which refusal the first error that is one stands for; null if it is trouble of another kind */
export function refusalIn(...errors: unknown[]): Refusal | null {
  const codes = errors.map((error) => (error instanceof ApiError ? error.code : ''))
  return (codes.find((code) => refusals.includes(code)) as Refusal | undefined) ?? null
}

type Asked = { data: unknown; error: unknown; failureReason: unknown }

/** @returns why there is nothing to show yet: what went wrong, or that the server has asked to wait; null if it may come */
export function troubleIn(...queries: Asked[]): unknown {
  const lacking = queries.filter(({ data }) => data === undefined)
  const limited = lacking.find(({ failureReason }) => hasCode(failureReason, 'rate_limited'))
  return lacking.find(({ error }) => error !== null)?.error ?? limited?.failureReason ?? null
}
