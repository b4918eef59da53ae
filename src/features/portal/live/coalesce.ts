const leastGapMs = 1000

/**
 * Runs something for each of many wishes, but one run at a time, and with a pause after it that grows with how long it
 * took: who is slow to answer is asked less often.
 */
export function coalesce(run: () => Promise<void>): { ask: () => void; stop: () => void } {
  let isRunning = false
  let isAskedAgain = false
  let isOver = false

  async function work(): Promise<void> {
    isRunning = true
    do {
      isAskedAgain = false
      const start = Date.now()
      await run().catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, Math.max(leastGapMs, Date.now() - start)))
    } while (isAskedAgain && !isOver)
    isRunning = false
  }
  return {
    ask() {
      isAskedAgain = true
      if (!isRunning && !isOver) void work()
    },
    stop() {
      isOver = true
    },
  }
}
