import type { Check } from '../kit/check'
import { accessChecks } from './access'
import { audienceChecks } from './audiences'
import { csvChecks } from './csv'
import { eventChecks } from './events'
import { formChecks } from './form'
import { historyChecks } from './history'
import { idempotencyChecks } from './idempotency'
import { layoutChecks } from './layout'
import { listChecks } from './lists'
import { messengerChecks } from './messenger'
import { prerequisiteChecks } from './prerequisites'
import { rateLimitChecks } from './rateLimits'
import { searchChecks } from './search'
import { shapeChecks } from './shapes'
import { signInChecks } from './signIn'
import { ticketChecks } from './tickets'
import { versionChecks } from './versions'
import { viewAsChecks } from './viewAs'
import { visibilityChecks } from './visibility'

/** In the order in which they are run and reported. */
export const allChecks: readonly Check[] = [
  ...signInChecks,
  ...accessChecks,
  ...visibilityChecks,
  ...listChecks,
  ...searchChecks,
  ...csvChecks,
  ...ticketChecks,
  ...idempotencyChecks,
  ...formChecks,
  ...audienceChecks,
  ...prerequisiteChecks,
  ...layoutChecks,
  ...versionChecks,
  ...historyChecks,
  ...viewAsChecks,
  ...messengerChecks,
  ...eventChecks,
  ...rateLimitChecks,
  ...shapeChecks,
]
