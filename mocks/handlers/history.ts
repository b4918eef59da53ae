import { forTeammate } from '../backend/endpoint'
import { pageById } from '../backend/page'

export const listHistory = forTeammate<'listHistory'>(({ query, teammate, services }) => {
  const scope = { viewerId: teammate.id, list: 'history', filters: null }
  return { status: 200, body: pageById(services, scope, services.db.history.toReversed(), query) }
})

export const listLayoutVersions = forTeammate<'listLayoutVersions'>(({ query, teammate, services }) => {
  const scope = { viewerId: teammate.id, list: 'layout versions', filters: null }
  return { status: 200, body: pageById(services, scope, services.db.versions.toReversed(), query) }
})
