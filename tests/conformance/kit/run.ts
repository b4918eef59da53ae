import type { components } from '../../../src/shared/api/schema'
import { type Check, CannotGoOn, createTrial, type Finding, NotShown, type Tag } from './check'
import { BudgetSpent, createWire, type Exchange, type Fetch, type Limits, type Wire } from './client'
import { type Config, type Role, UsageError } from './config'
import { allSkipped, missingOperations } from './offers'
import { seedTheMock, type Seeded } from './seedTheMock'
import { audienceOf, edit, putBack, takeSnapshot } from './settings'
import { signIn } from './signIn'
import { createStage, type Person, type Stage } from './stage'

type Schemas = components['schemas']

export interface Result {
  readonly check: Check
  readonly outcome: 'passed' | 'failed' | 'not shown' | 'skipped'
  readonly findings: readonly Finding[]
  /** Why it was not shown. */
  readonly reason: string | undefined
  readonly seconds: number
}

export interface Run {
  readonly url: string
  readonly results: readonly Result[]
  readonly exchanges: readonly Exchange[]
  readonly requests: number
  readonly seconds: number
  /** What could not be put back as it was. */
  readonly lost: readonly string[]
}

export interface Options {
  readonly url: string
  readonly config: Config
  readonly checks: readonly Check[]
  readonly mayWrite: boolean
  readonly skip: readonly Tag[]
  readonly fetch: Fetch
  readonly limits: Limits
  onResult?(result: Result): void
}

/** Customers whom the kit wants to be let in. */
const insiders: readonly Role[] = [
  'customer',
  'colleague',
  'both',
  'stranger',
  'loner',
  'otherLoner',
  'restricted',
]

async function meet(config: Config, wire: Wire): Promise<Map<Role, Person>> {
  const people = new Map<Role, Person>()
  for (const [role, person] of Object.entries(config.people) as [Role, { id?: string }][]) {
    const headers = await signIn(role, person, config, wire)
    const client = wire.client(role, headers)
    const { status, body } = await client.get<Schemas['Session']>('/session')
    if (status !== 200) throw new UsageError(`The ${role} is not signed in: GET /session answered ${status}.`)
    const { id, name, email } = body
    people.set(role, { role, client, id, name, email, isByCookie: 'Cookie' in headers })
  }
  return people
}

/** Lets in whom the checks need, and only them; nobody is restricted. */
async function setTheStage(people: ReadonlyMap<Role, Person>): Promise<void> {
  const admin = people.get('admin')?.client
  const emails = insiders.flatMap((role) => people.get(role)?.email ?? [])
  if (!admin || emails.length === 0) return
  const outsider = people.get('outsider')
  if (outsider && emails.includes(outsider.email))
    throw new UsageError('The outsider plays another part too; let somebody else be kept out.')
  await edit(admin, '/settings/portal', {
    access: { audience: audienceOf(emails) },
    visibility: { restricted: false, audience: null },
    previewColumn: true,
  })
  const { body } = await admin.get<Schemas['PortalSettings']>('/settings/portal')
  if (body.enabled === false) await edit(admin, '/settings/portal', { enabled: true })
}

/** Who cannot play their part, and why. */
async function unfitPeople(people: ReadonlyMap<Role, Person>): Promise<Map<Role, string>> {
  const unfit = new Map<Role, string>()
  for (const role of insiders) {
    const person = people.get(role)
    if (!person) continue
    const { status, code } = await person.client.get('/portal')
    if (status !== 200) unfit.set(role, `the ${role} cannot open the portal now (${status} ${code ?? ''})`)
  }
  return unfit
}

async function tryCheck(check: Check, stage: Stage): Promise<Omit<Result, 'check' | 'seconds'>> {
  const findings: Finding[] = []
  let reason: string | undefined
  try {
    await check.run(createTrial(stage, findings))
  } catch (error) {
    if (error instanceof NotShown || error instanceof BudgetSpent) reason = error.message
    else if (!(error instanceof CannotGoOn)) {
      const message = `It could not be carried out: ${error instanceof Error ? error.message : String(error)}`
      findings.push({ message, exchange: stage.wire.exchanges.at(-1) })
    }
  }
  if (findings.length > 0) return { outcome: 'failed', findings, reason: undefined }
  return { outcome: reason === undefined ? 'passed' : 'not shown', findings, reason }
}

/**
 * Runs the checks one after the other against an API, and leaves it as it was.
 * @throws UsageError when nobody can be signed in
 */
export async function runConformance(options: Options): Promise<Run> {
  const { url, checks, mayWrite, fetch, limits, onResult } = options
  const skip = allSkipped(options.skip)
  const mayChangeSettings = mayWrite && !skip.includes('settings')
  const startedAt = performance.now()
  if (options.config.seed && !mayWrite)
    throw new UsageError(
      'The personas file says "seed": the kit replaces the data, which needs --allow-writes.',
    )
  const wire = createWire(url, fetch, limits)
  const nobody = wire.client('nobody, signed out', {})
  const seeded: Seeded | undefined = options.config.seed && mayWrite ? await seedTheMock(nobody) : undefined
  const config: Config = { ...options.config, ...seeded?.told }
  const people = await meet(config, wire)
  const admin = people.get('admin')?.client
  const snapshot = admin && mayChangeSettings ? await takeSnapshot(admin) : undefined
  const results: Result[] = []
  const lost: string[] = []
  try {
    if (mayChangeSettings) await setTheStage(people)
    const unfit = await unfitPeople(people)
    const missing = await missingOperations(skip, (role) => people.get(role)?.client)
    const stage = createStage({
      config,
      people,
      mayWrite,
      mayChangeSettings,
      wire,
      nobody,
      unfit,
      missing,
    })
    for (const check of checks) {
      const begin = performance.now()
      const nothing = { findings: [], reason: undefined }
      const outcome: Omit<Result, 'check' | 'seconds'> = skip.includes(check.tag)
        ? { outcome: 'skipped', ...nothing }
        : check.writes && !mayWrite
          ? { outcome: 'not shown', findings: [], reason: 'it writes; allow that with --allow-writes' }
          : await tryCheck(check, stage)
      const result = { check, ...outcome, seconds: (performance.now() - begin) / 1000 }
      results.push(result)
      onResult?.(result)
    }
  } finally {
    // Putting back must not fail because the checks have used up what they may ask for.
    const after = createWire(url, fetch, { ...limits, requests: 200, seconds: 60 })
    const adminConfig = config.people.admin
    if (snapshot && adminConfig) {
      const client = after.client('admin', await signIn('admin', adminConfig, config, after))
      lost.push(...(await putBack(client, snapshot)))
    }
    if (seeded) lost.push(...(await seeded.putBack(after.client('nobody', {}))))
  }
  return {
    url: wire.base,
    results,
    exchanges: wire.exchanges,
    requests: wire.requests,
    seconds: (performance.now() - startedAt) / 1000,
    lost,
  }
}
