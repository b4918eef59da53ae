import { matches } from './audience'
import { portalStatus } from './prerequisites'
import type { Company, User } from './types'
import type { World } from './world'

/** The companies the user belongs to now; one that no longer exists is none. */
export function companiesOf(user: User, world: Pick<World, 'companiesById'>): readonly Company[] {
  const ids = new Set(user.companyIds)
  return [...ids].flatMap((id) => world.companiesById.get(id) ?? [])
}

/**
 * True when the user is let in by the access permissions alone, whether or not the portal is live. Without rules nobody
 * is let in; a condition that cannot be read lets nobody in.
 */
export function isLetIn(user: User, world: World): boolean {
  const { audience } = world.settings.portal.access
  if (!audience) return false
  const { catalogue, now } = world
  return matches(audience, user, companiesOf(user, world), { catalogue, now, onInvalid: false })
}

/**
 * True when the user may open the portal: it is live and the access permissions let them in. The URL, the card on the
 * Help Center homepage and the banner in the Messenger all ask this. Settings that cannot be read let nobody in.
 */
export function isGranted(user: User, world: World): boolean {
  try {
    return portalStatus(world.settings) === 'live' && isLetIn(user, world)
  } catch {
    return false
  }
}
