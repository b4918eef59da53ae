import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** A slow connection: the time of a round trip in milliseconds and what goes through it in bytes per second. */
export type Throttle = { roundTripMs: number; bytesPerSecond: number }

/** A phone on a slow mobile network, as Lighthouse has it: 150 ms and 1.6 Mbit/s. */
export const slowMobile: Throttle = { roundTripMs: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 }

const packet = 1460
const tickMs = 4

/**
 * One pipe that all answers of a server share. The browser's own throttling does not reach what a service worker
 * fetches; this does.
 * @returns writes a body to a response whose head is written already, and ends it
 */
export function createPipe({ roundTripMs, bytesPerSecond }: Throttle) {
  const queue: { response: ServerResponse; body: Buffer; sent: number }[] = []
  const opened = new WeakSet<Socket>()
  let timer: NodeJS.Timeout | undefined
  let credit = 0
  let last = 0

  function pump(): void {
    const now = performance.now()
    const mostAtOnce = bytesPerSecond * 0.05
    credit = Math.min(mostAtOnce, credit + ((now - last) * bytesPerSecond) / 1000)
    last = now
    while (credit > 0) {
      const next = queue.shift()
      if (!next) break
      const end = Math.min(next.sent + packet, next.body.length)
      next.response.write(next.body.subarray(next.sent, end))
      credit -= end - next.sent
      next.sent = end
      if (end < next.body.length) queue.push(next)
      else next.response.end()
    }
    if (queue.length > 0) return
    clearInterval(timer)
    timer = undefined
  }

  return (response: ServerResponse, body: Buffer): void => {
    const socket = response.socket
    const isNew = socket !== null && !opened.has(socket)
    if (socket) opened.add(socket)
    // A new connection has to be opened first: one more round trip.
    setTimeout(
      () => {
        response.flushHeaders()
        queue.push({ response, body, sent: 0 })
        if (timer) return
        last = performance.now()
        credit = 0
        timer = setInterval(pump, tickMs)
      },
      roundTripMs * (isNew ? 2 : 1),
    )
  }
}
