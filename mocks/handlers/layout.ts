import type { components } from '../../src/shared/api/schema'
import { forTeammate } from '../backend/endpoint'
import { refuse, refuseIfInvalid } from '../backend/problem'
import type { Services } from '../backend/services'
import { isSameLayout, type LayoutPair, publish, restore } from '../domain/layout'
import { validateDraft } from '../domain/layoutErrors'
import { changeSettings, requireCurrent, type SettingsWrite, versioned } from './settingsResource'

type Layout = components['schemas']['Layout']

function toLayout(services: Services): Layout {
  const { draft, live } = services.db.settings.layout
  const published = services.db.stamps.layout
  return {
    draft,
    live,
    hasUnpublishedChanges: !isSameLayout(draft, live),
    publishedAt: published?.at ?? null,
    publishedBy: published?.by ?? null,
  }
}

function save(call: SettingsWrite, layout: LayoutPair) {
  changeSettings(call, { ...call.world.settings, layout })
  return versioned(toLayout(call.services))
}

export const getLayout = forTeammate<'getLayout'>(({ services }) => versioned(toLayout(services)))

export const saveLayoutDraft = forTeammate<'saveLayoutDraft'>((call) => {
  const { services, body, headers } = call
  requireCurrent(headers, toLayout(services))
  const { draft, live } = services.db.settings.layout
  refuseIfInvalid(validateDraft(body.sections, draft))
  return save(call, { draft: body.sections, live })
})

export const publishLayout = forTeammate<'publishLayout'>((call) => {
  requireCurrent(call.headers, toLayout(call.services))
  return save(call, publish(call.world.settings.layout))
})

export const restoreLayoutVersion = forTeammate<'restoreLayoutVersion'>((call) => {
  const { services, params, headers } = call
  const version = services.db.versions.find(({ id }) => id === params.id) ?? refuse('not_found')
  requireCurrent(headers, toLayout(services))
  return save(call, restore(services.db.settings.layout, version.sections))
})
