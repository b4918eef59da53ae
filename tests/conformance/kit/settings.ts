import { isDeepStrictEqual as same } from 'node:util'
import type { components } from '../../../src/shared/api/schema'
import type { Answer, Client } from './client'

type Schemas = components['schemas']
export type Audience = Schemas['Audience']

/** A rule that means exactly the people with these addresses. */
export function audienceOf(emails: readonly string[]): Audience {
  const conditions = emails.map((value) => ({ attribute: 'person.email', operator: 'is' as const, value }))
  return { match: 'all', groups: [{ match: 'any', conditions }] }
}

/** The settings the kit changes, and which of their fields a PATCH may name. */
const patchable = {
  '/settings/messenger': ['ticketsSpace'],
  '/settings/security': ['messengerJwtEnforced'],
  '/settings/portal': ['enabled', 'access', 'visibility', 'previewColumn'],
} as const

export type SettingsPath = keyof typeof patchable

type Fields = Readonly<Record<string, unknown>>

export interface Snapshot {
  readonly settings: ReadonlyMap<SettingsPath, Fields>
  readonly layout: Schemas['Layout'] | undefined
}

const layoutPath = '/settings/help-center/layout'

function pick(body: Fields, fields: readonly string[]): Fields {
  return Object.fromEntries(fields.map((field) => [field, body[field]]))
}

/** The writable fields of a settings resource, as they are. */
export function fieldsOf(path: SettingsPath, body: object): Fields {
  return pick({ ...body }, patchable[path])
}

/** Reads a settings resource and writes to it at once, with the tag that was read. */
export async function edit<T>(
  admin: Client,
  path: string,
  body: unknown,
  { method = 'PATCH', to = path }: { method?: string; to?: string } = {},
): Promise<Answer<T>> {
  const { headers } = await admin.get(path)
  return admin.send<T>(method, to, { body, headers: { 'If-Match': headers.get('ETag') ?? '' } })
}

export async function takeSnapshot(admin: Client): Promise<Snapshot> {
  const settings = new Map<SettingsPath, Fields>()
  for (const path of Object.keys(patchable) as SettingsPath[]) {
    const { status, body } = await admin.get<Fields>(path)
    if (status === 200) settings.set(path, fieldsOf(path, body))
  }
  const { status, body } = await admin.get<Schemas['Layout']>(layoutPath)
  return { settings, layout: status === 200 ? body : undefined }
}

async function putLayoutBack(admin: Client, layout: Schemas['Layout']): Promise<string[]> {
  const now = async () => (await admin.get<Schemas['Layout']>(layoutPath)).body
  const save = (sections: Schemas['Section'][]) =>
    edit(admin, layoutPath, { sections }, { method: 'PUT', to: `${layoutPath}/draft` })
  if (!same((await now()).live, layout.live)) {
    await save(layout.live)
    await edit(admin, layoutPath, undefined, { method: 'POST', to: `${layoutPath}/publish` })
  }
  if (!same((await now()).draft, layout.draft)) await save(layout.draft)
  const after = await now()
  return same(after.live, layout.live) && same(after.draft, layout.draft) ? [] : [layoutPath]
}

/** @returns the addresses of what could not be put back */
export async function putBack(admin: Client, { settings, layout }: Snapshot): Promise<string[]> {
  const lost: string[] = []
  for (const [path, before] of settings) {
    const read = async () => fieldsOf(path, (await admin.get<object>(path)).body)
    if (!same(await read(), before)) await edit(admin, path, before)
    if (!same(await read(), before)) lost.push(path)
  }
  return layout ? [...lost, ...(await putLayoutBack(admin, layout))] : lost
}
