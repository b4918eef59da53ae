import { useState } from 'react'

/**
 * The value while it is complete, and the last one that was while it is not; compared as JSON.
 * @returns undefined if it has never been complete
 */
export function useLastComplete<T>(value: T, isComplete: boolean): T | undefined {
  const [last, setLast] = useState<{ value: T } | undefined>(isComplete ? { value } : undefined)
  if (isComplete && JSON.stringify(last?.value) !== JSON.stringify(value)) setLast({ value })
  return last?.value
}
