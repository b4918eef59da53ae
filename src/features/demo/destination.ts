import { replace } from 'react-router-dom'
import { paths, safeReturnTo } from '../../shared/paths'
import type { Person } from './api'

/**
 * Where somebody goes after signing in: back to where they came from, if that is a place for them, or else to where
 * their own work is.
 * @param returnTo as it stands in the address, not to be trusted
 */
export function destinationOf(person: Person, returnTo: string | null): string {
  const wanted = safeReturnTo(returnTo)
  const isForOthers = person.kind === 'user' ? /^\/settings(\/|$)/ : /^\/portal(\/|\?|$)/
  if (wanted !== null && wanted !== '/' && !isForOthers.test(wanted)) return wanted
  const isAdmin = person.kind === 'teammate' && person.permissions.includes('manage_portal_settings')
  return isAdmin ? paths.settings.portal : paths.help
}

let next: string | null = null

/** Signing in puts a new tree in place of this one: this is how it learns where to start. */
export function startNextAt(path: string): void {
  next = path
}

/** The loader of the sign-in page: goes on at once when somebody has just signed in. */
export function goOn() {
  const path = next
  next = null
  return path === null ? null : replace(path)
}
