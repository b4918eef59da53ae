import type { Workspace } from '../../mocks/db/workspace'
import type { Audience, Operator, Ticket, TicketPart, WorkspaceSettings } from '../../mocks/domain/types'

/** A rule of one condition. */
export function ruleOf(attribute: string, operator: Operator, value?: string | number): Audience {
  const condition = { attribute, operator, ...(value !== undefined && { value }) }
  return { match: 'all', groups: [{ match: 'all', conditions: [condition] }] }
}

export const everyoneInACompany = ruleOf('company.name', 'has_any_value')

const at = (day: number, hour = 9) =>
  `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`

export const byUser = (id: string): TicketPart['author'] => ({ kind: 'user', id })
export const byTeammate = (id: string): TicketPart['author'] => ({ kind: 'teammate', id })

/** A ticket with what is usual, unless told otherwise. */
export function ticketOf(number: number, its: Partial<Ticket>): Ticket {
  return {
    id: `t_${number}`,
    number,
    typeId: 'tt_bug',
    stateId: 'st_new',
    title: `Ticket ${number}`,
    description: '',
    companyId: 'co_acme',
    createdBy: 'u_ann',
    shared: true,
    createdAt: at(1),
    parts: [],
    ...its,
  }
}

const tickets: Ticket[] = [
  ticketOf(1001, {
    title: 'Invoices arrive twice',
    description: 'Since Monday every invoice reaches us two times.',
    stateId: 'st_wait',
    attributes: { at_impact: 'A team', at_secret: 'hushhush' },
    parts: [
      {
        id: 'p_1',
        kind: 'note',
        author: byTeammate('tm_ben'),
        body: 'Probably the flux capacitor.',
        at: at(2),
      },
      {
        id: 'p_2',
        kind: 'state_change',
        author: byTeammate('tm_ben'),
        at: at(3),
        fromStateId: 'st_new',
        toStateId: 'st_wait',
      },
      {
        id: 'p_3',
        kind: 'comment',
        author: byTeammate('tm_ben'),
        body: 'Could you send us both documents?',
        at: at(4),
      },
    ],
  }),
  ticketOf(1002, {
    title: 'Login with a Résumé',
    description: 'The upload page refuses it.',
    createdBy: 'u_bob',
    createdAt: at(5),
    stateId: 'st_escalated',
    parts: [
      {
        id: 'p_4',
        kind: 'state_change',
        author: byTeammate('tm_ben'),
        at: at(6),
        fromStateId: 'st_progress',
        toStateId: 'st_escalated',
      },
    ],
  }),
  ticketOf(1003, {
    title: 'How do I add a colleague?',
    typeId: 'tt_question',
    createdBy: 'u_dee',
    createdAt: at(7),
    stateId: 'st_done',
  }),
  ticketOf(1004, {
    title: 'Export is slow',
    companyId: 'co_birch',
    createdBy: 'u_cat',
    createdAt: at(8),
    stateId: 'st_progress',
  }),
  ticketOf(1005, { title: 'A question of my own', companyId: null, createdBy: 'u_eve', createdAt: at(9) }),
  ticketOf(1006, { title: 'Invoice rounding', typeId: 'tt_internal', createdAt: at(10) }),
  ticketOf(1007, { title: 'Invoice tracker', typeId: 'tt_tracker', createdAt: at(11) }),
  ticketOf(1008, { title: 'Invoice kept to ourselves', shared: false, createdAt: at(12) }),
  ticketOf(1009, {
    title: '=HYPERLINK("x")',
    description: 'A "quoted", comma, invoice',
    createdBy: 'u_bob',
    createdAt: at(13),
    stateId: 'st_done',
  }),
  ticketOf(1010, { title: 'Left behind', createdBy: 'u_gus', companyId: 'co_acme', createdAt: at(14) }),
]

const section = (id: string, kind: 'collections' | 'content_block' | 'customer_portal', title: string) => ({
  id,
  kind,
  title,
  visible: true,
  locked: kind === 'customer_portal',
})

const sections: WorkspaceSettings['layout']['live'] = [
  section('sec_portal', 'customer_portal', 'Customer portal'),
  {
    ...section('sec_start', 'collections', 'Getting started'),
    content: { items: [{ id: 'col_1', title: 'Set up' }] },
  },
  {
    ...section('sec_hours', 'content_block', 'When we are there'),
    content: { body: 'Monday to **Friday**.' },
  },
]

