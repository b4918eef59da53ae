import { forTeammate } from '../backend/endpoint'
import { refuse } from '../backend/problem'
import { checkUser as check } from '../domain/checkup'
import { toSummary } from './people'

export const checkUser = forTeammate<'checkUser'>(({ body, world }) => {
  const user = world.usersById.get(body.userId) ?? refuse('not_found')
  return { status: 200, body: { user: toSummary(user, world), ...check(user, world) } }
})
