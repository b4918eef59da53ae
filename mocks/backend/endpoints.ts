import { getHelpCenter } from '../handlers/helpCenter'
import { listMessengerTickets } from '../handlers/messenger'
import { mockSignIn } from '../handlers/mockSignIn'
import { getPortal } from '../handlers/portalHome'
import { getSession } from '../handlers/session'
import { exportTickets, listTickets } from '../handlers/ticketList'
import { createTicket, getTicket, replyToTicket } from '../handlers/tickets'
import type { OperationId } from './contract'
import type { Endpoint } from './endpoint'
import type { AnyReply } from './respond'

type Found<Id extends OperationId> = Endpoint<Id> | Promise<Endpoint<Id>>

const layout = () => import('../handlers/layout')
const people = () => import('../handlers/people')
const audiences = () => import('../handlers/audiences')
const mock = () => import('../handlers/mock')
const workspaceSettings = () => import('../handlers/workspaceSettings')
const helpCenterSettings = () => import('../handlers/helpCenterSettings')
const portalSettings = () => import('../handlers/portalSettings')
const prerequisites = () => import('../handlers/prerequisites')
const history = () => import('../handlers/history')

/** Every operation of the contract. What customers need is there at once, the rest when somebody asks for it. */
const endpoints: { readonly [Id in OperationId]: () => Found<Id> } = {
  getSession: () => getSession,
  getHelpCenter: () => getHelpCenter,
  getPortal: () => getPortal,
  listTickets: () => listTickets,
  createTicket: () => createTicket,
  getTicket: () => getTicket,
  replyToTicket: () => replyToTicket,
  exportTickets: () => exportTickets,
  streamPortalEvents: async () => (await import('../handlers/events')).streamPortalEvents,
  listMessengerTickets: () => listMessengerTickets,
  getPortalSettings: async () => (await portalSettings()).getPortalSettings,
  updatePortalSettings: async () => (await portalSettings()).updatePortalSettings,
  listPrerequisites: async () => (await prerequisites()).listPrerequisites,
  acknowledgeCustomDomain: async () => (await prerequisites()).acknowledgeCustomDomain,
  assessImpact: async () => (await audiences()).assessImpact,
  checkUser: async () => (await import('../handlers/checkup')).checkUser,
  listHistory: async () => (await history()).listHistory,
  previewAudience: async () => (await audiences()).previewAudience,
  listAttributes: async () => (await import('../handlers/attributes')).listAttributes,
  listUsers: async () => (await people()).listUsers,
  getLayout: async () => (await layout()).getLayout,
  saveLayoutDraft: async () => (await layout()).saveLayoutDraft,
  publishLayout: async () => (await layout()).publishLayout,
  listLayoutVersions: async () => (await history()).listLayoutVersions,
  restoreLayoutVersion: async () => (await layout()).restoreLayoutVersion,
  getHelpCenterSettings: async () => (await helpCenterSettings()).getHelpCenterSettings,
  updateHelpCenterSettings: async () => (await helpCenterSettings()).updateHelpCenterSettings,
  getMessengerSettings: async () => (await workspaceSettings()).getMessengerSettings,
  updateMessengerSettings: async () => (await workspaceSettings()).updateMessengerSettings,
  getSecuritySettings: async () => (await workspaceSettings()).getSecuritySettings,
  updateSecuritySettings: async () => (await workspaceSettings()).updateSecuritySettings,
  getCompaniesSettings: async () => (await workspaceSettings()).getCompaniesSettings,
  updateCompaniesSettings: async () => (await workspaceSettings()).updateCompaniesSettings,
  mockSignIn: () => mockSignIn,
  listMockPeople: async () => (await import('../handlers/mockPeople')).listMockPeople,
  getMockWorkspace: async () => (await mock()).getMockWorkspace,
  replaceMockWorkspace: async () => (await mock()).replaceMockWorkspace,
  resetMock: async () => (await mock()).resetMock,
  setMockScenario: async () => (await mock()).setMockScenario,
}

/** An endpoint as the backend calls it: with whatever the request was found to be. */
type AnyEndpoint = Pick<Endpoint<OperationId>, 'caller' | 'checksItsBody'> & {
  run(call: object): AnyReply | Promise<AnyReply>
}

export async function endpointOf(operationId: OperationId): Promise<AnyEndpoint> {
  // The contract has been checked by then, so that what the request is fits what the endpoint takes.
  return endpoints[operationId]()
}
