import { paths } from '../../../shared/paths'
import { failing, never, statesOf } from './state'

const list = statesOf({ screen: 'Ticket list', path: paths.portal, as: 'u_maya' }, [
  { id: 'list', name: 'Tickets of a company', tone: 'ready', mark: { text: 'Created by me' }, data: 'busy' },
  { id: 'list-loading', name: 'Loading', tone: 'loading', mark: { isBusy: true }, scenario: never },
  {
    id: 'list-empty',
    name: 'No tickets yet',
    tone: 'empty',
    mark: { text: 'No tickets yet' },
    data: 'empty',
  },
  {
    id: 'list-search',
    name: 'Search with previews',
    tone: 'ready',
    path: `${paths.portal}?q=invoice`,
    mark: { text: 'best match first' },
  },
  {
    id: 'list-no-match',
    name: 'No match',
    tone: 'empty',
    path: `${paths.portal}?q=submarine`,
    mark: { text: 'No tickets match “submarine”' },
  },
  {
    id: 'list-filtered-out',
    name: 'Filters that let nothing through',
    tone: 'empty',
    path: `${paths.portal}?created=..2001-12-31`,
    mark: { text: 'No tickets pass these filters' },
  },
  {
    id: 'list-views',
    name: 'Saving a view',
    tone: 'ready',
    path: `${paths.portal}?q=invoice`,
    steps: [{ click: 'Save view' }],
    mark: { text: 'Keep what you see' },
  },
  {
    id: 'list-preview-off',
    name: 'Search, previews turned off',
    tone: 'ready',
    path: `${paths.portal}?q=invoice`,
    settings: 'previewOff',
    mark: { text: 'best match first' },
  },
  {
    id: 'list-too-long',
    name: 'Search of too many words',
    tone: 'error',
    path: `${paths.portal}?q=one+two+three+four+five+six+seven+eight+nine+ten+eleven`,
    mark: { text: 'That is too much to search for' },
  },
  {
    id: 'list-restricted',
    name: 'Restricted to their own',
    tone: 'attention',
    as: 'u_tom',
    settings: 'contractorsRestricted',
    mark: { text: 'What you have raised' },
  },
  {
    id: 'list-no-company',
    name: 'Somebody without a company',
    tone: 'ready',
    as: 'u_leo',
    mark: { text: 'Everything you can see' },
  },
  {
    id: 'list-two-companies',
    name: 'Somebody of two companies',
    tone: 'ready',
    as: 'u_ines',
    mark: { text: 'Harbourline Freight' },
  },
  {
    id: 'list-error',
    name: 'Error',
    tone: 'error',
    scenario: failing(500, 'GET', '/portal', '/portal/tickets'),
    mark: { text: 'Something went wrong on our side' },
  },
  {
    id: 'list-offline',
    name: 'Offline',
    tone: 'error',
    scenario: failing(0, 'GET', '/portal', '/portal/tickets'),
    mark: { text: 'The server cannot be reached' },
  },
  { id: 'list-many', name: '100,000 tickets', tone: 'ready', data: 'huge', mark: { text: 'Created by me' } },
  {
    id: 'list-rtl',
    name: 'Right-to-left data',
    tone: 'ready',
    data: 'rtl',
    mark: { text: 'شركة النخيل' },
  },
])

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

const reply = 'Thank you, that was it.'
const ticket = statesOf({ screen: 'Ticket', path: paths.ticket('t_1206'), as: 'u_maya' }, [
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
    steps: [{ fill: 'Your reply', with: reply }, { click: 'Send reply' }],
    mark: { text: 'Your reply was not sent' },
  },
  {
    id: 'ticket-reply-refused',
    name: 'Reply refused: conflict',
    tone: 'error',
    scenario: failing(409, 'POST', '/portal/tickets/*'),
    steps: [{ fill: 'Your reply', with: reply }, { click: 'Send reply' }],
    mark: { text: 'Your reply was not sent' },
  },
  {
    id: 'ticket-rtl',
    name: 'Right-to-left data',
    tone: 'ready',
    data: 'rtl',
    mark: { text: 'قيد المعالجة' },
  },
])

const newTicket = statesOf({ screen: 'New ticket', path: paths.newTicket, as: 'u_maya' }, [
  { id: 'new', name: 'Nothing written yet', tone: 'ready', mark: { text: 'What is it about?' } },
  {
    id: 'new-incomplete',
    name: 'Something is missing',
    tone: 'error',
    steps: [{ click: 'Send ticket' }],
    mark: { text: 'This is needed.' },
  },
])

export const portalStates = [...list, ...refusals, ...ticket, ...newTicket]
