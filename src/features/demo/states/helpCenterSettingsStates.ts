import { paths } from '../../../shared/paths'
import type { Change } from '../start/mockCalls'
import { failing, never, statesOf, type Step } from './state'

const { settings } = paths
const save: Step = { click: 'Save' }
const domain = (host: string): Step => ({ fill: 'Domain', with: host })
const otherDomain = {
  host: 'support.larkspur.example',
  https: true,
  cookieForwarding: 'ok',
}

const general = statesOf({ screen: 'Help Center settings', path: settings.helpCenter, as: 'tm_ada' }, [
  {
    id: 'help-center-new',
    name: 'Not live yet',
    tone: 'empty',
    settings: 'nothingSetUp',
    mark: { text: 'The Help Center is live' },
  },
  { id: 'help-center-live', name: 'Live', tone: 'ready', mark: { text: 'The Help Center is live' } },
  { id: 'help-center-loading', name: 'Loading', tone: 'loading', mark: { isBusy: true }, scenario: never },
  {
    id: 'help-center-error',
    name: 'Error',
    tone: 'error',
    scenario: failing(500, 'GET', '/settings/help-center'),
    mark: { text: 'Something went wrong on our side' },
  },
  {
    id: 'help-center-undetected',
    name: 'Cookie forwarding not detected',
    tone: 'attention',
    settings: 'undetected',
    mark: { text: 'Not acknowledged yet.' },
  },
  {
    id: 'help-center-wrong-domain',
    name: 'What was entered is no domain',
    tone: 'error',
    steps: [domain('help@larkspur.example'), save],
    mark: { text: 'This is an e-mail address.' },
  },
  {
    id: 'help-center-suspends',
    name: 'Asks before it suspends the portal',
    tone: 'attention',
    steps: [{ click: 'The Help Center is live' }, save],
    mark: { text: 'Suspend the customer portal?' },
  },
  {
    id: 'help-center-leave',
    name: 'Asks before changes are left',
    tone: 'attention',
    steps: [domain('help.new.example'), { click: 'See everything the Tickets Portal needs' }],
    mark: { text: 'Leave without saving?' },
  },
  {
    id: 'help-center-failed',
    name: 'Saving failed',
    tone: 'error',
    scenario: failing(500, 'PATCH', '/settings/help-center'),
    steps: [domain('help.new.example'), save],
    mark: { text: 'Not saved: Something went wrong on our side' },
  },
  {
    id: 'help-center-conflict',
    name: 'Conflict: saved by somebody else',
    tone: 'error',
    steps: [
      domain('help.new.example'),
      { elsewhere: { as: 'tm_bruno', path: '/settings/help-center', patch: { customDomain: otherDomain } } },
      save,
    ],
    mark: { text: 'Somebody else changed “Custom domain” too' },
  },
])

const layoutOf = '/settings/help-center/layout'
const published: Change = { as: 'tm_ada', path: `${layoutOf}/publish`, of: layoutOf, post: {} }
const hideArticles: Step = { click: 'Show Popular articles' }

const layout = statesOf({ screen: 'Homepage layout', path: settings.styling, as: 'tm_ada' }, [
  { id: 'layout', name: 'As published', tone: 'ready', mark: { text: 'Drag them into order' } },
  { id: 'layout-loading', name: 'Loading', tone: 'loading', mark: { isBusy: true }, scenario: never },
  {
    id: 'layout-error',
    name: 'Error',
    tone: 'error',
    scenario: failing(500, 'GET', layoutOf),
    mark: { text: 'Something went wrong on our side' },
  },
  {
    id: 'layout-unsaved',
    name: 'Unsaved changes',
    tone: 'attention',
    steps: [hideArticles],
    mark: { text: 'Unsaved changes' },
  },
  {
    id: 'layout-unpublished',
    name: 'Unpublished draft',
    tone: 'attention',
    settings: 'unpublished',
    mark: { text: 'This draft is not live yet' },
  },
  {
    id: 'layout-published',
    name: 'Just set live',
    tone: 'ready',
    settings: 'unpublished',
    steps: [{ click: 'Save and set live' }],
    mark: { text: 'It is live: customers see exactly this' },
  },
  {
    id: 'layout-version',
    name: 'A look at an earlier version',
    tone: 'ready',
    settings: 'unpublished',
    before: [published],
    steps: [hideArticles, { click: 'Look at the version of …' }],
    mark: { text: 'Restoring it changes your draft' },
  },
  {
    id: 'layout-no-title',
    name: 'A section without a title',
    tone: 'error',
    steps: [{ click: 'Add content block' }, { fill: 'Title', with: '' }, { click: 'Save draft' }],
    mark: { text: 'Give it a title.' },
  },
  {
    id: 'layout-failed',
    name: 'Saving failed',
    tone: 'error',
    scenario: failing(0, 'PUT', `${layoutOf}/draft`),
    steps: [hideArticles, { click: 'Save draft' }],
    mark: { text: 'Not saved: The server cannot be reached' },
  },
  {
    id: 'layout-publish-failed',
    name: 'Setting live failed',
    tone: 'error',
    settings: 'unpublished',
    scenario: failing(500, 'POST', `${layoutOf}/publish`),
    steps: [{ click: 'Save and set live' }],
    mark: { text: 'Not set live: Something went wrong on our side' },
  },
  {
    id: 'layout-conflict',
    name: 'Conflict: saved by somebody else',
    tone: 'error',
    steps: [
      hideArticles,
      {
        elsewhere: {
          as: 'tm_bruno',
          path: `${layoutOf}/draft`,
          of: layoutOf,
          put: ({ draft }) => ({ sections: draft.toReversed() }),
        },
      },
      { click: 'Save draft' },
    ],
    mark: { text: 'Somebody else changed “Layout and sections” too' },
  },
  {
    id: 'layout-may-not-publish',
    name: 'May not publish',
    tone: 'refused',
    as: 'tm_bruno',
    settings: 'unpublished',
    mark: { text: 'This draft is not live yet' },
  },
])

export const helpCenterSettingsStates = [...general, ...layout]
