import { useEffect, useRef, useState } from 'react'
import { describeError } from '../../shared/api/errorWords'
import { type Tried, tryRequest } from './api'
import type { Prepared } from './model'

export type Trial =
  | { state: 'idle' }
  | { state: 'running' | 'done'; answer: Tried | null }
  | { state: 'failed'; reason: string }

/** One request at a time: the next one, and leaving, gives up the one before. */
export function useTry() {
  const [trial, setTrial] = useState<Trial>({ state: 'idle' })
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])

  async function send(prepared: Prepared) {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    const unlessOver = (next: Trial) => !own.signal.aborted && setTrial(next)
    setTrial({ state: 'running', answer: null })
    try {
      const answer = await tryRequest(prepared, own.signal, (soFar) =>
        unlessOver({ state: 'running', answer: soFar }),
      )
      unlessOver({ state: 'done', answer })
    } catch (error) {
      const { title, detail } = describeError(error)
      unlessOver({ state: 'failed', reason: `${title}. ${detail}` })
    }
  }
  function stop() {
    running.current?.abort()
    setTrial((now) =>
      now.state === 'running' ? { state: now.answer ? 'done' : 'idle', answer: now.answer } : now,
    )
  }
  return { trial, send, stop }
}
