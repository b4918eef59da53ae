import { paths } from '../../../shared/paths'
import { failing, never, statesOf, type Step } from './state'

const { settings } = paths
const restrict: Step = { click: 'Restrict people to their own tickets' }

const portal = statesOf({ screen: 'Tickets Portal settings', path: settings.portal, as: 'tm_ada' }, [
  {
    id: 'settings-new',
    name: 'Nothing set up yet',
    tone: 'empty',
    settings: 'nothingSetUp',
    mark: { text: '0 of 5 settled' },
  },
  {
    id: 'settings-unmet',
    name: 'Turning on is refused',
    tone: 'error',
    settings: 'nothingSetUp',
    steps: [{ click: 'Enable customer portal' }],
    mark: { text: 'settle it in' },
  },
  {
    id: 'settings-ready',
    name: 'Ready, still off',
    tone: 'ready',
    settings: 'ready',
    mark: { text: '5 of 5 settled' },
  },
  {
    id: 'settings-undetected',
    name: 'Cookie forwarding not detected',
    tone: 'attention',
    settings: 'undetected',
    mark: { text: 'Not detected' },
  },
  { id: 'settings-live', name: 'Live', tone: 'ready', mark: { text: 'Customer portal URL' } },
  {
    id: 'settings-suspended',
    name: 'Suspended',
    tone: 'attention',
    settings: 'suspended',
    mark: { text: 'Suspended: customers are refused' },
  },
  {
    id: 'settings-nobody',
    name: 'Live, but nobody let in',
    tone: 'attention',
    settings: 'openToNobody',
    mark: { text: 'There are no access permissions yet' },
  },
  {
    id: 'settings-contractors',
    name: 'Contractors restricted',
    tone: 'ready',
    settings: 'contractorsRestricted',
    mark: { text: 'Preview users' },
  },
  {
    id: 'settings-everyone',
    name: 'Everyone restricted',
    tone: 'attention',
    settings: 'everyoneRestricted',
    mark: { text: 'Everyone is restricted' },
  },
  {
    id: 'settings-unsaved',
    name: 'Unsaved changes',
    tone: 'attention',
    steps: [restrict],
    mark: { text: 'Discard' },
  },
  {
    id: 'settings-asks',
    name: 'Asks before it affects people',
    tone: 'attention',
    steps: [restrict, { click: 'Save' }],
    mark: { text: 'Save ticket visibility?' },
  },
  {
    id: 'settings-failed',
    name: 'Saving failed',
    tone: 'error',
    scenario: failing(500, 'PATCH', '/settings/portal'),
    steps: [restrict, { click: 'Save' }, { answer: 'Save' }],
    mark: { text: 'Not saved: Something went wrong on our side' },
  },
  {
    id: 'settings-conflict',
    name: 'Conflict: saved by somebody else',
    tone: 'error',
    steps: [
      restrict,
      {
        elsewhere: {
          as: 'tm_bruno',
          path: '/settings/portal',
          patch: { visibility: { restricted: true, audience: null } },
        },
      },
      { click: 'Save' },
      { answer: 'Save' },
    ],
    mark: { text: 'Somebody else changed “Ticket visibility” too' },
  },
  { id: 'settings-loading', name: 'Loading', tone: 'loading', mark: { isBusy: true }, scenario: never },
  {
    id: 'settings-error',
    name: 'Error',
    tone: 'error',
    scenario: failing(500, 'GET', '/settings/*', '/attributes'),
    mark: { text: 'Something went wrong on our side' },
  },
  {
    id: 'settings-offline',
    name: 'Offline',
    tone: 'error',
    scenario: failing(0, 'GET', '/settings/*', '/attributes'),
    mark: { text: 'The server cannot be reached' },
  },
  {
    id: 'settings-may-not-publish',
    name: 'May not turn it on',
    tone: 'refused',
    as: 'tm_bruno',
    settings: 'ready',
    mark: { text: 'needs the permission to publish' },
  },
])

const refused = statesOf({ screen: 'Settings, refused', path: settings.portal, as: 'nobody' }, [
  {
    id: 'settings-signed-out',
    name: 'Signed out',
    tone: 'refused',
    mark: { text: 'Sign in to open the settings' },
  },
  {
    id: 'settings-customer',
    name: 'A customer',
    tone: 'refused',
    as: 'u_maya',
    mark: { text: 'The settings are for teammates' },
  },
  {
    id: 'settings-no-permission',
    name: 'Without the permission',
    tone: 'refused',
    as: 'tm_chiara',
    mark: { text: 'You may not change these settings' },
  },
])

const others = [
  ...statesOf({ screen: 'Help Center settings', path: settings.helpCenter, as: 'tm_ada' }, [
    {
      id: 'help-center-new',
      name: 'Not live yet',
      tone: 'empty',
      settings: 'nothingSetUp',
      mark: { text: 'Custom domain' },
    },
    { id: 'help-center-live', name: 'Live', tone: 'ready', mark: { text: 'Custom domain' } },
  ]),
  ...statesOf({ screen: 'Homepage layout', path: settings.styling, as: 'tm_ada' }, [
    { id: 'layout', name: 'As published', tone: 'ready', mark: { text: 'Versions' } },
    {
      id: 'layout-unpublished',
      name: 'Unpublished draft',
      tone: 'attention',
      settings: 'unpublished',
      mark: { text: 'This draft is not live yet' },
    },
    {
      id: 'layout-may-not-publish',
      name: 'May not publish',
      tone: 'refused',
      as: 'tm_bruno',
      settings: 'unpublished',
      mark: { text: 'This draft is not live yet' },
    },
    { id: 'layout-loading', name: 'Loading', tone: 'loading', mark: { isBusy: true }, scenario: never },
  ]),
  ...statesOf({ screen: 'Other settings', path: settings.ticketPortal, as: 'tm_ada' }, [
    { id: 'preview-column', name: 'Preview column', tone: 'ready', mark: { text: 'Preview column' } },
    {
      id: 'messenger-settings',
      name: 'Messenger',
      tone: 'ready',
      path: settings.messenger,
      mark: { text: 'Tickets space' },
    },
    {
      id: 'security-new',
      name: 'Security, not enforced',
      tone: 'empty',
      path: settings.security,
      settings: 'nothingSetUp',
      mark: { text: 'Enforce signed JWTs' },
    },
    {
      id: 'companies',
      name: 'Companies',
      tone: 'ready',
      path: settings.companies,
      mark: { text: 'Prevent updates to companies' },
    },
  ]),
  ...statesOf({ screen: 'History', path: settings.history, as: 'tm_ada' }, [
    {
      id: 'history-empty',
      name: 'Nothing changed yet',
      tone: 'empty',
      mark: { text: 'Nothing has been changed yet' },
    },
    {
      id: 'history',
      name: 'After a change',
      tone: 'ready',
      before: [
        { as: 'tm_bruno', path: '/settings/portal', patch: { previewColumn: false } },
        { as: 'tm_ada', path: '/settings/messenger', patch: { ticketsSpace: false } },
      ],
      mark: { text: 'Bruno Keller' },
    },
    { id: 'history-loading', name: 'Loading', tone: 'loading', mark: { isBusy: true }, scenario: never },
  ]),
]

export const settingsStates = [...portal, ...refused, ...others]
