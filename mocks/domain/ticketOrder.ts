import { customerUpdatedMs } from './customerView'
import { fold } from './fold'
import type { Tier } from './search'
import { stateChoices } from './stateChoices'
import type { StateCategory, Ticket, TicketSort } from './types'
import type { World } from './world'

/** The place of a ticket in an order: where a page that follows it begins, even when the ticket is gone by then. */
export type Position = (string | number)[]

export interface TicketOrder {
  /** @param tier how well the ticket answers the search, 0 without one */
  key(ticket: Ticket, tier: Tier): Position
  /** Negative when the first key comes first. */
  compare(a: Position, b: Position): number
}

const WORKFLOW: readonly StateCategory[] = ['submitted', 'in_progress', 'waiting_on_customer', 'resolved']

type Lookup = Pick<World, 'typesById' | 'statesById'>

/** So much of a text decides its place; a position has to fit into an address. */
const SORTED_LENGTH = 300

const sortText = (text: string) => fold(text.trim()).slice(0, SORTED_LENGTH)

function stateKey(ticket: Ticket, { statesById }: Lookup): (string | number)[] {
  const state = stateChoices(statesById).get(ticket.stateId)
  return state ? [WORKFLOW.indexOf(state.category), sortText(state.label)] : [WORKFLOW.length, '']
}

function sortKey(ticket: Ticket, tier: Tier, sort: TicketSort, world: Lookup): (string | number)[] {
  switch (sort) {
    case 'relevance':
      return [tier]
    case 'number':
    case 'updatedAt':
      return []
    case 'title':
      return [sortText(ticket.title)]
    case 'type':
      return [sortText(world.typesById.get(ticket.typeId)?.name ?? '')]
    case 'state':
      return stateKey(ticket, world)
    case 'createdAt':
      return [Date.parse(ticket.createdAt)]
  }
}

/**
 * An order of tickets in which no two are equal. Equal sort keys go to the newest update as customers see it, then to the
 * highest number, whatever the direction. Relevance has no direction: the best come first.
 */
export function ticketOrder(sort: TicketSort, order: 'asc' | 'desc', world: Lookup): TicketOrder {
  const direction = order === 'asc' ? 1 : -1
  const signs = {
    relevance: [1, -1, -1, 1],
    updatedAt: [direction, -1, 1],
    number: [direction, -1, 1],
    title: [direction, -1, -1, 1],
    type: [direction, -1, -1, 1],
    createdAt: [direction, -1, -1, 1],
    state: [direction, direction, -1, -1, 1],
  }[sort]
  return {
    key: (ticket, tier) => {
      const updated = customerUpdatedMs(ticket, world.statesById)
      const rest = sort === 'number' ? [ticket.number, updated] : [updated, ticket.number]
      return [...sortKey(ticket, tier, sort, world), ...rest, ticket.id]
    },
    compare: (a, b) => {
      for (let index = 0; index < signs.length; index++) {
        const [left, right] = [a[index] ?? '', b[index] ?? '']
        if (left !== right) return (left < right ? -1 : 1) * (signs[index] ?? 1)
      }
      return 0
    },
  }
}
