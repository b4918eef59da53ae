/**
 * Whose token it is, as far as it says so: only to keep two people apart, never to trust it.
 * @returns the `sub` of a JWT, null for any other token
 */
export function subjectOf(token: string): string | null {
  try {
    const payload = token.split('.')[1] ?? ''
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    const isClaims = typeof claims === 'object' && claims !== null && 'sub' in claims
    return isClaims && typeof claims.sub === 'string' ? claims.sub : null
  } catch {
    return null
  }
}
