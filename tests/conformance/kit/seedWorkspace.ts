import type { components } from '../../../src/shared/api/schema'
import type { Config } from './config'
import { audienceOf } from './settings'

type Workspace = components['schemas']['Workspace']
type Ticket = components['schemas']['WorkspaceTicket']
type Part = components['schemas']['WorkspacePart']

const at = (day: number, hour = 9) =>
  `2025-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`
const agent = { kind: 'teammate' as const, id: 'cf_admin' }
const note = (id: string, body: string, day: number): Part => ({
  id,
  kind: 'note',
  author: agent,
  body,
  at: at(day),
})
const comment = (id: string, body: string, day: number): Part => ({
  id,
  kind: 'comment',
  author: agent,
  body,
  at: at(day),
})

let number = 7000
function ticket(id: string, its: Partial<Ticket>): Ticket {
  number += 1
  return {
    id: `cf_${id}`,
    number,
    typeId: 'cf_request',
    stateId: 'cf_new',
    title: `Printer ${id}`,
    description: 'It does not print.',
    companyId: 'cf_north',
    createdBy: 'cf_customer',
    shared: true,
    createdAt: at(number - 7000),
    attributes: { cf_floor: 'Second' },
    parts: [],
    ...its,
  }
}

const tickets = [
  ticket('own', {}),
  ticket('colleagues', { createdBy: 'cf_colleague' }),
  ticket('others', { companyId: 'cf_south', createdBy: 'cf_stranger' }),
  ticket('loners', { companyId: null, createdBy: 'cf_loner' }),
  ticket('leftBehind', { companyId: 'cf_south' }),
  ticket('backOffice', { typeId: 'cf_chore', attributes: {}, createdBy: 'cf_colleague' }),
  ticket('tracker', { typeId: 'cf_tracker', attributes: {}, createdBy: 'cf_colleague' }),
  ticket('unshared', { shared: false, createdBy: 'cf_colleague' }),
  ticket('noted', {
    stateId: 'cf_work',
    attributes: { cf_floor: 'Second', cf_cost: 'hushhush' },
    parts: [
      comment('cf_p1', 'Which floor is it on?', 10),
      note('cf_p2', 'Probably the fluxcapacitor.', 20),
      {
        id: 'cf_p3',
        kind: 'state_change',
        author: agent,
        at: at(21),
        fromStateId: 'cf_progress',
        toStateId: 'cf_work',
      },
    ],
  }),
  ticket('waiting', { stateId: 'cf_wait' }),
  ticket('reopens', { stateId: 'cf_done' }),
  ticket('staysResolved', { typeId: 'cf_question', stateId: 'cf_done', attributes: {} }),
]

const user = (role: string, name: string, companyIds: string[], more: object = {}) => ({
  id: `cf_${role}`,
  name,
  email: `${role.toLowerCase()}@conformance.example`,
  companyIds: companyIds.map((company) => `cf_${company}`),
  createdAt: at(1),
  ...more,
})

const portalSection = {
  id: 'cf_portal',
  kind: 'customer_portal' as const,
  title: 'Customer portal',
  visible: true,
  locked: true,
}
const hours = {
  id: 'cf_hours',
  kind: 'content_block' as const,
  title: 'When we are there',
  visible: true,
  locked: false,
  content: { body: 'Monday to Friday.' },
}
const stateIds = ['cf_new', 'cf_progress', 'cf_work', 'cf_wait', 'cf_done']
const state = (
  id: string,
  category: components['schemas']['TicketStateCategory'],
  internalLabel: string,
  externalLabel: string,
) => ({ id, category, internalLabel, externalLabel })

