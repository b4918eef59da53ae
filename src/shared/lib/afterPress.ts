let isPressed = false
globalThis.addEventListener?.('pointerdown', () => (isPressed = true), true)
for (const end of ['pointerup', 'pointercancel'])
  globalThis.addEventListener?.(end, () => (isPressed = false), true)

/**
 * Runs at once, or once the pointer that is down now is up and its click is over: what moves things on the page must
 * not move a button away from under a finger.
 */
export function afterPress(run: () => void): void {
  if (!isPressed) return run()
  const later = () => setTimeout(run, 50)
  globalThis.addEventListener('pointerup', later, { once: true, capture: true })
}
