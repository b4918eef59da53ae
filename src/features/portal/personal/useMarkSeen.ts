import { useEffect } from 'react'
import { markSeen } from './unread'

/**
 * While a ticket is on the screen, what it says is seen; in a tab that nobody looks at only once they do.
 * @param viewerId, ticket undefined until they are known
 */
export function useMarkSeen(
  viewerId: string | undefined,
  ticket: { id: string; updatedAt: string } | undefined,
): void {
  const { id, updatedAt } = ticket ?? {}
  useEffect(() => {
    if (viewerId === undefined || id === undefined || updatedAt === undefined) return
    const mark = () => {
      if (document.visibilityState === 'visible') markSeen(viewerId, { id, updatedAt })
    }
    mark()
    document.addEventListener('visibilitychange', mark)
    return () => document.removeEventListener('visibilitychange', mark)
  }, [viewerId, id, updatedAt])
}
