import type { components } from '../../src/shared/api/schema'
import { forTeammate } from '../backend/endpoint'
import { pageById } from '../backend/page'

type HistoryEntry = components['schemas']['HistoryEntry']

/** Everybody who stands in the history, by name. */
function peopleOf(history: readonly HistoryEntry[]) {
  const people = new Map(history.map(({ by }) => [by.id, by]))
  return [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

export const listHistory = forTeammate<'listHistory'>(({ query, teammate, services }) => {
  const { by, resource, field } = query
  const { history } = services.db
  const isAsked = (entry: HistoryEntry) =>
    (!by || by.includes(entry.by.id)) &&
    (!resource || resource.includes(entry.resource)) &&
    (field === undefined || entry.field === field || entry.field.startsWith(`${field}.`))
  const scope = { viewerId: teammate.id, list: 'history', filters: { by, resource, field } }
  const page = pageById(services, scope, history.filter(isAsked).toReversed(), query)
  return { status: 200, body: { ...page, people: peopleOf(history) } }
})

export const listLayoutVersions = forTeammate<'listLayoutVersions'>(({ query, teammate, services }) => {
  const scope = { viewerId: teammate.id, list: 'layout versions', filters: null }
  return { status: 200, body: pageById(services, scope, services.db.versions.toReversed(), query) }
})
