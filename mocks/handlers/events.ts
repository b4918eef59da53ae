import { type Call, forUser } from '../backend/endpoint'
import { canonicalJson } from '../backend/fingerprint'
import type { Ticket } from '../domain/types'
import { viewerOf, visibleTickets } from '../domain/visibility'
import type { World } from '../domain/world'
import { toDetail } from './ticketViews'

const heartbeatMs = 25_000
/** Changes that come together are told together. */
const gatherMs = 100

type Seen = ReadonlyMap<string, Ticket>

function seenBy(userId: string, world: World): Seen {
  const user = world.usersById.get(userId)
  const tickets = user ? visibleTickets(viewerOf(user, world), world) : []
  return new Map(tickets.map((ticket) => [ticket.id, ticket]))
}

/** A note or a change of something internal makes another row, but nothing that the viewer could notice. */
function looksDifferent(before: Seen, after: Seen, world: World): boolean {
  if (before.size !== after.size) return true
  const look = (ticket: Ticket) => canonicalJson(toDetail(ticket, world))
  for (const [id, ticket] of after) {
    const old = before.get(id)
    if (!old || (old !== ticket && look(old) !== look(ticket))) return true
  }
  return false
}

/** Sends events while the viewer is welcome. @returns what ends it */
function sendEvents(
  { services, isStillWelcome }: Call<'streamPortalEvents'>,
  userId: string,
  controller: ReadableStreamDefaultController<string>,
): () => void {
  let seen = seenBy(userId, services.world())
  let gathering: ReturnType<typeof setTimeout> | undefined
  let isOver = false

  async function tellIfWelcome(message: () => string): Promise<void> {
    const isWelcome = await isStillWelcome()
    if (isOver) return
    const text = isWelcome ? message() : null
    if (text) controller.enqueue(text)
    if (isWelcome) return
    end()
    controller.close()
  }

  function changes(): string {
    const before = seen
    const world = services.world()
    seen = seenBy(userId, world)
    return looksDifferent(before, seen, world) ? 'event: tickets\ndata: {}\n\n' : ''
  }

  const stopListening = services.db.onChange(({ table }) => {
    if (table === 'history' || gathering !== undefined) return
    gathering = setTimeout(() => {
      gathering = undefined
      void tellIfWelcome(changes)
    }, gatherMs)
  })
  const heartbeat = setInterval(() => void tellIfWelcome(() => ': still here\n\n'), heartbeatMs)
  function end(): void {
    isOver = true
    stopListening()
    clearInterval(heartbeat)
    clearTimeout(gathering)
  }
  controller.enqueue(': welcome\n\n')
  return end
}

/**
 * Tells the viewer when something they can see has changed, never what, and never because of something they cannot see.
 * Ends with the viewer's access. Nothing runs before somebody reads.
 */
export const streamPortalEvents = forUser<'streamPortalEvents'>((call) => {
  let end: (() => void) | undefined
  const text = new ReadableStream<string>(
    {
      pull(controller) {
        if (end) return
        end = sendEvents(call, call.user.id, controller)
        call.signal.addEventListener('abort', () => end?.(), { once: true })
      },
      cancel: () => end?.(),
    },
    { highWaterMark: 0 },
  )
  return { status: 200, headers: { 'Content-Type': 'text/event-stream; charset=utf-8' }, text }
})
