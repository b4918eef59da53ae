const isVisible = () => document.visibilityState !== 'hidden'

/** @returns a signal that aborts with the given one, and when the tab is hidden; `stop` takes its listeners away */
export function whileVisible(outer: AbortSignal): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController()
  const check = () => {
    if (!isVisible() || outer.aborted) controller.abort()
  }
  document.addEventListener('visibilitychange', check)
  outer.addEventListener('abort', check)
  check()
  return {
    signal: controller.signal,
    stop() {
      document.removeEventListener('visibilitychange', check)
      outer.removeEventListener('abort', check)
    },
  }
}

/** Waits until the tab can be seen, or the signal aborts. */
export function untilVisible(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!isVisible() && !signal.aborted) return
      document.removeEventListener('visibilitychange', check)
      signal.removeEventListener('abort', check)
      resolve()
    }
    document.addEventListener('visibilitychange', check)
    signal.addEventListener('abort', check)
    check()
  })
}

/** Waits so long; shorter if the signal aborts, the connection comes back, or the tab is shown again. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      globalThis.removeEventListener('online', done)
      document.removeEventListener('visibilitychange', onChange)
      resolve()
    }
    const onChange = () => {
      if (isVisible()) done()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done)
    globalThis.addEventListener('online', done)
    document.addEventListener('visibilitychange', onChange)
  })
}
