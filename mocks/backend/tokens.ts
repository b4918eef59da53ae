import { jwtVerify, SignJWT } from 'jose'
import type { Clock } from './clock'

export type Identity = { kind: 'user' | 'teammate'; id: string }

export interface Tokens {
  /** @returns a signed token and the RFC 3339 time at which it stops being one, an hour from now */
  issue(identity: Identity): Promise<{ token: string; expiresAt: string }>
  /** @returns whom the token names, or null if it is forged, expired or not one of ours */
  read(token: string): Promise<Identity | null>
}

const lifetimeMs = 60 * 60 * 1000
const issuer = 'portico-mock'

/** Bearer tokens (JWT, HS256) whose age is measured by the mock's clock. */
export function createTokens(secret: string, clock: Clock): Tokens {
  const key = new TextEncoder().encode(secret)
  return {
    async issue({ kind, id }) {
      const now = Math.floor(clock.now() / 1000)
      const expires = now + lifetimeMs / 1000
      const token = await new SignJWT({ kind })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(issuer)
        .setSubject(id)
        .setIssuedAt(now)
        .setExpirationTime(expires)
        .sign(key)
      return { token, expiresAt: new Date(expires * 1000).toISOString() }
    },
    async read(token) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          issuer,
          requiredClaims: ['sub', 'iat', 'exp'],
          currentDate: new Date(clock.now()),
        })
        const { kind, sub } = payload
        return sub !== undefined && (kind === 'user' || kind === 'teammate') ? { kind, id: sub } : null
      } catch {
        return null
      }
    },
  }
}

/** A secret nobody knows: tokens of one backend are worth nothing to another. */
export function randomSecret(): string {
  return [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16)).join('-')
}
