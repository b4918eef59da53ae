import type { Db } from '../db/db'
import type { TicketIndex } from '../domain/ticketIndex'
import type { World } from '../domain/world'

/** From so many tickets of one company or person on, looking at each of them takes longer than it may. */
const worthAnIndex = 1500
/** Some 20 milliseconds of work. */
const slice = 300

function isWorthAnIndex(world: World): boolean {
  for (const id of world.companiesById.keys())
    if (world.ticketsOfCompany(id).length > worthAnIndex) return true
  for (const id of world.usersById.keys()) if (world.ticketsCreatedBy(id).length > worthAnIndex) return true
  return false
}

/**
 * Keeps the search index of a db where it is of use: builds it in slices, tells it of every change, begins anew with
 * another workspace. Until it is ready, lists are scanned.
 */
export function keepTicketIndex(db: Db): { readonly current: TicketIndex | undefined } {
  const kept: { current: TicketIndex | undefined } = { current: undefined }
  let generation = 0

  async function start(): Promise<void> {
    generation += 1
    kept.current = undefined
    if (!isWorthAnIndex(db.world(0))) return
    const mine = generation
    const { TicketIndex: Index } = await import('../domain/ticketIndex')
    if (mine !== generation) return
    const index = new Index(db.tickets.values(), db.world(0))
    kept.current = index
    const goOn = () => {
      if (mine === generation && !index.build(slice)) setTimeout(goOn)
    }
    goOn()
  }

  db.onChange(({ table, id, row }) => {
    if (table === 'workspace') void start()
    else if (table === 'tickets' && row) kept.current?.update(row)
    else if (table === 'tickets') kept.current?.remove(id)
  })
  void start()
  return kept
}
