import { takeFromAddress } from '../../lib/address'
import { isSandbox } from '../../lib/demoAddress'
import type { AuthAdapter } from './auth'

const key = 'portico.viewAs'
const listeners = new Set<() => void>()
let viewed = read()

function read(): string | null {
  try {
    return isSandbox ? null : sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/** Kept for this tab only: it outlives a reload, and ends with the tab. */
function keep(userId: string | null): void {
  viewed = userId
  // A frame shares the tab's storage with the page around it.
  if (isSandbox) return
  try {
    if (userId === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, userId)
  } catch {
    // Without storage it lasts until the page is left.
  }
}

/** The customer as whom a teammate looks at the customers' pages in this tab; null for everybody else. */
export function viewedUserId(): string | null {
  return viewed
}

/** Ends it: the tab shows the teammate's own pages again. */
export function endViewAs(): void {
  keep(null)
  for (const listener of listeners) listener()
}

/**
 * Begins it if the address says so (`/help?viewAs=…`, also behind a `#`), and takes that out of the address. Called
 * once, before the first request.
 */
export function takeViewAs(): void {
  const userId = takeFromAddress('viewAs')
  if (userId !== null) keep(userId || null)
}

/** A way of signing in under which a teammate may look as somebody: each such view is an identity of its own. */
export function withViewAs(inner: AuthAdapter): AuthAdapter {
  // Whoever is there next has not asked to look as anybody.
  inner.subscribe(() => keep(null))
  if (!inner.mayBeSignedIn()) keep(null)
  return {
    ...inner,
    identity: () => (viewed === null ? inner.identity() : `${inner.identity()} as ${viewed}`),
    subscribe(listener) {
      listeners.add(listener)
      const stop = inner.subscribe(listener)
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
    signOut() {
      keep(null)
      inner.signOut()
    },
  }
}

/** The operations that answer as to the customer; the template of the contract, not the address. */
const forCustomers = /^\/(session|help-center|messenger\/tickets|portal(\/.*)?)$/

/** Says on whose behalf a request looks, if it is one that customers make. */
export function sendViewAs(request: Request, operationPath: string): void {
  if (viewed !== null && forCustomers.test(operationPath)) request.headers.set('X-View-As', viewed)
}
