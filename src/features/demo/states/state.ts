import type { components } from '../../../shared/api/schema'
import type { DataName, PresetName } from '../start/choice'
import type { Change } from '../start/mockCalls'

type Scenario = components['schemas']['MockScenarioPatch']

/** What a person would do on the screen to bring it into the state, by the names they read there. */
export type Step =
  /** `…` at the end of a name stands for whatever follows, such as a time. */
  | { click: string }
  /** A button of the dialog that asks. */
  | { answer: string }
  | { fill: string; with: string }
  /** Waits until it is there. */
  | { sees: string }
  /** Somebody else is quicker, in another tab. */
  | { elsewhere: Change }
  /** The same, as soon as this page listens to what changes. */
  | { meanwhile: Change }
  /** From here on, this is how answers come. */
  | { suddenly: Scenario }

/** How a state is told from others on screen: words that stand there and are brought into view, or that it is still loading. */
export type Mark = { text: string } | { isBusy: true }

export type Tone = 'ready' | 'loading' | 'empty' | 'error' | 'refused' | 'attention'

/** One screen in one state, as the panel, the list of all states and the tests know it. */
export type DemoState = {
  /** Stands in addresses: it stays, whatever the name becomes. */
  id: string
  screen: string
  name: string
  tone: Tone
  path: string
  /** The id of a persona, or `nobody`. */
  as: string
  mark: Mark
  data?: DataName
  settings?: PresetName
  scenario?: Scenario
  /** What was changed before the page was opened. */
  before?: readonly Change[]
  steps?: readonly Step[]
}

/** Answers take so long that nobody waits for them. */
export const never: Scenario = { latencyMs: [60_000, 60_000] }

type Method = components['schemas']['MockFailure']['method']

/** Every request to these paths fails, however often it is tried again. @param status 0 breaks the connection */
export function failing(status: number, method: Method, ...paths: string[]): Scenario {
  return { failNext: paths.map((path) => ({ method, path, status, times: 1000 })) }
}

/** From here on nothing is answered, so that what is on its way stays so. */
export const stall: Step = { suddenly: never }

/** From here on these requests fail. */
export const fail = (...args: Parameters<typeof failing>): Step => ({ suddenly: failing(...args) })

/** States of one screen: what they have in common is said once. */
export function statesOf(
  common: Pick<DemoState, 'screen' | 'path' | 'as'> & Partial<DemoState>,
  states: readonly (Pick<DemoState, 'id' | 'name' | 'tone' | 'mark'> & Partial<DemoState>)[],
): DemoState[] {
  return states.map((state) => ({ ...common, ...state }))
}
