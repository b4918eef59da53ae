import { paths } from '../../../shared/paths'
import { listStates } from './listStates'
import { failing, never, statesOf, type Step } from './state'
import { ticketStates } from './ticketStates'

const refusals = statesOf({ screen: 'Portal, refused', path: paths.portal, as: 'u_maya' }, [
  {
    id: 'portal-signed-out',
    name: 'Signed out',
    tone: 'refused',
    as: 'nobody',
    mark: { text: 'Sign in to see your tickets' },
  },
  {
    id: 'portal-no-access',
    name: 'Not let in',
    tone: 'refused',
    as: 'u_pia',
    mark: { text: 'The portal is not open to you' },
  },
  {
    id: 'portal-off',
    name: 'Portal off',
    tone: 'refused',
    settings: 'ready',
    mark: { text: 'The portal is closed at the moment' },
  },
  {
    id: 'portal-suspended',
    name: 'Suspended',
    tone: 'refused',
    settings: 'suspended',
    mark: { text: 'The portal is closed at the moment' },
  },
  {
    id: 'portal-teammate',
    name: 'A teammate',
    tone: 'refused',
    as: 'tm_ada',
    mark: { text: 'The portal is for customers' },
  },
])

const title: Step = { fill: 'Title', with: 'Invoice for October is wrong' }
const question = `${paths.newTicket}?type=question`

const newTicket = statesOf({ screen: 'New ticket', path: paths.newTicket, as: 'u_maya' }, [
  { id: 'new', name: 'Nothing written yet', tone: 'ready', mark: { text: 'What is it about?' } },
  { id: 'new-loading', name: 'Loading', tone: 'loading', mark: { isBusy: true }, scenario: never },
  {
    id: 'new-draft',
    name: 'Begun, with tickets like it',
    tone: 'attention',
    path: question,
    steps: [title],
    mark: { text: 'Draft kept on this device' },
  },
  {
    id: 'new-incomplete',
    name: 'Something is missing',
    tone: 'error',
    steps: [{ click: 'Send ticket' }],
    mark: { text: 'This is needed.' },
  },
  {
    id: 'new-failed',
    name: 'Not sent',
    tone: 'error',
    path: question,
    scenario: failing(500, 'POST', '/portal/tickets'),
    steps: [title, { click: 'Send ticket' }],
    mark: { text: 'Your ticket was not sent' },
  },
  {
    id: 'new-error',
    name: 'Error',
    tone: 'error',
    scenario: failing(500, 'GET', '/portal'),
    mark: { text: 'Something went wrong on our side' },
  },
  {
    id: 'new-offline',
    name: 'Offline',
    tone: 'error',
    scenario: failing(0, 'GET', '/portal'),
    mark: { text: 'The server cannot be reached' },
  },
  {
    id: 'new-view-as',
    name: 'Viewed as a customer',
    tone: 'refused',
    as: 'tm_ada',
    path: `${paths.newTicket}?viewAs=u_tom`,
    mark: { text: 'Only they can raise a ticket' },
  },
])

export const portalStates = [...listStates, ...refusals, ...ticketStates, ...newTicket]
