import type { AudienceIndex } from './audienceIndex'
import { usersPage } from './audiencePreview'
import { allBits, type Bits, countBits, noBits, without } from './bits'
import type { Audience, User, WorkspaceSettings } from './types'

type Portal = WorkspaceSettings['portal']

/** A draft of the rules; what it does not name is as it is saved. */
export interface ImpactDraft {
  readonly access?: { readonly audience?: Audience | null } | undefined
  readonly visibility?: { readonly restricted?: boolean; readonly audience?: Audience | null } | undefined
}

/** How many people, and the first of them by name. */
export interface UserSample {
  readonly count: number
  readonly users: readonly User[]
}

export interface Impact {
  readonly access: { before: number; after: number; gained: UserSample; lost: UserSample }
  readonly visibility: {
    before: number
    after: number
    newlyRestricted: UserSample
    newlyUnrestricted: UserSample
  }
}

const SAMPLE = 5

function sample(index: AudienceIndex, users: Bits): UserSample {
  return { count: countBits(users), users: usersPage(index, users, undefined, SAMPLE).users }
}

/** The users whom the access permissions let in, as if the portal were live. */
function letIn(index: AudienceIndex, { audience }: Portal['access'], now: number): Bits {
  return index.evaluate(audience, { now, onInvalid: false })
}

/** The users whom ticket visibility restricts. */
function restricted(index: AudienceIndex, visibility: Portal['visibility'], now: number): Bits {
  if (!visibility.restricted) return noBits(index.users.length)
  if (!visibility.audience) return allBits(index.users.length)
  return index.evaluate(visibility.audience, { now, onInvalid: true })
}

/**
 * What a draft of the rules would change, over all users. Access is counted by the rules alone, as if the portal were
 * live; visibility over all users, whether or not they are let in. Nothing changes by asking.
 * @param now milliseconds since the epoch
 */
export function assessImpact(index: AudienceIndex, saved: Portal, draft: ImpactDraft, now: number): Impact {
  const access = {
    before: letIn(index, saved.access, now),
    after: letIn(index, { ...saved.access, ...draft.access }, now),
  }
  const visibility = {
    before: restricted(index, saved.visibility, now),
    after: restricted(index, { ...saved.visibility, ...draft.visibility }, now),
  }
  return {
    access: {
      before: countBits(access.before),
      after: countBits(access.after),
      gained: sample(index, without(access.after, access.before)),
      lost: sample(index, without(access.before, access.after)),
    },
    visibility: {
      before: countBits(visibility.before),
      after: countBits(visibility.after),
      newlyRestricted: sample(index, without(visibility.after, visibility.before)),
      newlyUnrestricted: sample(index, without(visibility.before, visibility.after)),
    },
  }
}
