import type { components } from '../../src/shared/api/schema'
import { forTheMock } from '../backend/endpoint'
import { personas } from '../db/seed/personas'
import { fold } from '../domain/fold'
import type { Teammate, User } from '../domain/types'
import type { World } from '../domain/world'
import { companyRef, identityOf } from './ticketViews'

type Schemas = components['schemas']

const mostUsers = 20
const byName = new Intl.Collator('en').compare

function toMockUser(user: User, world: World): Schemas['MockUser'] {
  const companies = user.companyIds.map((id) => companyRef(id, world)).filter((company) => company !== null)
  return { kind: 'user', ...identityOf(user), companies }
}

function toMockTeammate({ id, name, email, permissions }: Teammate): Schemas['MockTeammate'] {
  return { kind: 'teammate', id, name, email, permissions: [...permissions] }
}

/** The people with a story whom the data set still holds, as they are in it now. */
function toPersonas(world: World): Schemas['MockPerson'][] {
  return personas.flatMap(({ kind, id, story }): Schemas['MockPerson'][] => {
    const user = kind === 'user' ? world.usersById.get(id) : undefined
    const teammate = kind === 'teammate' ? world.teammatesById.get(id) : undefined
    if (user) return [{ ...toMockUser(user, world), story }]
    return teammate ? [{ ...toMockTeammate(teammate), story }] : []
  })
}

export const listMockPeople = forTheMock<'listMockPeople'>(({ query, world }) => {
  const part = fold(query.q ?? '').trim()
  const matching = [...world.usersById.values()]
    .map((user) => ({ user, isNamed: fold(user.name).includes(part) }))
    .filter(({ user, isNamed }) => isNamed || fold(user.email).includes(part))
    .toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed) || byName(a.user.name, b.user.name))
  return {
    status: 200,
    body: {
      personas: toPersonas(world),
      teammates: [...world.teammatesById.values()].map(toMockTeammate),
      users: matching.slice(0, mostUsers).map(({ user }) => toMockUser(user, world)),
      totalUsers: matching.length,
    },
  }
})
