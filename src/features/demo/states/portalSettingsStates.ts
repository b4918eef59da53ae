import { paths } from '../../../shared/paths'
import { failing, never, statesOf, type Step } from './state'

const { settings } = paths
const toggle: Step = { click: 'Enable customer portal' }
const ofACompany = {
  match: 'all',
  groups: [{ match: 'all', conditions: [{ attribute: 'company.name', operator: 'has_any_value' }] }],
}
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
    steps: [toggle],
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
    id: 'settings-turn-on',
    name: 'Asks before it is turned on',
    tone: 'attention',
    settings: 'ready',
    before: [{ as: 'tm_ada', path: '/settings/portal', patch: { access: { audience: ofACompany } } }],
    steps: [toggle, { click: 'Save' }],
    mark: { text: 'Turn the customer portal on?' },
  },
  {
    id: 'settings-turn-off',
    name: 'Asks before it is turned off',
    tone: 'attention',
    steps: [toggle, { click: 'Save' }],
    mark: { text: 'Turn the customer portal off?' },
  },
  {
    id: 'settings-incomplete',
    name: 'A condition is not complete',
    tone: 'error',
    settings: 'openToNobody',
    steps: [{ click: 'Add new' }, { click: 'Save' }],
    mark: { text: 'Choose what to look at.' },
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

const checked = (person: string) => `${settings.portal}?person=${person}#checkup`

const checkup = statesOf({ screen: 'Check a person', path: checked('u_maya'), as: 'tm_ada' }, [
  {
    id: 'check',
    name: 'Sees all',
    tone: 'ready',
    mark: { text: 'Maya Fernandes sees all tickets of Examply' },
  },
  {
    id: 'check-restricted',
    name: 'Restricted to their own',
    tone: 'attention',
    path: checked('u_tom'),
    settings: 'contractorsRestricted',
    mark: { text: 'Tom Becker is restricted to their own tickets' },
  },
  {
    id: 'check-no-company',
    name: 'In no company',
    tone: 'attention',
    path: checked('u_leo'),
    mark: { text: 'belongs to no company' },
  },
  {
    id: 'check-not-let-in',
    name: 'Not let in, and why',
    tone: 'refused',
    path: checked('u_pia'),
    mark: { text: 'The access permissions do not let' },
  },
  {
    id: 'check-no-match',
    name: 'Nobody matches',
    tone: 'empty',
    path: `${settings.portal}#checkup`,
    steps: [{ fill: 'Person to check', with: 'Zaphod' }],
    mark: { text: 'Nobody matches “Zaphod”' },
  },
  {
    id: 'check-gone',
    name: 'A person who is gone',
    tone: 'error',
    path: checked('u_nobody'),
    mark: { text: 'There is nothing here' },
  },
  {
    id: 'check-error',
    name: 'Error',
    tone: 'error',
    scenario: failing(500, 'POST', '/settings/portal/checkup'),
    mark: { text: 'Something went wrong on our side' },
  },
  {
    id: 'check-may-not-view',
    name: 'May not view as them',
    tone: 'refused',
    as: 'tm_bruno',
    mark: { text: 'lacks the permission “View as user”' },
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

export const portalSettingsStates = [...portal, ...checkup, ...refused]
