import type { Workspace } from '../api'
import { mostProblems, rowsOf, type CellProblem, type CsvTable, type RowReader } from './rowReader'
import type { TableName } from './tables'

type Company = Workspace['companies'][number]
type User = Workspace['users'][number]
type Ticket = Workspace['tickets'][number]

const same = (text: string) => text.normalize('NFC').trim().toLowerCase()
const filled = <T>(name: string, value: T | null) => (value === null ? {} : { [name]: value })

/**
 * Makes a workspace of tables. Types, states, attributes, teammates and settings stay those of `base`; companies and
 * people that only other tables name are made from there, unless their own table was brought along.
 * @param now RFC 3339, for what has no date
 */
export function buildWorkspace(
  tables: readonly CsvTable[],
  base: Workspace,
  now: string,
): { workspace: Workspace; problems: CellProblem[]; isCut: boolean } {
  const problems: CellProblem[] = []
  let isCut = false
  const report = (problem: CellProblem) => {
    if (problems.length < mostProblems) problems.push(problem)
    else isCut = true
  }
  const rows = (name: TableName) =>
    tables.filter(({ table }) => table === name).flatMap((csv) => rowsOf(csv, report))
  const has = (name: TableName) => tables.some(({ table }) => table === name)

  const companies = new Map<string, Company>()
  for (const row of rows('companies')) {
    const name = row.text('name')
    if (companies.has(same(name))) row.wrong('name', `“${name}” is there twice.`)
    companies.set(same(name), {
      id: `c_${companies.size + 1}`,
      name,
      createdAt: row.time('createdAt') ?? now,
      ...filled('plan', row.text('plan') || null),
      ...filled('industry', row.text('industry') || null),
      ...filled('size', row.number('size')),
      ...filled('monthlySpend', row.number('monthlySpend')),
      tags: row.list('tags'),
    })
  }
  const companyId = (row: RowReader, name: string): string | null => {
    const known = companies.get(same(name))
    if (known) return known.id
    if (has('companies')) {
      row.wrong('company', `There is no company “${name}” in the table of companies.`)
      return null
    }
    const company = { id: `c_${companies.size + 1}`, name, createdAt: now }
    companies.set(same(name), company)
    return company.id
  }

  const users = new Map<string, User>()
  const usersById = new Map<string, User>()
  const put = (user: User) => {
    users.set(same(user.email), user)
    usersById.set(user.id, user)
  }
  for (const row of rows('users')) {
    const email = row.text('email')
    if (email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email))
      row.wrong('email', `“${email}” is not an e-mail address.`)
    if (users.has(same(email))) row.wrong('email', `“${email}” is there twice.`)
    const ids = row.list('company').map((name) => companyId(row, name))
    put({
      id: `u_${users.size + 1}`,
      name: row.text('name'),
      email,
      companyIds: [...new Set(ids.filter((id) => id !== null))],
      createdAt: row.time('createdAt') ?? now,
      ...filled('role', row.text('role') || null),
      ...filled('lastSeenAt', row.time('lastSeenAt')),
      tags: row.list('tags'),
    })
  }
  const creatorOf = (row: RowReader, company: string | null): string => {
    const email = row.text('creator')
    const known = users.get(same(email))
    if (known) return known.id
    if (has('users')) {
      if (email !== '')
        row.wrong('creator', `There is nobody with the address “${email}” in the table of people.`)
      return ''
    }
    const [name = email] = email.split('@')
    const companyIds = company === null ? [] : [company]
    const user = { id: `u_${users.size + 1}`, name, email, companyIds, createdAt: now }
    put(user)
    return user.id
  }

  const types = base.ticketTypes.filter(({ category }) => category === 'customer')
  const numbers = new Set<number>()
  let nextNumber = 1001
  const numberOf = (row: RowReader): number => {
    const asked = row.number('number')
    if (asked === null) while (numbers.has(nextNumber)) nextNumber += 1
    const number = asked ?? nextNumber
    if (!Number.isInteger(number) || number < 1) row.wrong('number', 'This must be a whole number above 0.')
    if (numbers.has(number)) row.wrong('number', `Number ${number} is there twice.`)
    numbers.add(number)
    return number
  }
  const tickets = rows('tickets').map((row): Ticket => {
    const number = numberOf(row)
    const typeName = row.text('type')
    const type = types.find(({ id, name }) => [id, name].some((one) => same(one) === same(typeName)))
    if (typeName !== '' && !type)
      row.wrong('type', `There is no type “${typeName}”: ${types.map(({ name }) => name).join(', ')}.`)
    const stateIds = (type ?? types[0])?.stateIds ?? []
    const states = base.ticketStates.filter(({ id }) => stateIds.includes(id))
    const stateName = row.text('state')
    const state = states.find((one) =>
      [one.id, one.internalLabel, one.externalLabel].some((name) => same(name) === same(stateName)),
    )
    if (stateName !== '' && !state) {
      const known = [...new Set(states.map(({ externalLabel }) => externalLabel))].join(', ')
      row.wrong('state', `There is no state “${stateName}”: ${known}.`)
    }
    const companyName = row.text('company')
    const company = companyName === '' ? null : companyId(row, companyName)
    const createdBy = creatorOf(row, company)
    const itsOwn = usersById.get(createdBy)?.companyIds[0] ?? null
    return {
      id: `t_${number}`,
      number,
      typeId: (type ?? types[0])?.id ?? '',
      stateId: (state ?? states[0])?.id ?? '',
      title: row.text('title'),
      description: row.text('description'),
      companyId: company ?? itsOwn,
      createdBy,
      shared: true,
      createdAt: row.time('createdAt') ?? now,
      parts: [],
    }
  })

  const { now: _, ...rest } = base
  const workspace: Workspace = {
    ...rest,
    companies: [...companies.values()],
    users: [...users.values()],
    tickets,
  }
  return { workspace, problems, isCut }
}

/** The same with the portal open to everybody who belongs to a company, so that there is something to see at once. */
export function opened(workspace: Workspace): Workspace {
  const { settings } = workspace
  const condition = { attribute: 'company.name', operator: 'has_any_value' as const }
  return {
    ...workspace,
    settings: {
      ...settings,
      portal: {
        ...settings.portal,
        enabled: true,
        access: { audience: { match: 'all', groups: [{ match: 'all', conditions: [condition] }] } },
      },
      helpCenter: {
        live: true,
        customDomain: { host: 'help.example.com', https: true, cookieForwarding: 'ok', acknowledged: false },
      },
      messenger: { ...settings.messenger, installedForUsers: true },
      security: { messengerJwtEnforced: true },
      companies: { preventUpdatesViaMessenger: true },
    },
  }
}
