import type { Db } from '../db/db'
import type { Workspace } from '../db/workspace'
import type { Teammate, User } from '../domain/types'
import type { World } from '../domain/world'
import { createClock, type Clock } from './clock'
import { createCursors, type Cursors } from './cursor'
import { createIdempotency, type Idempotency } from './idempotency'
import { randomId } from './ids'
import { createScenario, type Scenario } from './scenario'
import { keepTicketIndex } from './ticketIndexing'
import { createTokens, randomSecret, type Tokens } from './tokens'

export interface BackendOptions {
  readonly db: Db
  /** Signs tokens and page markers; random unless given, so that those of another backend are worth nothing here. */
  readonly secret?: string
  /** What `POST /mock/reset` goes back to; what is in the db now unless given. */
  readonly initial?: () => Workspace | Promise<Workspace>
  /** The real time, milliseconds since the epoch. */
  readonly realTime?: () => number
  /** Numbers in [0, 1) for delays and failures. */
  readonly random?: () => number
  /** Told about mistakes of the mock itself, which are answered with 500. */
  readonly onError?: (error: unknown) => void
}

/** What endpoints work with besides the request. */
export interface Services {
  readonly db: Db
  readonly clock: Clock
  readonly tokens: Tokens
  readonly cursors: Cursors
  readonly idempotency: Idempotency
  readonly scenario: Scenario
  readonly initial: () => Workspace | Promise<Workspace>
  /** The data at this instant. */
  world(): World
  /** An id that says nothing about what else there is. */
  newId(prefix: string): string
  recordViewAs(teammate: Teammate, user: User): void
}

export function createServices(options: BackendOptions): Services {
  const { db, secret = randomSecret(), realTime = Date.now, random = Math.random } = options
  const clock = createClock(() => db.now, realTime)
  const ticketIndex = keepTicketIndex(db)
  const atStart = options.initial ? null : db.export()
  const services: Services = {
    db,
    clock,
    tokens: createTokens(secret, clock),
    cursors: createCursors(secret),
    idempotency: createIdempotency(clock),
    scenario: createScenario(random),
    initial: options.initial ?? (() => atStart ?? db.export()),
    world: () => db.world(clock.now(), ticketIndex.current),
    newId: randomId,
    recordViewAs({ id, name }, user) {
      const at = new Date(clock.now()).toISOString()
      const to = { id: user.id, name: user.name }
      db.addHistory([{ at, by: { id, name }, resource: 'view_as', field: 'user', from: null, to }])
    },
  }
  db.onChange(({ table }) => {
    if (table === 'workspace') services.idempotency.clear()
  })
  return services
}
