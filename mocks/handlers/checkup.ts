import type { components } from '../../src/shared/api/schema'
import { forTeammate } from '../backend/endpoint'
import { refuse } from '../backend/problem'
import { companiesOf, isGranted, isLetIn } from '../domain/access'
import { explain } from '../domain/audienceTrace'
import { portalStatus, unmetPrerequisites } from '../domain/prerequisites'
import type { Audience, User } from '../domain/types'
import { type Viewer, viewerOf, visibleTickets } from '../domain/visibility'
import type { World } from '../domain/world'
import { toSummary } from './people'

type Step = components['schemas']['CheckupStep']

interface Subject {
  readonly user: User
  readonly viewer: Viewer
  readonly world: World
  /** How people speak of the user. */
  readonly name: string
}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`

function trace(audience: Audience | null, onInvalid: boolean, { user, world }: Subject): Pick<Step, 'trace'> {
  if (!audience) return {}
  const { catalogue, now } = world
  return { trace: explain(audience, user, companiesOf(user, world), { catalogue, now, onInvalid }) }
}

function identified({ world: { settings }, name }: Subject): Step {
  const id = 'identified'
  if (!settings.messenger.installedForUsers)
    return {
      id,
      verdict: 'fail',
      title: `${name} cannot be identified`,
      detail: 'Install the Messenger for signed-in users.',
    }
  return settings.security.messengerJwtEnforced
    ? {
        id,
        verdict: 'pass',
        title: `${name} is identified`,
        detail: `The Messenger accepts only signed tokens, so this is really ${name}.`,
      }
    : {
        id,
        verdict: 'fail',
        title: `Anybody could claim to be ${name}`,
        detail: 'Enforce Messenger security with JWTs.',
      }
}

function company({ user, world, name }: Subject): Step {
  const names = companiesOf(user, world).map((one) => one.name)
  return names.length > 0
    ? {
        id: 'company',
        verdict: 'pass',
        title: `${name} belongs to a company`,
        detail: `${names.join(', ')}.`,
      }
    : {
        id: 'company',
        verdict: 'warning',
        title: `${name} belongs to no company`,
        detail:
          'They can only see tickets they raise themselves. Add them to a company to share its tickets.',
      }
}

function sharedTickets({ viewer, world, name }: Subject): Step {
  const shared = visibleTickets({ ...viewer, restricted: false }, world).length
  return shared > 0
    ? {
        id: 'shared_tickets',
        verdict: 'pass',
        title: `${count(shared, 'ticket')} shared`,
        detail: `So many customer tickets are within reach of ${name}.`,
      }
    : {
        id: 'shared_tickets',
        verdict: 'warning',
        title: `No ticket is shared with ${name}`,
        detail: 'The list would be empty. Share a customer ticket of their company to fill it.',
      }
}

function portal({ world: { settings } }: Subject): Step {
  switch (portalStatus(settings)) {
    case 'live':
      return { id: 'portal', verdict: 'pass', title: 'The portal is live', detail: 'Customers find it.' }
    case 'suspended':
      return {
        id: 'portal',
        verdict: 'fail',
        title: 'The portal is suspended',
        detail: `Something it depends on is missing: ${unmetPrerequisites(settings).join(', ')}.`,
      }
    case 'off':
      return { id: 'portal', verdict: 'fail', title: 'The portal is off', detail: 'Turn it on to open it.' }
  }
}

function access(subject: Subject): Step {
  const { user, world, name } = subject
  const { audience } = world.settings.portal.access
  if (!audience)
    return {
      id: 'access',
      verdict: 'fail',
      title: 'There are no access permissions',
      detail: 'Without them nobody can open the portal. Choose who can.',
    }
  const steps = trace(audience, false, subject)
  return isLetIn(user, world)
    ? {
        id: 'access',
        verdict: 'pass',
        title: `The access permissions let ${name} in`,
        detail: 'They match the rule.',
        ...steps,
      }
    : {
        id: 'access',
        verdict: 'fail',
        title: `The access permissions do not let ${name} in`,
        detail: 'They do not match the rule. See which condition decided, and change the rule or their data.',
        ...steps,
      }
}

function visibility(subject: Subject): Step {
  const { viewer, world, name } = subject
  const { restricted, audience } = world.settings.portal.visibility
  const steps = restricted ? trace(audience, true, subject) : {}
  if (!viewer.restricted) {
    const detail = restricted
      ? 'They do not match the rule of ticket visibility.'
      : 'Ticket visibility is off.'
    return { id: 'visibility', verdict: 'pass', title: `${name} is not restricted`, detail, ...steps }
  }
  const detail = audience
    ? 'They match the rule of ticket visibility.'
    : 'Ticket visibility restricts everybody.'
  return {
    id: 'visibility',
    verdict: 'warning',
    title: `${name} is restricted to their own tickets`,
    detail,
    ...steps,
  }
}

export const checkUser = forTeammate<'checkUser'>(({ body, world }) => {
  const user = world.usersById.get(body.userId) ?? refuse('not_found')
  const viewer = viewerOf(user, world)
  const name = user.name.trim().split(/\s+/)[0] || user.name
  const subject: Subject = { user, viewer, world, name }
  const seen = visibleTickets(viewer, world)
  const tickets = {
    all: seen.length,
    createdByMe: seen.filter(({ createdBy }) => createdBy === user.id).length,
  }
  const outcome: Step = isGranted(user, world)
    ? {
        id: 'outcome',
        verdict: 'pass',
        title: `${name} sees ${count(tickets.all, 'ticket')}`,
        detail: `${tickets.createdByMe} of them their own.`,
      }
    : {
        id: 'outcome',
        verdict: 'fail',
        title: `${name} cannot open the portal`,
        detail: `Once they can, they will see ${count(tickets.all, 'ticket')}, ${tickets.createdByMe} of them their own.`,
      }
  const looks = [identified, company, sharedTickets, portal, access, visibility]
  return {
    status: 200,
    body: {
      user: toSummary(user, world),
      steps: [...looks.map((look) => look(subject)), outcome],
      visibleTickets: tickets,
    },
  }
})
