import { paths } from '../../../shared/paths'
import { fail, failing, never, stall, statesOf, type Step } from './state'

const reply: Step = { fill: 'Your reply', with: 'Thank you, that was it.' }

/** A colleague answers, while the ticket is read. */
const colleagueAnswers: Step = {
  meanwhile: {
    as: 'u_tom',
    path: '/portal/tickets/t_1206/replies',
    post: { body: 'It happens to me, too, since this morning.' },
  },
}

export const ticketStates = statesOf({ screen: 'Ticket', path: paths.ticket('t_1206'), as: 'u_maya' }, [
  { id: 'ticket', name: 'In progress', tone: 'ready', mark: { text: 'We are working on it' } },
  { id: 'ticket-loading', name: 'Loading', tone: 'loading', mark: { isBusy: true }, scenario: never },
  {
    id: 'ticket-waiting',
    name: 'Waiting on you',
    tone: 'attention',
    path: paths.ticket('t_1176'),
    mark: { text: 'Waiting on you — reply to keep it moving' },
  },
  {
    id: 'ticket-new',
    name: 'No answer yet',
    tone: 'empty',
    path: paths.ticket('t_1106'),
    mark: { text: 'We have it — somebody will look at it soon' },
  },
  {
    id: 'ticket-resolved',
    name: 'Resolved',
    tone: 'ready',
    path: paths.ticket('t_1121'),
    mark: { text: 'Settled' },
  },
  {
    id: 'ticket-new-reply',
    name: 'A new reply came in',
    tone: 'attention',
    steps: [{ sees: 'Send reply' }, colleagueAnswers],
    mark: { text: 'It happens to me, too, since this morning.' },
  },
  {
    id: 'ticket-draft',
    name: 'A reply begun, not sent',
    tone: 'attention',
    steps: [reply],
    mark: { text: 'Draft kept on this device' },
  },
  {
    id: 'ticket-sending',
    name: 'Reply on its way',
    tone: 'loading',
    steps: [reply, stall, { click: 'Send reply' }],
    mark: { text: 'Sending …' },
  },
  {
    id: 'ticket-not-found',
    name: 'Not found',
    tone: 'refused',
    path: paths.ticket('t_9999'),
    mark: { text: 'Ticket not found' },
  },
  {
    id: 'ticket-error',
    name: 'Error',
    tone: 'error',
    scenario: failing(500, 'GET', '/portal/tickets/*'),
    mark: { text: 'Something went wrong on our side' },
  },
  {
    id: 'ticket-reply-failed',
    name: 'Reply not sent',
    tone: 'error',
    scenario: failing(500, 'POST', '/portal/tickets/*'),
    steps: [reply, { click: 'Send reply' }],
    mark: { text: 'Your reply was not sent' },
  },
  {
    id: 'ticket-reply-refused',
    name: 'Reply refused: conflict',
    tone: 'error',
    scenario: failing(409, 'POST', '/portal/tickets/*'),
    steps: [reply, { click: 'Send reply' }],
    mark: { text: 'Your reply was not sent' },
  },
  {
    id: 'ticket-offline',
    name: 'Offline',
    tone: 'error',
    scenario: failing(0, 'GET', '/portal/tickets/*'),
    mark: { text: 'The server cannot be reached' },
  },
  {
    id: 'ticket-stale',
    name: 'Connection lost while it is read',
    tone: 'error',
    steps: [{ sees: 'Send reply' }, fail(0, 'GET', '/portal/tickets/*'), colleagueAnswers],
    mark: { text: 'This may be out of date' },
  },
  {
    id: 'ticket-access-ended',
    name: 'Access ended while it is read',
    tone: 'refused',
    steps: [
      { sees: 'Send reply' },
      { meanwhile: { as: 'tm_ada', path: '/settings/portal', patch: { access: { audience: null } } } },
    ],
    mark: { text: 'The portal is not open to you' },
  },
  {
    id: 'ticket-rtl',
    name: 'Right-to-left data',
    tone: 'ready',
    data: 'rtl',
    mark: { text: 'قيد المعالجة' },
  },
])
