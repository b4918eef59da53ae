import { useState, type KeyboardEvent } from 'react'

type Options = { count: number; onPick: (index: number) => void; initial?: number }

/**
 * The option that the arrow keys have reached in a list that belongs to an input: the focus stays in the input, the
 * option is named by `aria-activedescendant`. -1 is none.
 */
export function useActiveOption({ count, onPick, initial = -1 }: Options) {
  const [chosen, setActive] = useState(initial)
  const active = Math.min(chosen, count - 1)

  /** @returns whether the key was for the list */
  function handleKey(event: KeyboardEvent): boolean {
    if (count === 0 || event.nativeEvent.isComposing) return false
    const next = step(event, active, count)
    if (next !== null) {
      event.preventDefault()
      setActive(next)
      return true
    }
    if (event.key !== 'Enter' || active < 0) return false
    event.preventDefault()
    onPick(active)
    return true
  }
  return { active, setActive, handleKey }
}

function step({ key, ctrlKey, metaKey }: KeyboardEvent, active: number, count: number): number | null {
  if (key === 'ArrowDown') return (active + 1) % count
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1
  if (key === 'PageDown') return Math.min(count - 1, active + 8)
  if (key === 'PageUp') return Math.max(0, active - 8)
  if (key === 'Home' && (ctrlKey || metaKey)) return 0
  if (key === 'End' && (ctrlKey || metaKey)) return count - 1
  return null
}
