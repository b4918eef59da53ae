import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { viewedUserId } from '../../../shared/api/auth/viewAs'
import { storage } from '../../../shared/lib/storage'

/** What this device remembers for one person of the portal. */
export type Remembered = 'seen' | 'look' | 'views' | 'searches'

const listeners = new Set<() => void>()
/** Whoever views as somebody else finds nothing of theirs, and leaves nothing. */
const whileViewing = new Map<string, unknown>()

const keyOf = (viewerId: string, what: Remembered) => `portico.portal.${viewerId}.${what}`

function subscribe(listener: () => void) {
  listeners.add(listener)
  // Another tab of the same person.
  globalThis.addEventListener?.('storage', listener)
  return () => {
    listeners.delete(listener)
    globalThis.removeEventListener?.('storage', listener)
  }
}

/** @returns what is remembered, whatever shape it has; null if it is nothing */
export function recall(viewerId: string, what: Remembered): unknown {
  const key = keyOf(viewerId, what)
  return viewedUserId() === null ? storage.read<unknown>(key) : (whileViewing.get(key) ?? null)
}

/** Remembers a JSON value for this person on this device; null forgets it. */
export function remember(viewerId: string, what: Remembered, value: unknown): void {
  const key = keyOf(viewerId, what)
  if (viewedUserId() === null) storage.write(key, value)
  else whileViewing.set(key, value)
  for (const listener of listeners) listener()
}

/**
 * What is remembered for a person, and a way to change it, the same for everything on the screen.
 * @param viewerId undefined until it is known who is looking
 * @param read makes sense of what is stored, which may be from another version, or null; the same function every time
 */
export function useRemembered<T>(
  viewerId: string | undefined,
  what: Remembered,
  read: (stored: unknown) => T,
): readonly [T, (next: T) => void] {
  // Compared as text, because what is read is another object every time.
  const text = useSyncExternalStore(subscribe, () =>
    viewerId === undefined ? 'null' : JSON.stringify(recall(viewerId, what)),
  )
  const value = useMemo(() => read(JSON.parse(text)), [read, text])
  const change = useCallback(
    (next: T) => {
      if (viewerId !== undefined) remember(viewerId, what, next)
    },
    [viewerId, what],
  )
  return [value, change]
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
