import { apiReferenceStates } from './apiReferenceStates'
import { helpCenterStates } from './helpCenterStates'
import { portalStates } from './portalStates'
import { settingsStates } from './settingsStates'
import type { DemoState } from './state'

/** Every state of every screen, in the order of the panel. The panel, the list of all states and the tests read it. */
export const demoStates: readonly DemoState[] = [
  ...portalStates,
  ...helpCenterStates,
  ...settingsStates,
  ...apiReferenceStates,
]

export function stateById(id: string | null): DemoState | null {
  return demoStates.find((state) => state.id === id) ?? null
}

/** @returns the states, screen by screen */
export function statesByScreen(states: readonly DemoState[]): [screen: string, states: DemoState[]][] {
  const screens = new Map<string, DemoState[]>()
  for (const state of states) screens.set(state.screen, [...(screens.get(state.screen) ?? []), state])
  return [...screens]
}
