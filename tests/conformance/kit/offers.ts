import type { Tag } from './check'
import type { Client } from './client'
import type { Role } from './config'
import { addressOf, callerOf, type Found, hasBody, realOperations } from './operations'

/** The operations that each tag is about. */
const operationsOf: Partial<Record<Tag, readonly [string, ...string[]]>> = {
  settings: [
    'getPortalSettings',
    'updatePortalSettings',
    'listAttributes',
    'listUsers',
    'getHelpCenterSettings',
    'updateHelpCenterSettings',
    'getMessengerSettings',
    'updateMessengerSettings',
    'getSecuritySettings',
    'updateSecuritySettings',
    'getCompaniesSettings',
    'updateCompaniesSettings',
  ],
  homepage: ['getHelpCenter'],
  csv: ['exportTickets'],
  messenger: ['listMessengerTickets'],
  events: ['streamPortalEvents'],
  history: ['listHistory'],
  audiences: ['previewAudience', 'assessImpact', 'checkUser'],
  layout: ['getLayout', 'saveLayoutDraft', 'publishLayout', 'listLayoutVersions', 'restoreLayoutVersion'],
  prerequisites: ['listPrerequisites', 'acknowledgeCustomDomain'],
}

const needSettings: readonly Tag[] = ['history', 'audiences', 'layout', 'prerequisites']

/** What is skipped, with what cannot be asked about without it. */
export function allSkipped(skip: readonly Tag[]): readonly Tag[] {
  return skip.includes('settings') ? [...new Set([...skip, ...needSettings])] : skip
}

/** What an operation is about; `core` for most. */
export function tagOf(operationId: string): Tag {
  for (const [tag, ids] of Object.entries(operationsOf) as [Tag, readonly string[]][])
    if (ids.includes(operationId)) return tag
  return 'core'
}

const byId = (id: string) => realOperations.find(({ operation }) => operation.operationId === id)

/** The operation that tells whether another of its tag is there: the GET of its address, or else the first. */
function probeOf(found: Found, first: Found): Found {
  return (
    realOperations.find(({ template, method }) => template === found.template && method === 'get') ?? first
  )
}

/**
 * The operations that are skipped and not there. What is skipped and does answer has to keep the rules all the same:
 * a file that nobody checks would be a way around all of them.
 */
export async function missingOperations(
  skip: readonly Tag[],
  clientOf: (role: Role) => Client | undefined,
): Promise<ReadonlySet<string>> {
  const answered = new Map<Found, Promise<boolean>>()
  async function isThere(found: Found): Promise<boolean> {
    // Somebody who may not ask is refused what is there, which tells as much.
    const client = (callerOf(found) === 'teammate' && clientOf('admin')) || clientOf('customer')
    if (!client) return true
    const sending = hasBody(found) ? { body: {} } : {}
    const { status, code } = await client.send(found.method.toUpperCase(), addressOf(found), sending)
    return ![404, 405, 501].includes(status) || code === 'portal_off'
  }
  const missing = new Set<string>()
  for (const ids of skip.flatMap((tag) => [operationsOf[tag] ?? []])) {
    const some = ids.flatMap((id) => byId(id) ?? [])
    for (const found of some) {
      const probe = probeOf(found, some[0] ?? found)
      const answer = answered.get(probe) ?? isThere(probe)
      answered.set(probe, answer)
      if (!(await answer)) missing.add(found.operation.operationId)
    }
  }
  return missing
}
