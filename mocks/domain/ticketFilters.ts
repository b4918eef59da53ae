import { customerUpdatedMs } from './customerView'
import type { Query } from './search'
import { stateChoices } from './stateChoices'
import { dayOf, parseDay } from './time'
import type { Ticket, TicketSort, TicketTab } from './types'
import type { World } from './world'

/** What a viewer asks the list for. Within a filter one value is enough; an empty filter lets everything pass. */
export interface ListParams {
  readonly tab: TicketTab
  readonly query: Query | null
  readonly types: readonly string[]
  /** Ids, or lists of ids joined by commas as the facets give them. */
  readonly states: readonly string[]
  readonly creators: readonly string[]
  readonly companies: readonly string[]
  /** Calendar days `YYYY-MM-DD` (UTC), inclusive. */
  readonly createdFrom?: string | undefined
  readonly createdTo?: string | undefined
  readonly updatedFrom?: string | undefined
  readonly updatedTo?: string | undefined
  readonly sort: TicketSort
  readonly order: 'asc' | 'desc'
}

/** What the list can be filtered by with several values. */
export type Dimension = 'types' | 'states' | 'creators' | 'companies'
export const DIMENSIONS: readonly Dimension[] = ['types', 'states', 'creators', 'companies']

/** The value a ticket has in a filter; null when it has none. */
export function facetKey(
  ticket: Ticket,
  dimension: Dimension,
  { statesById }: Pick<World, 'statesById'>,
): string | null {
  switch (dimension) {
    case 'types':
      return ticket.typeId
    case 'states':
      return stateChoices(statesById).get(ticket.stateId)?.value ?? ticket.stateId
    case 'creators':
      return ticket.createdBy
    case 'companies':
      return ticket.companyId
  }
}

/** The values that pass each filter, as `facetKey` names them; null lets everything pass. */
export type Wanted = Readonly<Record<Dimension, ReadonlySet<string> | null>>

export function wantedValues(params: ListParams, { statesById }: Pick<World, 'statesById'>): Wanted {
  const setOf = (values: readonly string[]) => (values.length === 0 ? null : new Set(values))
  const choices = stateChoices(statesById)
  // One state stands for all that look like it, or a filter would tell apart what customers must not.
  const states = params.states.flatMap((value) => value.split(',')).map((id) => choices.get(id)?.value ?? id)
  return {
    types: setOf(params.types),
    states: params.states.length === 0 ? null : new Set(states),
    creators: setOf(params.creators),
    companies: setOf(params.companies),
  }
}

/** Days since the epoch, inclusive; from after to lets nothing pass. */
interface DayRange {
  readonly from: number
  readonly to: number
}

function range(from: string | undefined, to: string | undefined): DayRange | null {
  if (from === undefined && to === undefined) return null
  // A day that does not exist bounds nothing in: closed.
  return {
    from: from === undefined ? -Infinity : (parseDay(from) ?? Infinity),
    to: to === undefined ? Infinity : (parseDay(to) ?? -Infinity),
  }
}

export interface Dates {
  readonly created: DayRange | null
  readonly updated: DayRange | null
}

export function wantedDates(params: ListParams): Dates {
  return {
    created: range(params.createdFrom, params.createdTo),
    updated: range(params.updatedFrom, params.updatedTo),
  }
}

function isInRange(ms: number, days: DayRange | null): boolean {
  if (!days) return true
  const day = dayOf(ms)
  return day >= days.from && day <= days.to
}

/** True when a ticket was created and last updated, as customers see it, within the dates. */
export function isInDates(
  ticket: Ticket,
  { created, updated }: Dates,
  statesById: World['statesById'],
): boolean {
  return (
    (!created || isInRange(Date.parse(ticket.createdAt), created)) &&
    (!updated || isInRange(customerUpdatedMs(ticket, statesById), updated))
  )
}
