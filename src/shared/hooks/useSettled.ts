import { useEffect, useState } from 'react'

/** A pause in typing that is long enough to ask the server, in milliseconds. */
const settleMs = 300

/**
 * A value that follows another one only after it has not changed for a while; compared as JSON.
 * @param value JSON data; @param ms how long it has to stay the same
 */
export function useSettled<T>(value: T, ms: number = settleMs): T {
  const [settled, setSettled] = useState(value)
  const json = JSON.stringify(value)
  const settledJson = JSON.stringify(settled)
  useEffect(() => {
    if (json === settledJson) return
    const timer = setTimeout(() => setSettled(JSON.parse(json) as T), ms)
    return () => clearTimeout(timer)
  }, [json, settledJson, ms])
  return settled
}
