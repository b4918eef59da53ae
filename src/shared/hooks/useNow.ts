import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let now = Date.now()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void) {
  listeners.add(listener)
  timer ??= setInterval(() => {
    now = Date.now()
    for (const tell of listeners) tell()
  }, 60_000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function read() {
  // While nobody listens, the clock stands still. It is set again in steps: React reads twice and wants one answer.
  if (timer === undefined && Date.now() - now > 10_000) now = Date.now()
  return now
}

/** @returns milliseconds since the epoch, moving on once a minute, the same for everything on the screen */
export function useNow(): number {
  return useSyncExternalStore(subscribe, read)
}
