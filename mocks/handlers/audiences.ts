import type { components } from '../../src/shared/api/schema'
import { forTeammate } from '../backend/endpoint'
import { cursorAfter, positionOf } from '../backend/page'
import { refuseIfInvalid } from '../backend/problem'
import { previewAudience as preview } from '../domain/audiencePreview'
import { assessImpact as assess, type UserSample } from '../domain/impact'
import { audienceIndexOf } from './audienceIndexOf'
import { fromUserPosition, toSummary, toUserPosition } from './people'
import { ruleErrors } from './ruleErrors'

export const previewAudience = forTeammate<'previewAudience'>(({ body, teammate, world, services }) => {
  const { audience, purpose, q = '', limit = 25, cursor } = body
  refuseIfInvalid(ruleErrors(audience, world, '/audience'))
  const scope = { viewerId: teammate.id, list: 'audience', filters: [audience, purpose, q] }
  const after = toUserPosition(positionOf(services, scope, cursor))
  const index = audienceIndexOf(services)
  const { users, next, byDomain, ...rest } = preview(index, { audience, purpose, q, after, limit }, world.now)
  return {
    status: 200,
    body: {
      ...rest,
      byDomain: [...byDomain],
      items: users.map((user) => toSummary(user, world)),
      nextCursor: cursorAfter(services, scope, next && fromUserPosition(next)),
    },
  }
})

export const assessImpact = forTeammate<'assessImpact'>(({ body, world, services }) => {
  refuseIfInvalid([
    ...ruleErrors(body.access?.audience, world, '/access/audience'),
    ...ruleErrors(body.visibility?.audience, world, '/visibility/audience'),
  ])
  const { access, visibility } = assess(audienceIndexOf(services), world.settings.portal, body, world.now)
  const toSample = ({ count, users }: UserSample): components['schemas']['UserSample'] => ({
    count,
    users: users.map((user) => toSummary(user, world)),
  })
  return {
    status: 200,
    body: {
      access: { ...access, gained: toSample(access.gained), lost: toSample(access.lost) },
      visibility: {
        ...visibility,
        newlyRestricted: toSample(visibility.newlyRestricted),
        newlyUnrestricted: toSample(visibility.newlyUnrestricted),
      },
    },
  }
})
