import type { components } from '../../src/shared/api/schema'
import { companiesOf, isGranted, isLetIn } from './access'
import { explain } from './audienceTrace'
import { type PrerequisiteId, portalStatus, unmetPrerequisites } from './prerequisites'
import type { Audience, User } from './types'
import { isRestricted, type Viewer, viewerOf, visibleTickets } from './visibility'
import type { World } from './world'

type Step = components['schemas']['CheckupStep']

export interface Checkup {
  readonly steps: Step[]
  readonly visibleTickets: components['schemas']['VisibleTickets']
}

const UNMET: Readonly<Record<PrerequisiteId, string>> = {
  messenger_installed: 'the Messenger is not installed for users',
  help_center_live: 'the Help Center is not live',
  custom_domain: 'the Help Center is not on a domain of its own with HTTPS and cookies forwarded',
  messenger_security: 'the Messenger does not require signed tokens',
  company_updates_locked: 'the Messenger can change which company somebody belongs to',
}

const tickets = (count: number) => (count === 1 ? '1 ticket' : `${count} tickets`)
const list = (words: readonly string[]) => new Intl.ListFormat('en').format(words)

function traceOf(
  audience: Audience | null,
  user: User,
  world: World,
  onInvalid: boolean,
): Pick<Step, 'trace'> {
  if (!audience) return {}
  const { catalogue, now } = world
  return { trace: explain(audience, user, companiesOf(user, world), { catalogue, now, onInvalid }) }
}

function identified({ name }: User, { settings }: World): Step {
  const id = 'identified'
  if (!settings.messenger.installedForUsers) {
    const detail = 'Install the Messenger for signed-in users, so that the portal knows who they are.'
    return { id, verdict: 'fail', title: `${name} is not identified`, detail }
  }
  if (!settings.security.messengerJwtEnforced) {
    const detail = 'Anybody could claim to be this person. Let the Messenger accept only signed tokens.'
    return { id, verdict: 'fail', title: `${name} is not identified for certain`, detail }
  }
  const detail = `The Messenger accepts only signed tokens, so this is really ${name}.`
  return { id, verdict: 'pass', title: `${name} is identified`, detail }
}

function company(user: User, world: World): Step {
  const names = companiesOf(user, world).map(({ name }) => name)
  const id = 'company'
  if (names.length > 0) {
    const detail = 'Tickets of other companies are never shown.'
    return { id, verdict: 'pass', title: `${user.name} belongs to ${list(names)}`, detail }
  }
  const detail =
    'They can see only tickets without a company that they created. Add them to a company to share its tickets.'
  return { id, verdict: 'warning', title: `${user.name} belongs to no company`, detail }
}

function sharedTickets({ name }: User, count: number): Step {
  const id = 'shared_tickets'
  if (count > 0) {
    const detail = `${tickets(count)} of a customer type, shared, and of their companies or their own.`
    return { id, verdict: 'pass', title: `Tickets are shared with ${name}`, detail }
  }
  const detail =
    'Only tickets of a customer type that are shared and belong to one of their companies can be seen.'
  return { id, verdict: 'warning', title: `No tickets are shared with ${name}`, detail }
}

function portal({ settings }: World): Step {
  const id = 'portal'
  const status = portalStatus(settings)
  if (status === 'live')
    return {
      id,
      verdict: 'pass',
      title: 'The portal is live',
      detail: 'It is on, and nothing it needs is missing.',
    }
  if (status === 'off')
    return { id, verdict: 'fail', title: 'The portal is off', detail: 'Turn it on in Tickets Portal.' }
  const reasons = list(unmetPrerequisites(settings).map((unmet) => UNMET[unmet]))
  return { id, verdict: 'fail', title: 'The portal is suspended', detail: `It is on, but ${reasons}.` }
}

function access(user: User, world: World): Step {
  const { audience } = world.settings.portal.access
  const id = 'access'
  if (!audience) {
    const detail = 'There are no access permissions, so nobody can open the portal.'
    return { id, verdict: 'fail', title: `${user.name} is not let in`, detail }
  }
  const isIn = isLetIn(user, world)
  return {
    id,
    verdict: isIn ? 'pass' : 'fail',
    title: isIn
      ? `The access permissions let ${user.name} in`
      : `The access permissions do not let ${user.name} in`,
    detail: isIn
      ? 'They match the rule below.'
      : 'They do not match the rule below: see which condition decided.',
    ...traceOf(audience, user, world, false),
  }
}

function visibility(user: User, world: World): Step {
  const { restricted, audience } = world.settings.portal.visibility
  const id = 'visibility'
  if (!restricted) {
    const detail = 'Ticket visibility is off: everybody sees all tickets of their companies.'
    return { id, verdict: 'pass', title: `${user.name} is not restricted`, detail }
  }
  const isTheirs = isRestricted(user, world)
  const detail = !audience
    ? 'Ticket visibility has no conditions: everybody is restricted to the tickets they created.'
    : isTheirs
      ? 'They match the rule below, which restricts them to the tickets they created.'
      : 'They do not match the rule below, so they see all tickets of their companies.'
  return {
    id,
    verdict: isTheirs ? 'warning' : 'pass',
    title: isTheirs ? `${user.name} is restricted to their own tickets` : `${user.name} is not restricted`,
    detail,
    ...traceOf(audience, user, world, true),
  }
}

function outcome(user: User, viewer: Viewer, counts: Checkup['visibleTickets'], world: World): Step {
  const id = 'outcome'
  const sees = `${tickets(counts.all)}, ${counts.createdByMe} of them their own.`
  if (!isGranted(user, world)) {
    const detail = `The steps that failed say why. Once they can, they will see ${sees}`
    return { id, verdict: 'fail', title: `${user.name} cannot open the portal`, detail }
  }
  const names = companiesOf(user, world).map(({ name }) => name)
  const what =
    viewer.restricted || names.length === 0 ? 'the tickets they created' : `all tickets of ${list(names)}`
  return { id, verdict: 'pass', title: `${user.name} sees ${what}`, detail: sees }
}

/**
 * Walks through the set-up for one user, in order: identified, in a company, tickets shared, portal live, let in,
 * restricted, and what they will see. The steps on access and visibility carry the rule's trace. Tickets are counted by
 * ticket visibility alone, so that the numbers say something before the portal is live.
 */
export function checkUser(user: User, world: World): Checkup {
  const viewer = viewerOf(user, world)
  const visible = visibleTickets(viewer, world)
  const createdByMe = visible.filter(({ createdBy }) => createdBy === user.id).length
  const counts = { all: visible.length, createdByMe }
  const unrestricted: Viewer = { ...viewer, restricted: false }
  const shared = visibleTickets(unrestricted, world).length
  return {
    steps: [
      identified(user, world),
      company(user, world),
      sharedTickets(user, shared),
      portal(world),
      access(user, world),
      visibility(user, world),
      outcome(user, viewer, counts, world),
    ],
    visibleTickets: counts,
  }
}
