import { type Check, NotShown, type Trial } from '../kit/check'
import { rules } from '../kit/rules'
import type { Person } from '../kit/stage'

const longMs = 6_000
const quietMs = 700

/** Listens while something is done. @returns how many events came, at most one if one is waited for */
async function eventsDuring(
  t: Trial,
  { client }: Person,
  waitMs: number,
  act: () => Promise<unknown>,
): Promise<number> {
  const gone = new AbortController()
  const response = await client.open('/portal/events', gone.signal)
  if (!response.ok || !response.body) throw new NotShown(`/portal/events answered ${response.status}`)
  const type = response.headers.get('Content-Type') ?? ''
  t.holds(
    type.startsWith('text/event-stream'),
    `The stream is ${type || 'of no type'}, not text/event-stream.`,
  )
  let heard = ''
  const count = () => heard.split(/^event: ?tickets\s*$/m).length - 1
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  gone.signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined))
  const timer = setTimeout(() => gone.abort(), longMs + waitMs)
  try {
    const acted = act().then(() => setTimeout(() => gone.abort(), waitMs))
    while (count() === 0) {
      const { done, value } = await reader.read()
      if (done) break
      heard += value
    }
    await acted
  } catch (error) {
    if (!gone.signal.aborted) throw error
  } finally {
    clearTimeout(timer)
    gone.abort()
  }
  return count()
}

export const eventChecks: readonly Check[] = [
  {
    id: 'events.told',
    tag: 'events',
    writes: true,
    title: 'A change of something the viewer sees is told to them',
    rule: rules.events,
    next: 'Send `event: tickets` to everybody who sees the ticket, within a few seconds.',
    async run(t) {
      const customer = t.stage.person('customer')
      const colleague = t.stage.person('colleague')
      const count = await eventsDuring(t, customer, longMs, () =>
        t.stage.raise(colleague, 'Conformance: told'),
      )
      t.holds(count > 0, 'A colleague’s new ticket was not told.')
    },
  },
  {
    id: 'events.not-told',
    tag: 'events',
    writes: true,
    title: 'A change of something hidden is told to nobody who cannot see it',
    rule: rules.events,
    next: 'Decide for every listener with the predicate that decides the list.',
    async run(t) {
      const customer = t.stage.person('customer')
      const stranger = t.stage.person('stranger')
      const count = await eventsDuring(t, customer, quietMs, () =>
        t.stage.raise(stranger, 'Conformance: not told'),
      )
      t.holds(count === 0, 'A ticket of another company was told to somebody who cannot see it.')
    },
  },
]
