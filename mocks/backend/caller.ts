import { isLetIn } from '../domain/access'
import { portalStatus } from '../domain/prerequisites'
import type { Permission, Teammate, User } from '../domain/types'
import type { World } from '../domain/world'
import type { Operation } from './contract'
import { refuse } from './problem'
import type { Identity } from './tokens'

export type Caller =
  | { kind: 'user'; user: User }
  /** `viewing`: the user as whom the teammate looks; customer operations then answer as to that user. */
  | { kind: 'teammate'; teammate: Teammate; viewing: User | null }

/** What the request says about who sends it. `identity` is null without a token, `invalid` with one that is none. */
export interface Credentials {
  identity: Identity | 'invalid' | null
  viewAs: string | null
}

export function hasPermission({ permissions }: Teammate, permission: Permission): boolean {
  return permissions.includes(permission)
}

function signedIn({ identity }: Credentials, world: World): Caller | null {
  if (identity === null) return null
  if (identity === 'invalid') refuse('signed_out')
  if (identity.kind === 'user') {
    const user = world.usersById.get(identity.id) ?? refuse('signed_out')
    return { kind: 'user', user }
  }
  const teammate = world.teammatesById.get(identity.id) ?? refuse('signed_out')
  return { kind: 'teammate', teammate, viewing: null }
}

function viewingAs(userId: string, caller: Caller | null, operation: Operation, world: World): Caller {
  if (!caller) refuse('signed_out')
  if (caller.kind === 'user' || !hasPermission(caller.teammate, 'view_as_user')) refuse('forbidden')
  if (operation.method !== 'GET') refuse('read_only_preview')
  if (!operation.viewAs) refuse('forbidden')
  return { ...caller, viewing: world.usersById.get(userId) ?? refuse('not_found') }
}

/** The user whom customer operations answer, if there is one. */
export function userOf(caller: Caller | null): User | null {
  return caller?.kind === 'user' ? caller.user : (caller?.viewing ?? null)
}

function refuseOtherKinds(caller: Caller | null, { caller: wanted, permissions = [] }: Operation): void {
  if (wanted === 'optional') return
  if (!caller) refuse('signed_out')
  if (wanted === 'user' && !userOf(caller)) refuse('forbidden')
  if (wanted !== 'teammate') return
  if (caller.kind !== 'teammate') refuse('forbidden')
  if (!permissions.every((one) => caller.teammate.permissions.some((own) => own === one))) refuse('forbidden')
}

/** The portal is closed to everybody, or to this user: said before anything else about the request. */
function refuseAtTheDoor(user: User, world: World): void {
  if (portalStatus(world.settings) !== 'live') refuse('portal_off')
  if (!isLetIn(user, world)) refuse('portal_no_access')
}

/**
 * Who calls, and whether the operation is open to them, in the order of the contract: 401, 403, 404 `portal_off`,
 * 403 `portal_no_access`.
 * @param onViewAs called for every use of viewing as somebody that is allowed
 * @returns null for nobody; a caller of a kind that may call the operation otherwise
 */
export function admit(
  operation: Operation,
  credentials: Credentials,
  world: World,
  onViewAs: (teammate: Teammate, user: User) => void,
): Caller | null {
  if (operation.caller === 'none') return null
  const signed = signedIn(credentials, world)
  const { viewAs } = credentials
  const caller = viewAs === null ? signed : viewingAs(viewAs, signed, operation, world)
  if (caller?.kind === 'teammate' && caller.viewing) onViewAs(caller.teammate, caller.viewing)
  refuseOtherKinds(caller, operation)
  const user = userOf(caller)
  if (operation.tag === 'Portal' && user) refuseAtTheDoor(user, world)
  return caller
}
