import type { components } from '../../src/shared/api/schema'
import { hasPermission } from '../backend/caller'
import { forTeammate } from '../backend/endpoint'
import { refuse, refuseIfInvalid } from '../backend/problem'
import type { Services } from '../backend/services'
import { showPortalSection } from '../domain/layout'
import { portalStatus, unmetPrerequisites } from '../domain/prerequisites'
import type { WorkspaceSettings } from '../domain/types'
import type { World } from '../domain/world'
import { ruleErrors } from './ruleErrors'
import { portalHref } from './helpCenter'
import { changeSettings, requireCurrent, versioned } from './settingsResource'

type Schemas = components['schemas']

/** The address customers open: on the workspace's own domain, or on ours as long as it has none. */
function portalUrl({ helpCenter: { customDomain } }: WorkspaceSettings): string {
  const { host, https } = customDomain
  const address = `${https ? 'https' : 'http'}://${host ?? ''}${portalHref}`
  return host && URL.canParse(address) ? new URL(address).href : `https://help.portico.example${portalHref}`
}

function toPortalSettings(
  { settings }: Pick<World, 'settings'>,
  { db }: Services,
): Schemas['PortalSettings'] {
  return {
    ...settings.portal,
    status: portalStatus(settings),
    url: portalUrl(settings),
    updatedAt: db.stamps.portal?.at ?? null,
    updatedBy: db.stamps.portal?.by ?? null,
  }
}

function patched(before: WorkspaceSettings['portal'], patch: Schemas['PortalSettingsPatch']) {
  const { enabled = before.enabled, previewColumn = before.previewColumn } = patch
  return {
    enabled,
    access: { ...before.access, ...patch.access },
    visibility: { ...before.visibility, ...patch.visibility },
    previewColumn,
  }
}

export const getPortalSettings = forTeammate<'getPortalSettings'>(({ world, services }) =>
  versioned(toPortalSettings(world, services)),
)

export const updatePortalSettings = forTeammate<'updatePortalSettings'>((call) => {
  const { body, teammate, world, services, headers } = call
  const { settings } = world
  const turnsOn = body.enabled === true && !settings.portal.enabled
  if (turnsOn && !hasPermission(teammate, 'publish_help_center')) refuse('forbidden')
  refuseIfInvalid([
    ...ruleErrors(body.access?.audience, world, '/access/audience'),
    ...ruleErrors(body.visibility?.audience, world, '/visibility/audience'),
  ])
  requireCurrent(headers, toPortalSettings(world, services))
  const unmet = unmetPrerequisites(settings)
  if (turnsOn && unmet.length > 0) refuse('prerequisites_unmet', { unmet: [...unmet] })

  const portal = patched(settings.portal, body)
  const layout = turnsOn ? showPortalSection(settings.layout) : settings.layout
  changeSettings(call, { ...settings, portal, layout })
  return versioned(toPortalSettings({ settings: services.db.settings }, services))
})
