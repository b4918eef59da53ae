import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { follow } from '../../../src/features/portal/live/follow'
import { ApiError } from '../../../src/shared/api/apiError'

type Opened = { signal: AbortSignal; say: (text: string) => void; close: () => void }

let opened: Opened[] = []
let failWith: Error | null = null
let asked = 0
let stop = () => {}

const refusal = (status: number, code: string, more = {}) =>
  new ApiError({ status, code, title: code, ...more })

function open(signal: AbortSignal): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      opened.push({
        signal,
        say: (text) => controller.enqueue(encoder.encode(text)),
        close: () => controller.close(),
      })
    },
  })
  return failWith ? Promise.reject(failWith) : Promise.resolve(stream)
}

const after = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

function setHidden(isHidden: boolean) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(isHidden ? 'hidden' : 'visible')
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(async () => {
  vi.useFakeTimers()
  opened = []
  failWith = null
  asked = 0
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

async function start() {
  stop = follow({
    open,
    askAgain: async () => {
      asked += 1
    },
    random: () => 0.5,
  })
  await after(0)
}

describe('following what changes', () => {
  it('asks once the stream is there: what changed before it was nobody would tell', async () => {
    await start()
    expect(asked).toBe(1)
    await after(60_000)
    expect(asked).toBe(1)
  })

  it('asks again once for many events at once, however they are cut into pieces', async () => {
    await start()
    asked = 0
    opened[0]?.say(': welcome\n\nevent: tick')
    opened[0]?.say('ets\r\ndata: {}\r\n\r\n')
    opened[0]?.say('event: tickets\ndata: {}\n\nevent: others\ndata: {}\n\n')
    await after(10)
    expect(asked).toBe(1)
    await after(5000)
    expect(asked).toBe(2)
  })

  it('asks at once when the stream is ended, because access may have, and opens it again', async () => {
    await start()
    asked = 0
    opened[0]?.close()
    await after(0)
    expect(asked).toBe(1)
    await after(2000)
    expect(opened).toHaveLength(2)
  })

  it.each([
    [401, 'signed_out'],
    [403, 'portal_no_access'],
    [404, 'portal_off'],
  ])('stops at a %i, after asking once why', async (status, code) => {
    failWith = refusal(status, code)
    await start()
    await after(10 * 60_000)
    expect([asked, opened.length]).toEqual([1, 1])
  })

  it('tries again less and less often while it fails, and asks each time', async () => {
    failWith = refusal(502, 'internal')
    await start()
    const times: number[] = []
    for (let second = 1; second <= 100; second += 1) {
      const before = opened.length
      await after(1000)
      if (opened.length > before) times.push(second)
    }
    expect(times).toEqual([1, 3, 7, 15, 31, 61, 91])
    expect(asked).toBe(times.length)
  })

  it('waits as long as it is told to', async () => {
    failWith = refusal(429, 'rate_limited', { retryAfterSeconds: 40 })
    await start()
    await after(39_000)
    expect([asked, opened.length]).toEqual([0, 1])
    await after(2000)
    expect([asked, opened.length]).toEqual([1, 2])
  })

  it('holds no connection in a hidden tab, and asks for what was missed when it is shown', async () => {
    await start()
    asked = 0
    setHidden(true)
    await after(10 * 60_000)
    expect(opened[0]?.signal.aborted).toBe(true)
    expect([asked, opened.length]).toEqual([0, 1])
    setHidden(false)
    await after(0)
    expect([asked, opened.length]).toEqual([1, 2])
  })

  it('gives up a stream that has gone silent', async () => {
    await start()
    opened[0]?.say(': welcome\n\n')
    await after(75_000)
    expect(opened.length).toBeGreaterThan(1)
  })
})
