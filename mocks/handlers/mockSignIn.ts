import { forTheMock } from '../backend/endpoint'
import { refuse } from '../backend/problem'

export const mockSignIn = forTheMock<'mockSignIn'>(async ({ body, world, services }) => {
  const isUser = 'userId' in body
  const exists = isUser ? world.usersById.has(body.userId) : world.teammatesById.has(body.teammateId)
  if (!exists) refuse('not_found')
  const identity = isUser
    ? { kind: 'user' as const, id: body.userId }
    : { kind: 'teammate' as const, id: body.teammateId }
  return { status: 200, body: await services.tokens.issue(identity) }
})
