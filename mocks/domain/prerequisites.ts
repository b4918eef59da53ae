import type { CustomDomain, WorkspaceSettings } from './types'

export type PrerequisiteId =
  | 'messenger_installed'
  | 'help_center_live'
  | 'custom_domain'
  | 'messenger_security'
  | 'company_updates_locked'

type PrerequisiteStatus = 'met' | 'unmet' | 'undetected' | 'acknowledged'

export interface Prerequisite {
  readonly id: PrerequisiteId
  readonly status: PrerequisiteStatus
}

export type PortalStatus = 'off' | 'live' | 'suspended'

function customDomainStatus({
  host,
  https,
  cookieForwarding,
  acknowledged,
}: CustomDomain): PrerequisiteStatus {
  if (!host || host.trim() === '' || !https || cookieForwarding === 'off') return 'unmet'
  if (cookieForwarding === 'ok') return 'met'
  return acknowledged ? 'acknowledged' : 'undetected'
}

const met = (isMet: boolean): PrerequisiteStatus => (isMet ? 'met' : 'unmet')

/**
 * What must be true before customers can use the portal, in the order in which it is set up. Only `unmet` blocks:
 * a custom domain whose cookies cannot be seen from here (`undetected`) is a warning that a teammate may acknowledge.
 */
export function prerequisites(settings: WorkspaceSettings): readonly Prerequisite[] {
  return [
    { id: 'messenger_installed', status: met(settings.messenger.installedForUsers) },
    { id: 'help_center_live', status: met(settings.helpCenter.live) },
    { id: 'custom_domain', status: customDomainStatus(settings.helpCenter.customDomain) },
    { id: 'messenger_security', status: met(settings.security.messengerJwtEnforced) },
    { id: 'company_updates_locked', status: met(settings.companies.preventUpdatesViaMessenger) },
  ]
}

/** The prerequisites that block turning the portal on, in order. */
export function unmetPrerequisites(settings: WorkspaceSettings): readonly PrerequisiteId[] {
  return prerequisites(settings)
    .filter(({ status }) => status === 'unmet')
    .map(({ id }) => id)
}

/**
 * `off` when the toggle is off, `live` when it is on and nothing blocks, `suspended` when it is on but a blocking
 * prerequisite is no longer met: customers are then refused exactly as when it is off.
 */
export function portalStatus(settings: WorkspaceSettings): PortalStatus {
  if (!settings.portal.enabled) return 'off'
  return unmetPrerequisites(settings).length === 0 ? 'live' : 'suspended'
}
