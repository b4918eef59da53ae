import { noChoice, withChoice } from '../../src/features/demo/start/choice'
import type { DemoState } from '../../src/features/demo/states/state'

export { demoStates } from '../../src/features/demo/states/states'
export type { DemoState } from '../../src/features/demo/states/state'

/** The link to a state, in a demo that is served at `baseURL`. */
export function addressIn(baseURL: string | undefined, { id, path }: DemoState): string {
  const choice = { ...noChoice, state: id, isPanelHidden: true }
  return `${baseURL ?? ''}${withChoice(path, choice).slice(1)}`
}
