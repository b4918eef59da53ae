import type { components } from '../../src/shared/api/schema'
import { forTheMock } from '../backend/endpoint'
import { refuseIfInvalid } from '../backend/problem'
import { calm } from '../backend/scenario'
import type { Services } from '../backend/services'
import { type ImportedWorkspace, normaliseWorkspace } from '../db/normaliseWorkspace'
import { workspaceErrors } from '../db/workspaceErrors'
import { parseTime } from '../domain/time'

type Schemas = components['schemas']

export const getMockWorkspace = forTheMock<'getMockWorkspace'>(({ services }) => ({
  status: 200,
  body: services.db.export(),
}))

export const replaceMockWorkspace = forTheMock<'replaceMockWorkspace'>(
  ({ body, services }) => {
    const input: unknown = body
    refuseIfInvalid(workspaceErrors(input))
    services.db.replace(normaliseWorkspace(input as ImportedWorkspace))
    services.clock.stop(null)
    return { status: 204 }
  },
  { checksItsBody: true },
)

export const resetMock = forTheMock<'resetMock'>(async ({ services }) => {
  const seed = await services.initial()
  services.db.replace(seed)
  services.clock.stop(null)
  services.scenario.settings = calm()
  return { status: 204 }
})

function scenarioNow({ scenario, clock }: Services): Schemas['MockScenario'] {
  const now = clock.stoppedAt === null ? null : new Date(clock.stoppedAt).toISOString()
  return { ...scenario.settings, now }
}

function errorsIn({ latencyMs, failNext, now }: Schemas['MockScenarioPatch']) {
  const error = (pointer: string, message: string) => ({ pointer, code: 'out_of_range', message })
  const isTurned = latencyMs && latencyMs[0] > latencyMs[1]
  const noErrors = (failNext ?? []).flatMap(({ status }, i) => (status > 0 && status < 400 ? [i] : []))
  const isNoTime = typeof now === 'string' && parseTime(now) === undefined
  return [
    ...(isNoTime ? [error('/now', 'There is no such time.')] : []),
    ...(isTurned ? [error('/latencyMs/1', 'The longest delay is shorter than the shortest.')] : []),
    ...noErrors.map((i) => error(`/failNext/${i}/status`, 'Use 400 or above, or 0 to break the connection.')),
  ]
}

export const setMockScenario = forTheMock<'setMockScenario'>(({ body, services }) => {
  refuseIfInvalid(errorsIn(body))
  const { scenario, clock } = services
  const normal = calm()
  const before = scenario.settings
  const pick = <T>(asked: T | null | undefined, kept: T, usual: T) =>
    asked === undefined ? kept : (asked ?? usual)
  scenario.settings = {
    latencyMs: pick(body.latencyMs, before.latencyMs, normal.latencyMs),
    failRate: pick(body.failRate, before.failRate, normal.failRate),
    failNext: pick(body.failNext, before.failNext, normal.failNext),
  }
  if (body.now !== undefined) clock.stop(body.now === null ? null : Date.parse(body.now))
  return { status: 200, body: scenarioNow(services) }
})
