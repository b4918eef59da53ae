import { differencesIn, type Difference } from '../../shared/settings/merge'
import type { CookieForwarding, HelpCenterSettings } from './api'

/** The domain as it is being edited: an empty host is none. */
export type DomainDraft = { host: string; https: boolean; cookieForwarding: CookieForwarding }

export function domainDraft({ customDomain }: HelpCenterSettings): DomainDraft {
  const { host, https, cookieForwarding } = customDomain
  return { host: host ?? '', https, cookieForwarding }
}

/** What two versions of the domain differ in. */
export function domainDifferences(versions: {
  base: DomainDraft
  mine: DomainDraft
  theirs: DomainDraft
}): Difference<DomainDraft>[] {
  return differencesIn(versions, {
    host: ['Domain', ({ host }) => tidyHost(host) || 'None'],
    https: ['HTTPS', ({ https }) => (https ? 'On' : 'Off')],
    cookieForwarding: ['Cookies', ({ cookieForwarding }) => cookieWords[cookieForwarding].title],
  })
}

/** Whether a portal on this domain can be live; `undetected` warns and does not block. */
export function carriesPortal({ host, https, cookieForwarding }: DomainDraft): boolean {
  return host.trim() !== '' && https && cookieForwarding !== 'off'
}

/** @returns what was typed or pasted as a host alone: without scheme, path and blanks, in lower case */
export function tidyHost(typed: string): string {
  return typed
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .replace(/\.$/, '')
    .toLowerCase()
}

const label = /^(?!-)[\p{L}\p{N}-]{1,63}(?<!-)$/u

/**
 * @param host tidied
 * @returns what is wrong with it, as a sentence with a next step; null if nothing is, also for an empty one
 */
export function hostProblem(host: string): string | null {
  if (host === '') return null
  if (host.includes(':')) return 'Enter the domain without a port, such as help.example.com.'
  if (/\s/.test(host)) return 'A domain has no spaces. Enter one such as help.example.com.'
  if (host.includes('@')) return 'This is an e-mail address. Enter a domain such as help.example.com.'
  if (host.length > 253) return 'This is too long for a domain: at most 253 characters.'
  const labels = host.split('.')
  if (labels.some((part) => !label.test(part)))
    return 'A domain is made of letters, digits and hyphens, joined by dots, such as help.example.com.'
  if (labels.length < 2) return 'Add the ending of the domain, such as help.example.com.'
  if (/^\d+$/.test(labels.at(-1) ?? '')) return 'Enter a domain, not an IP address.'
  return null
}

export const cookieWords: Record<CookieForwarding, { title: string; meaning: string }> = {
  ok: {
    title: 'Forwarded',
    meaning: 'The cookie that was sent through the domain came back. Customers stay signed in.',
  },
  undetected: {
    title: 'Could not be detected',
    meaning:
      'Some proxies hide it from the test. The portal can go live all the same: check it yourself, then acknowledge it on the Tickets Portal page.',
  },
  off: {
    title: 'Not forwarded',
    meaning:
      'The proxy drops the cookie, so customers would be signed out on every page. The portal cannot be live like this.',
  },
}
