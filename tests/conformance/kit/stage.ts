import type { components } from '../../../src/shared/api/schema'
import type { Client, Wire } from './client'
import { NotShown } from './check'
import type { Config, Role, TicketRole } from './config'
import { attributesFor } from './newTicket'
import { type Found, realOperations } from './operations'
import { audienceOf, edit, type SettingsPath } from './settings'

type Schemas = components['schemas']
export type TicketDetail = Schemas['TicketDetail']

export interface Person {
  readonly role: Role
  readonly client: Client
  readonly id: string
  readonly name: string
  readonly email: string
  /** Signed in by a cookie, which a browser sends along from any page. */
  readonly isByCookie: boolean
}

type PortalPatch = Schemas['PortalSettingsPatch']

/** What the checks play on: people who are signed in, tickets that are known, settings that can be changed for a while. */
export interface Stage {
  readonly mayWrite: boolean
  readonly wire: Wire
  readonly config: Config
  readonly nobody: Client
  /** What the API is asked for: everything of the contract, but for what is skipped and not there. */
  readonly operations: readonly Found[]
  /** Whether it is asked for this address. */
  has(path: string): boolean
  /** The people there are. */
  readonly people: ReadonlyMap<Role, Person>
  /** @throws NotShown when there is nobody to play the part */
  person(role: Role): Person
  /** A ticket by its part: told, raised, or found. @throws NotShown when there is none */
  ticket(role: TicketRole): Promise<string>
  /** @throws NotShown when it was not told */
  word(kind: keyof NonNullable<Config['words']>): string
  /** Raises a ticket as somebody. @param company for which; the only one they have unless told */
  raise(
    who: Person,
    title: string,
    more?: { description?: string; companyId?: string },
  ): Promise<TicketDetail>
  /** Changes settings, does something, and puts them back. @throws NotShown where they are left as they are */
  during<T>(path: SettingsPath, patch: object, run: () => Promise<T>): Promise<T>
  /** `during` on the portal's settings. */
  withPortal<T>(patch: PortalPatch, run: () => Promise<T>): Promise<T>
  /** `withPortal` where ticket visibility restricts exactly these people. */
  restricting<T>(who: readonly Person[], run: () => Promise<T>): Promise<T>
  /** Does something while somebody is restricted: the customer, or whom the file names where settings are left alone. */
  whileRestricted<T>(run: (who: Person) => Promise<T>): Promise<T>
  /** A word that stands nowhere else. */
  newWord(): string
}

type Given = Pick<Stage, 'mayWrite' | 'wire' | 'config' | 'nobody' | 'people'> & {
  /** The ids of operations that are skipped and not there. */
  readonly missing: ReadonlySet<string>
  /** Otherwise the portal is taken as it stands. */
  readonly mayChangeSettings: boolean
  /** Why somebody cannot play their part. */
  readonly unfit: ReadonlyMap<Role, string>
}

const raisedBy: Partial<Record<TicketRole, Role>> = {
  own: 'customer',
  colleagues: 'colleague',
  others: 'stranger',
  loners: 'loner',
}

export function createStage(given: Given): Stage {
  const { config, people, mayWrite, mayChangeSettings, unfit, missing } = given
  const known = new Map<TicketRole, string>(Object.entries(config.tickets ?? {}) as [TicketRole, string][])
  let words = 0

  function person(role: Role): Person {
    const reason = unfit.get(role)
    if (reason !== undefined) throw new NotShown(reason)
    const found = people.get(role)
    if (found) return found
    throw new NotShown(`nobody plays the part of the ${role} (people/${role})`)
  }

  async function raise(
    { client, role }: Person,
    title: string,
    { description = '', companyId }: { description?: string; companyId?: string } = {},
  ): Promise<TicketDetail> {
    if (!mayWrite) throw new NotShown('it needs a ticket to be raised (--allow-writes)')
    const home = await client.get<Schemas['PortalHome']>('/portal')
    const type = home.status === 200 ? home.body.ticketTypes[0] : undefined
    if (!type) throw new NotShown(`the ${role} has no type of ticket to raise`)
    const attributes = attributesFor(type)
    const body = {
      typeId: type.id,
      title,
      description,
      attributes,
      ...(companyId !== undefined && { companyId }),
    }
    const answer = await client.post<TicketDetail>('/portal/tickets', body)
    if (answer.status === 201 && answer.exchange.shapeErrors.length === 0) return answer.body
    throw new NotShown(`the ${role} could not raise a ticket: ${answer.status} ${answer.code ?? ''}`)
  }

  async function found(role: TicketRole): Promise<string | undefined> {
    const list = async (who: Role) =>
      (await person(who).client.get<Schemas['TicketList']>('/portal/tickets?limit=100')).body.items
    const { id } = person('customer')
    if (role === 'own') return (await list('customer')).find(({ creator }) => creator.id === id)?.id
    const colleague = people.get('colleague')?.id
    const isColleague = (other: string) => other !== id && other === (colleague ?? other)
    if (role === 'colleagues')
      return (await list('customer')).find(({ creator }) => isColleague(creator.id))?.id
    if (role === 'loners') return (await list('loner'))[0]?.id
    const own = new Set((await list('customer')).map((row) => row.id))
    return role === 'others' ? (await list('stranger')).find((row) => !own.has(row.id))?.id : undefined
  }

  async function ticket(role: TicketRole): Promise<string> {
    const told = known.get(role)
    if (told !== undefined) return told
    const by = raisedBy[role]
    if (!by) throw new NotShown(`no such ticket is named (tickets/${role})`)
    const id = mayWrite ? (await raise(person(by), `Conformance: ${role}`)).id : await found(role)
    if (id === undefined) throw new NotShown(`there is no such ticket to be found (tickets/${role})`)
    known.set(role, id)
    return id
  }

  async function during<T>(path: SettingsPath, patch: object, run: () => Promise<T>): Promise<T> {
    if (!mayChangeSettings)
      throw new NotShown(
        mayWrite
          ? 'it needs settings to be changed, and they are left as they are (--skip settings)'
          : 'it needs settings to be changed for a moment (--allow-writes)',
      )
    const admin = person('admin').client
    const { body: before } = await admin.get<Record<string, unknown>>(path)
    const answer = await edit(admin, path, patch)
    if (answer.status !== 200)
      throw new NotShown(`PATCH ${path} answered ${answer.status} ${answer.code ?? ''}`)
    try {
      return await run()
    } finally {
      const back = Object.keys(patch).map((field) => [field, before[field]])
      await edit(admin, path, Object.fromEntries(back))
    }
  }

  const withPortal: Stage['withPortal'] = (patch, run) => during('/settings/portal', patch, run)

  const restricting: Stage['restricting'] = (who, run) =>
    withPortal({ visibility: { restricted: true, audience: audienceOf(who.map(({ email }) => email)) } }, run)

  const operations = realOperations.filter(({ operation }) => !missing.has(operation.operationId))

  return {
    ...given,
    operations,
    has: (path) => operations.some(({ template }) => template === path.replace(/\?.*/, '')),
    person,
    ticket,
    raise,
    during,
    withPortal,
    restricting,
    whileRestricted(run) {
      const who = person(mayChangeSettings ? 'customer' : 'restricted')
      return mayChangeSettings ? restricting([who], () => run(who)) : run(who)
    },
    word(kind) {
      const word = config.words?.[kind]
      if (word !== undefined) return word
      throw new NotShown(`no such word is named (words/${kind})`)
    },
    newWord() {
      words += 1
      return `zq${Date.now().toString(36)}x${words}`
    },
  }
}
