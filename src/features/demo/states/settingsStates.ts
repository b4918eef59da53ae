import { paths } from '../../../shared/paths'
import { helpCenterSettingsStates } from './helpCenterSettingsStates'
import { portalSettingsStates } from './portalSettingsStates'
import { fail, failing, never, stall, statesOf, type Step } from './state'

const { settings } = paths
const save: Step = { click: 'Save' }
const hideColumn: Step = { click: 'Show the Preview column' }

const others = statesOf({ screen: 'Other settings', path: settings.ticketPortal, as: 'tm_ada' }, [
  { id: 'preview-column', name: 'Preview column', tone: 'ready', mark: { text: 'Preview column' } },
  {
    id: 'preview-column-saving',
    name: 'Preview column, being saved',
    tone: 'loading',
    steps: [hideColumn, { sees: 'Save' }, stall, save],
    mark: { text: 'Saving…' },
  },
  {
    id: 'preview-column-saved',
    name: 'Preview column, saved',
    tone: 'ready',
    steps: [hideColumn, save],
    mark: { text: 'Saved' },
  },
  {
    id: 'preview-column-failed',
    name: 'Preview column, offline while saving',
    tone: 'error',
    scenario: failing(0, 'PATCH', '/settings/portal'),
    steps: [hideColumn, save],
    mark: { text: 'Not saved: The server cannot be reached' },
  },
  {
    id: 'messenger-settings',
    name: 'Messenger',
    tone: 'ready',
    path: settings.messenger,
    mark: { text: 'Install for logged-in users' },
  },
  {
    id: 'messenger-settings-error',
    name: 'Messenger, error',
    tone: 'error',
    path: settings.messenger,
    scenario: failing(500, 'GET', '/settings/messenger'),
    mark: { text: 'Something went wrong on our side' },
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
    id: 'security-suspended',
    name: 'Security, portal suspended',
    tone: 'attention',
    path: settings.security,
    settings: 'suspended',
    mark: { text: 'The customer portal is suspended: customers are refused.' },
  },
  {
    id: 'security-suspends',
    name: 'Security, asks before it suspends the portal',
    tone: 'attention',
    path: settings.security,
    steps: [{ click: 'Enforce signed JWTs' }, save],
    mark: { text: 'Suspend the customer portal?' },
  },
  {
    id: 'companies',
    name: 'Companies',
    tone: 'ready',
    path: settings.companies,
    mark: { text: 'Prevent updates to companies' },
  },
])

const restricted = { as: 'tm_bruno', path: '/settings/portal', patch: { visibility: { restricted: true } } }
const restore: Step = { click: 'Restore what it was before …' }

const history = statesOf({ screen: 'History', path: settings.history, as: 'tm_ada' }, [
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
  {
    id: 'history-no-match',
    name: 'No match',
    tone: 'empty',
    path: `${settings.history}?about=security`,
    before: [restricted],
    mark: { text: 'No change matches' },
  },
  {
    id: 'history-restore',
    name: 'Asks before it restores',
    tone: 'attention',
    before: [restricted],
    steps: [restore],
    mark: { text: 'Restore this ticket visibility?' },
  },
  {
    id: 'history-restored',
    name: 'Restored',
    tone: 'ready',
    before: [restricted],
    steps: [restore, { answer: 'Restore' }],
    mark: { text: 'What it was before this change is in force again.' },
  },
  {
    id: 'history-restore-failed',
    name: 'Not restored',
    tone: 'error',
    before: [restricted],
    steps: [restore, fail(500, 'PATCH', '/settings/portal'), { answer: 'Restore' }],
    mark: { text: 'Not restored: Something went wrong on our side' },
  },
  { id: 'history-loading', name: 'Loading', tone: 'loading', mark: { isBusy: true }, scenario: never },
  {
    id: 'history-error',
    name: 'Error',
    tone: 'error',
    scenario: failing(500, 'GET', '/settings/portal/history'),
    mark: { text: 'Something went wrong on our side' },
  },
])

export const settingsStates = [...portalSettingsStates, ...helpCenterSettingsStates, ...others, ...history]
