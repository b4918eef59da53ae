import { ApiError } from '../../shared/api/apiError'

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