export const smallSettings: WorkspaceSettings = {
  portal: {
    enabled: true,
    access: { audience: everyoneInACompany },
    visibility: { restricted: false, audience: null },
    previewColumn: true,
  },
  helpCenter: {
    live: true,
    customDomain: { host: 'help.acme.example', https: true, cookieForwarding: 'ok', acknowledged: false },
  },
  messenger: { installedForUsers: true, ticketsSpace: true },
  security: { messengerJwtEnforced: true },
  companies: { preventUpdatesViaMessenger: true },
  layout: { draft: sections, live: sections },
}

const allStates = ['st_new', 'st_progress', 'st_escalated', 'st_wait', 'st_done']
const user = (id: string, name: string, email: string, companyIds: string[], more: object = {}) => ({
  id: `u_${id}`,
  name,
  email,
  companyIds,
  createdAt: at(1),
  ...more,
})
const type = { stateIds: allStates, attributes: [] }

/** A workspace small enough to know by heart, its clock stopped at noon of 20 November 2026. */
export const smallWorkspace: Workspace = {
  now: '2026-11-20T12:00:00Z',
  attributes: [
    {
      key: 'person.custom.region',
      subject: 'person',
      label: 'Region',
      type: 'option',
      options: ['EMEA', 'AMER'],
      userEditable: true,
    },
    { key: 'person.custom.contractor', subject: 'person', label: 'Contractor', type: 'boolean' },
    {
      key: 'company.custom.legacy',
      subject: 'company',
      label: 'Legacy code',
      type: 'string',
      archived: true,
    },
  ],
  teammates: [
    {
      id: 'tm_ada',
      name: 'Ada Moreau',
      email: 'ada@portico.example',
      permissions: ['manage_portal_settings', 'publish_help_center', 'view_as_user'],
    },
    { id: 'tm_ben', name: 'Ben Osei', email: 'ben@portico.example', permissions: ['manage_portal_settings'] },
    { id: 'tm_cleo', name: 'Cleo Park', email: 'cleo@portico.example', permissions: [] },
    { id: 'tm_dan', name: 'Dan Ruiz', email: 'dan@portico.example', permissions: ['view_as_user'] },
  ],
  companies: [
    { id: 'co_acme', name: 'Acme', plan: 'Enterprise', size: 900, createdAt: at(1) },
    { id: 'co_birch', name: 'Birch & Sons', plan: 'Starter', size: 12, createdAt: at(1) },
  ],
  users: [
    user('ann', 'Ann Lee', 'ann@examply.com', ['co_acme'], { role: 'Manager', custom: { region: 'EMEA' } }),
    user('bob', 'Bob Novak', 'BOB@EXAMPLY.COM', ['co_acme'], { role: 'Contractor' }),
    user('cat', 'Cat Ito', 'cat@notexamply.com', ['co_birch']),
    user('dee', 'Dee Costa', 'dee@birch.example', ['co_acme', 'co_birch'], { role: 'Manager' }),
    user('eve', 'Eve Quist', 'eve@examply.com.evil.org', []),
    user('gus', 'Gus Hahn', 'gus@examply.com', ['co_birch']),
  ],
  ticketStates: [
    { id: 'st_new', category: 'submitted', internalLabel: 'Untriaged', externalLabel: 'Received' },
    {
      id: 'st_progress',
      category: 'in_progress',
      internalLabel: 'With support',
      externalLabel: 'In progress',
    },
    {
      id: 'st_escalated',
      category: 'in_progress',
      internalLabel: 'With engineering',
      externalLabel: 'in progress ',
    },
    {
      id: 'st_wait',
      category: 'waiting_on_customer',
      internalLabel: 'Awaiting answer',
      externalLabel: 'Waiting on you',
    },
    { id: 'st_done', category: 'resolved', internalLabel: 'Closed', externalLabel: 'Resolved' },
  ],
  ticketTypes: [
    {
      ...type,
      id: 'tt_bug',
      name: 'Bug report',
      icon: '🐞',
      category: 'customer',
      reopenOnReply: true,
      attributes: [
        {
          id: 'at_impact',
          name: 'Impact',
          dataType: 'option',
          options: ['One person', 'A team'],
          visibleToCustomer: true,
          requiredOnCreate: true,
          shownOnCreate: true,
        },
        {
          id: 'at_secret',
          name: 'Cost centre',
          dataType: 'string',
          visibleToCustomer: false,
          requiredOnCreate: false,
          shownOnCreate: false,
        },
      ],
    },
    { ...type, id: 'tt_question', name: 'Question', category: 'customer' },
    { ...type, id: 'tt_internal', name: 'Chore', category: 'back_office' },
    { ...type, id: 'tt_tracker', name: 'Tracker', category: 'tracker' },
  ],
  tickets,
  settings: smallSettings,
}
