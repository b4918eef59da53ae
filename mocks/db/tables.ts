import { attributeCatalogue } from '../domain/attributes'
import type { Company, Ticket, User } from '../domain/types'
import { createBuckets } from './buckets'
import type { Workspace } from './workspace'

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))

/** The tables of a workspace with the indexes the rules need; each mutation keeps the indexes right. */
export function createTables(workspace: Workspace) {
  const tickets = byId(workspace.tickets)
  const users = byId(workspace.users)
  const companies = byId(workspace.companies)
  const ticketsByCompany = createBuckets(tickets.values(), ({ companyId }) => (companyId ? [companyId] : []))
  const ticketsByCreator = createBuckets(tickets.values(), ({ createdBy }) => [createdBy])
  const ticketsByNumber = new Map(workspace.tickets.map((ticket) => [ticket.number, ticket]))
  const usersByCompany = createBuckets(users.values(), ({ companyIds }) => companyIds)
  let lastNumber = workspace.tickets.reduce((last, { number }) => Math.max(last, number), 1000)

  function set<Row>(table: Map<string, Row>, id: string, row: Row | undefined): void {
    if (row === undefined) table.delete(id)
    else table.set(id, row)
  }

  return {
    tickets,
    users,
    companies,
    teammates: byId(workspace.teammates),
    types: byId(workspace.ticketTypes),
    states: byId(workspace.ticketStates),
    catalogue: attributeCatalogue(workspace.attributes),
    ticketsByCompany,
    ticketsByCreator,
    usersByCompany,
    ticketsByNumber,
    lastNumber: () => lastNumber,
    setTicket(id: string, row: Ticket | undefined) {
      const before = tickets.get(id)
      ticketsByCompany.replace(before, row)
      ticketsByCreator.replace(before, row)
      if (before) ticketsByNumber.delete(before.number)
      if (row) ticketsByNumber.set(row.number, row)
      if (row) lastNumber = Math.max(lastNumber, row.number)
      set(tickets, id, row)
    },
    setUser(id: string, row: User | undefined) {
      usersByCompany.replace(users.get(id), row)
      set(users, id, row)
    },
    setCompany(id: string, row: Company | undefined) {
      set(companies, id, row)
    },
  }
}
