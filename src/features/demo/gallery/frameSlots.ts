/** How many frames may be starting at once: each is a whole app with a backend of its own. */
const most = 2

const waiting: (() => void)[] = []
let running = 0

function next(): void {
  if (running >= most) return
  const start = waiting.shift()
  if (!start) return
  running += 1
  start()
}

/**
 * Waits in line for a place to start in.
 * @param start called when there is one
 * @returns gives the place back, or leaves the line; to be called when the frame is there, or not wanted any more
 */
export function takeSlot(start: () => void): () => void {
  let hasStarted = false
  let isOver = false
  const mine = () => {
    hasStarted = true
    start()
  }
  waiting.push(mine)
  next()
  return () => {
    if (isOver) return
    isOver = true
    if (hasStarted) running -= 1
    else waiting.splice(waiting.indexOf(mine), 1)
    next()
  }
}
