import { teammateCast, userCast } from './cast'

/** Somebody with a story: offered on the sign-in screen, present in every generated workspace. */
export interface Persona {
  readonly id: string
  readonly kind: 'teammate' | 'user'
  readonly name: string
  readonly email: string
  readonly story: string
}

const stories: Readonly<Record<string, string>> = {
  tm_ada: 'Admin with every permission: sets the portal up, publishes, views as any customer.',
  tm_bruno: 'Admin who may change settings, but neither publish the Help Center nor turn the portal on.',
  tm_chiara: 'Support agent: may view as a customer, has no access to the settings.',
  u_maya: 'Customer admin at Examply: sees every ticket of her company.',
  u_tom: 'Contractor at Examply: sees only his own tickets as soon as contractors are restricted.',
  u_ines: 'Works for two companies, Examply and Harbourline Freight, and sees the tickets of both.',
  u_leo: 'Freelancer without a company: sees only what he raised himself.',
  u_sam:
    'A look-alike address: let in by “Email contains examply.com”, kept out by “Email domain is examply.com”.',
  u_pia: 'Customer at Pebble & Pine, a small company that is not let in.',
}

export const personas: readonly Persona[] = [
  ...teammateCast.map((one) => ({ ...one, kind: 'teammate' as const })),
  ...userCast.map((one) => ({ ...one, kind: 'user' as const })),
].map(({ id, kind, name, email }) => ({ id, kind, name, email, story: stories[id] ?? '' }))
