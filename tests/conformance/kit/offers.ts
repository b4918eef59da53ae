import type { Tag } from './check'
import type { Client } from './client'
import type { Role } from './config'
import { addressOf, callerOf, hasBody, realOperations } from './operations'

/** The operations that each tag is about; the first of them tells whether an API has them. */
const operationsOf: Partial<Record<Tag, readonly [string, ...string[]]>> = {
  csv: ['exportTickets'],
  messenger: ['listMessengerTickets'],
  events: ['streamPortalEvents'],
  history: ['listHistory'],
  audiences: ['previewAudience', 'assessImpact', 'checkUser'],
  layout: ['getLayout', 'saveLayoutDraft', 'publishLayout', 'listLayoutVersions', 'restoreLayoutVersion'],
}

/** What an operation is about; `core` for most. */
export function tagOf(operationId: string): Tag {
  for (const [tag, ids] of Object.entries(operationsOf) as [Tag, readonly string[]][])
    if (ids.includes(operationId)) return tag
  return 'core'
}

/**
 * The operations that are skipped and not there. What is skipped and does answer has to keep the rules all the same:
 * a file that nobody checks would be a way around all of them.
 */
export async function missingOperations(
  skip: readonly Tag[],
  clientOf: (role: Role) => Client | undefined,
): Promise<ReadonlySet<string>> {
  const missing = new Set<string>()
  for (const ids of skip.flatMap((tag) => [operationsOf[tag] ?? []])) {
    const first = realOperations.find(({ operation }) => operation.operationId === ids[0])
    const client = first && clientOf(callerOf(first) === 'teammate' ? 'admin' : 'customer')
    if (!first || !client) continue
    const sending = hasBody(first) ? { body: {} } : {}
    const { status, code } = await client.send(first.method.toUpperCase(), addressOf(first), sending)
    const isThere = ![404, 405, 501].includes(status) || code === 'portal_off'
    if (!isThere) for (const id of ids) missing.add(id)
  }
  return missing
}
