import type { components } from '../../src/shared/api/schema'
import { forTeammate } from '../backend/endpoint'
import { cursorAfter, positionOf } from '../backend/page'
import type { Position } from '../backend/cursor'
import { companiesOf } from '../domain/access'
import type { UserPosition } from '../domain/audienceIndex'
import { usersPage } from '../domain/audiencePreview'
import { countBits } from '../domain/bits'
import type { User } from '../domain/types'
import type { World } from '../domain/world'
import { audienceIndexOf } from './audienceIndexOf'
import { identityOf, refOf } from './ticketViews'

/** A user with their companies, as teammates see them. */
export function toSummary(user: User, world: World): components['schemas']['UserSummary'] {
  return { ...identityOf(user), companies: companiesOf(user, world).map(refOf) }
}

/** A place in the alphabetical order of people, as a cursor holds it. */
export const fromUserPosition = ({ name, id }: UserPosition): Position => [name, id]

export function toUserPosition(position: Position | null): UserPosition | undefined {
  return position ? { name: String(position[0]), id: String(position[1]) } : undefined
}

export const listUsers = forTeammate<'listUsers'>(({ query, teammate, world, services }) => {
  const { q = '', limit = 25, cursor } = query
  const scope = { viewerId: teammate.id, list: 'users', filters: q }
  const after = toUserPosition(positionOf(services, scope, cursor))
  const index = audienceIndexOf(services)
  const found = index.named(q)
  const { users, next } = usersPage(index, found, after, limit)
  return {
    status: 200,
    body: {
      items: users.map((user) => toSummary(user, world)),
      nextCursor: cursorAfter(services, scope, next && fromUserPosition(next)),
      total: countBits(found),
    },
  }
})