/** Just enough data that every rule can be seen to hold, for an API that lets the kit bring its own. */
export const seedWorkspace: Workspace = {
  attributes: [],
  teammates: [
    {
      id: 'cf_admin',
      name: 'Alba Admin',
      email: 'alba@teammates.example',
      permissions: ['manage_portal_settings', 'publish_help_center', 'view_as_user'],
    },
    { id: 'cf_observer', name: 'Otto Observer', email: 'otto@teammates.example', permissions: [] },
  ],
  companies: [
    { id: 'cf_north', name: 'North', plan: 'Team', size: 40, createdAt: at(1) },
    { id: 'cf_south', name: 'South', createdAt: at(1) },
  ],
  users: [
    user('customer', 'Cora Customer', ['north'], { role: 'Buyer' }),
    user('colleague', 'Colin Colleague', ['north']),
    user('both', 'Bo Both', ['north', 'south']),
    user('stranger', 'Stella Stranger', ['south']),
    user('loner', 'Lou Loner', []),
    user('otherLoner', 'Lea Loner', []),
    user('outsider', 'Odo Outsider', ['north']),
  ],
  ticketStates: [
    state('cf_new', 'submitted', 'Untriaged', 'Received'),
    state('cf_progress', 'in_progress', 'With support', 'In progress'),
    state('cf_work', 'in_progress', 'Zengineering', 'in progress'),
    state('cf_wait', 'waiting_on_customer', 'Awaiting answer', 'Waiting on you'),
    state('cf_done', 'resolved', 'Closed', 'Resolved'),
  ],
  ticketTypes: [
    {
      id: 'cf_request',
      name: 'Request',
      category: 'customer',
      stateIds,
      reopenOnReply: true,
      attributes: [
        {
          id: 'cf_floor',
          name: 'Floor',
          dataType: 'option',
          options: ['First', 'Second'],
          visibleToCustomer: true,
          requiredOnCreate: true,
          shownOnCreate: true,
        },
        {
          id: 'cf_cost',
          name: 'Cost centre',
          dataType: 'string',
          visibleToCustomer: false,
          requiredOnCreate: false,
          shownOnCreate: false,
        },
      ],
    },
    {
      id: 'cf_question',
      name: 'Question',
      category: 'customer',
      stateIds,
      reopenOnReply: false,
      attributes: [],
    },
    { id: 'cf_chore', name: 'Chore', category: 'back_office', stateIds, attributes: [] },
    { id: 'cf_tracker', name: 'Tracker', category: 'tracker', stateIds, attributes: [] },
  ],
  tickets,
  settings: {
    portal: {
      enabled: true,
      access: { audience: audienceOf(['customer@conformance.example']) },
      visibility: { restricted: false, audience: null },
      previewColumn: true,
    },
    helpCenter: {
      live: true,
      customDomain: {
        host: 'help.conformance.example',
        https: true,
        cookieForwarding: 'ok',
        acknowledged: false,
      },
    },
    messenger: { installedForUsers: true, ticketsSpace: true },
    security: { messengerJwtEnforced: true },
    companies: { preventUpdatesViaMessenger: true },
    layout: { draft: [portalSection, hours], live: [portalSection, hours] },
  },
}

const person = (role: string, kind: 'userId' | 'teammateId') => ({
  signIn: {
    request: { url: 'mock/sign-in', body: { [kind]: `cf_${role}` } },
    token: '/token',
  },
})
const asUser = (role: string) => person(role, 'userId')

/** What `personas.json` would say about this data. */
export const seedConfig: Omit<Config, 'seed'> = {
  people: {
    admin: person('admin', 'teammateId'),
    observer: person('observer', 'teammateId'),
    customer: asUser('customer'),
    colleague: asUser('colleague'),
    both: asUser('both'),
    stranger: asUser('stranger'),
    loner: asUser('loner'),
    otherLoner: asUser('otherLoner'),
    outsider: asUser('outsider'),
  },
  tickets: {
    own: 'cf_own',
    colleagues: 'cf_colleagues',
    others: 'cf_others',
    loners: 'cf_loners',
    leftBehind: 'cf_leftBehind',
    backOffice: 'cf_backOffice',
    tracker: 'cf_tracker',
    unshared: 'cf_unshared',
    noted: 'cf_noted',
    waiting: 'cf_waiting',
    reopens: 'cf_reopens',
    staysResolved: 'cf_staysResolved',
  },
  words: { note: 'fluxcapacitor', internalLabel: 'Zengineering', hiddenAttribute: 'hushhush' },
}
