export type TableName = 'companies' | 'users' | 'tickets'

export type Field = {
  key: string
  label: string
  isRequired?: boolean
  /** Names that columns of it have elsewhere, in letters and digits only. */
  known: readonly string[]
}

const created: Field = {
  key: 'createdAt',
  label: 'Created',
  known: ['created', 'createddate', 'signedup', 'opened', 'date'],
}
const tags: Field = { key: 'tags', label: 'Tags', known: ['labels', 'segments'] }

/** What can be read from each table; other columns are left out. */
export const fields: Record<TableName, readonly Field[]> = {
  companies: [
    {
      key: 'name',
      label: 'Name',
      isRequired: true,
      known: ['company', 'companyname', 'account', 'organization'],
    },
    { key: 'plan', label: 'Plan', known: ['tier', 'subscription'] },
    { key: 'industry', label: 'Industry', known: ['sector'] },
    { key: 'size', label: 'Size', known: ['employees', 'headcount'] },
    { key: 'monthlySpend', label: 'Monthly spend', known: ['mrr', 'spend', 'revenue'] },
    created,
    tags,
  ],
  users: [
    { key: 'name', label: 'Name', isRequired: true, known: ['fullname', 'user', 'username', 'contact'] },
    { key: 'email', label: 'E-mail', isRequired: true, known: ['mail', 'emailaddress'] },
    { key: 'company', label: 'Company', known: ['companies', 'companyname', 'account', 'organization'] },
    { key: 'role', label: 'Role', known: ['title', 'position', 'jobtitle'] },
    created,
    { key: 'lastSeenAt', label: 'Last seen', known: ['lastseen', 'lastactive', 'lastlogin'] },
    tags,
  ],
  tickets: [
    { key: 'title', label: 'Title', isRequired: true, known: ['subject', 'summary', 'ticket'] },
    {
      key: 'creator',
      label: 'Created by (e-mail)',
      isRequired: true,
      known: ['requester', 'requesteremail', 'createdby', 'reporter', 'email', 'user', 'author'],
    },
    { key: 'description', label: 'Description', known: ['body', 'details', 'text', 'message'] },
    { key: 'number', label: 'Number', known: ['id', 'ticketid', 'key', 'no'] },
    { key: 'type', label: 'Type', known: ['category', 'tickettype', 'kind'] },
    { key: 'state', label: 'State', known: ['status'] },
    { key: 'company', label: 'Company', known: ['companyname', 'account', 'organization'] },
    created,
  ],
}

/** Which column holds each field: its place, or null. */
export type Mapping = Record<string, number | null>

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Guesses by the names of the columns; a column is given to one field only. */
export function guessMapping(table: TableName, header: readonly string[]): Mapping {
  const names = header.map(plain)
  const taken = new Set<number>()
  const take = (candidates: readonly string[]) => {
    const found = names.findIndex((name, index) => !taken.has(index) && candidates.includes(name))
    if (found < 0) return null
    taken.add(found)
    return found
  }
  const exact = Object.fromEntries(fields[table].map(({ key }) => [key, take([plain(key)])]))
  return Object.fromEntries(fields[table].map(({ key, known }) => [key, exact[key] ?? take(known)]))
}

/** Guesses what a table holds: the one whose fields most of its columns are, needed ones first. */
export function guessTable(header: readonly string[]): TableName {
  const score = (table: TableName) => {
    const mapping = guessMapping(table, header)
    return fields[table].reduce(
      (sum, { key, isRequired }) => sum + (mapping[key] === null ? 0 : isRequired ? 3 : 1),
      0,
    )
  }
  const [best = 'companies'] = (['tickets', 'users', 'companies'] as const).toSorted(
    (a, b) => score(b) - score(a),
  )
  return best
}
