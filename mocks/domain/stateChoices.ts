import { labelKey } from './customerView'
import type { StateCategory, TicketState } from './types'

type States = ReadonlyMap<string, TicketState>

/**
 * What customers know of a state. States with equal external labels are one to them, in everything: were the category
 * shown of each, a change between them that is not to be seen would be seen.
 */
export interface StateChoice {
  /** The ids of all the states, joined by commas. */
  readonly value: string
  readonly label: string
  /** That of the first of them. */
  readonly category: StateCategory
}

const kept = new WeakMap<States, ReadonlyMap<string, StateChoice>>()

/** What customers know of every state, by the state's id. */
export function stateChoices(statesById: States): ReadonlyMap<string, StateChoice> {
  const known = kept.get(statesById)
  if (known) return known
  const groups = new Map<string, TicketState[]>()
  for (const state of statesById.values()) {
    const key = labelKey(state)
    groups.set(key, [...(groups.get(key) ?? []), state])
  }
  const choices = new Map<string, StateChoice>()
  for (const states of groups.values()) {
    const [first] = states
    if (!first) continue
    const value = states.map(({ id }) => id).join(',')
    const choice = { value, label: first.externalLabel.trim(), category: first.category }
    for (const { id } of states) choices.set(id, choice)
  }
  kept.set(statesById, choices)
  return choices
}
