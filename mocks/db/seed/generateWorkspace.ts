import type { Workspace } from '../workspace'
import { agents, teammateCast } from './cast'
import { seedAttributes, seedStates, seedTypes } from './catalogue'
import { seedEmployers, seedUsers } from './people'
import { createRandom } from './random'
import { seedSettings } from './settings'
import { seedTickets } from './tickets'

export interface SeedOptions {
  readonly seed?: number
  readonly tickets?: number
  readonly users?: number
  /** The moment all times are relative to, RFC 3339: today for a demonstration, fixed for tests. */
  readonly anchor?: string
}

/**
 * A believable workspace of a fictional maker of billing software, with the personas in it. The same options give the
 * same workspace on every machine. Its clock is not frozen (`now` is absent).
 */
export function generateWorkspace(options: SeedOptions = {}): Workspace {
  const { seed = 20_261_120, tickets = 3_000, users = 1_200, anchor = '2026-11-20T09:00:00Z' } = options
  const random = createRandom(seed)
  const now = Date.parse(anchor)
  const employers = seedEmployers(random, Math.max(40, Math.floor(users / 500)), now)
  const people = seedUsers(random, users, employers, now)
  return {
    seed,
    attributes: seedAttributes,
    teammates: [...teammateCast, ...agents],
    companies: employers.map(({ company }) => company),
    users: people,
    ticketStates: seedStates,
    ticketTypes: seedTypes,
    tickets: seedTickets(random, { count: tickets, users: people, employers, anchor: now }),
    settings: seedSettings,
  }
}
