import { paths } from '../../../shared/paths'
import { failing, never, statesOf } from './state'

const start = statesOf({ screen: 'Start', path: paths.signIn, as: 'nobody' }, [
  { id: 'sign-in', name: 'Choose who you are', tone: 'ready', mark: { text: 'Who are you today?' } },
  {
    id: 'sign-in-no-match',
    name: 'Nobody matches',
    tone: 'empty',
    steps: [{ fill: 'Search people by name or e-mail', with: 'Zaphod' }],
    mark: { text: 'Nobody matches “Zaphod”' },
  },
  {
    id: 'sign-in-reset',
    name: 'Asks before the data is reset',
    tone: 'attention',
    steps: [{ click: 'Reset the data' }],
    mark: { text: 'This cannot be undone' },
  },
  {
    id: 'not-found',
    name: 'A page that does not exist',
    tone: 'error',
    path: '/nowhere',
    mark: { text: 'This page does not exist' },
  },
])

const home = statesOf({ screen: 'Help Center', path: paths.help, as: 'u_maya' }, [
  { id: 'home', name: 'With the way into the portal', tone: 'ready', mark: { text: 'Customer portal' } },
  {
    id: 'home-signed-out',
    name: 'Signed out',
    tone: 'ready',
    as: 'nobody',
    mark: { text: 'Browse by topic' },
  },
  {
    id: 'home-no-access',
    name: 'Not let in',
    tone: 'ready',
    as: 'u_pia',
    mark: { text: 'Browse by topic' },
  },
  { id: 'home-loading', name: 'Loading', tone: 'loading', mark: { isBusy: true }, scenario: never },
  {
    id: 'home-error',
    name: 'Error',
    tone: 'error',
    scenario: failing(500, 'GET', '/help-center'),
    mark: { text: 'Something went wrong on our side' },
  },
  {
    id: 'home-offline',
    name: 'Offline',
    tone: 'error',
    scenario: failing(0, 'GET', '/help-center'),
    mark: { text: 'The server cannot be reached' },
  },
  {
    id: 'home-not-live',
    name: 'Not open yet',
    tone: 'refused',
    settings: 'nothingSetUp',
    mark: { text: 'The Help Center is not open yet' },
  },
  {
    id: 'home-view-as',
    name: 'Viewed as a customer',
    tone: 'attention',
    as: 'tm_ada',
    path: paths.viewAs('u_tom'),
    mark: { text: 'You are viewing as' },
  },
  {
    id: 'home-view-as-refused',
    name: 'May not view as a customer',
    tone: 'refused',
    as: 'tm_bruno',
    path: paths.viewAs('u_tom'),
    mark: { text: 'Your account may not view as a customer' },
  },
])

const messenger = statesOf({ screen: 'Messenger', path: paths.messenger, as: 'u_maya' }, [
  {
    id: 'messenger',
    name: 'Tickets, with the banner',
    tone: 'ready',
    mark: { text: 'Search, follow and answer' },
  },
  { id: 'messenger-loading', name: 'Loading', tone: 'loading', mark: { isBusy: true }, scenario: never },
  {
    id: 'messenger-empty',
    name: 'No tickets yet',
    tone: 'empty',
    data: 'empty',
    mark: { text: 'No tickets yet' },
  },
  {
    id: 'messenger-no-banner',
    name: 'Not let in: no banner',
    tone: 'ready',
    as: 'u_pia',
    mark: { text: 'What you have raised or taken part in' },
  },
  {
    id: 'messenger-off',
    name: 'No tickets space',
    tone: 'refused',
    settings: 'spaceOff',
    mark: { text: 'There are no tickets here' },
  },
  {
    id: 'messenger-signed-out',
    name: 'Signed out',
    tone: 'refused',
    as: 'nobody',
    mark: { text: 'The Messenger shows tickets only to people it knows' },
  },
  {
    id: 'messenger-teammate',
    name: 'A teammate',
    tone: 'refused',
    as: 'tm_ada',
    mark: { text: 'The Messenger is for customers' },
  },
  {
    id: 'messenger-offline',
    name: 'Offline',
    tone: 'error',
    scenario: failing(0, 'GET', '/messenger/tickets'),
    mark: { text: 'The server cannot be reached' },
  },
  {
    id: 'messenger-error',
    name: 'Error',
    tone: 'error',
    scenario: failing(500, 'GET', '/messenger/tickets'),
    mark: { text: 'Something went wrong on our side' },
  },
])

export const helpCenterStates = [...start, ...home, ...messenger]
