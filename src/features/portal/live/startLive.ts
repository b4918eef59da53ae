import type { QueryClient } from '@tanstack/react-query'
import { askAgain, openEvents } from './api'
import { follow } from './follow'

/** Keeps what is on the screen up to date. @returns what ends it */
export function startLive(queryClient: QueryClient): () => void {
  return follow({ open: openEvents, askAgain: () => askAgain(queryClient) })
}
