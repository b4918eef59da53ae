import { useState } from 'react'
import { storage } from '../../shared/lib/storage'
import type { Reply } from './api'
import { newKey } from './newKey'

type Draft = {
  body: string
  /** What was last sent and may have arrived: sending the same again must not make a second reply. */
  attempt?: Reply
}

const nothing: Draft = { body: '' }

/**
 * A reply that is being written, kept on this device for one person and one ticket until it has been sent.
 * Starts once: whoever shows it for another ticket gives it another React key.
 */
export function useReplyDraft(viewerId: string, ticketId: string) {
  const place = `portico.reply.${viewerId}.${ticketId}`
  const [draft, setDraft] = useState(() => storage.read<Draft>(place) ?? nothing)

  function keep(next: Draft) {
    setDraft(next)
    storage.write(place, next.body === '' ? null : next)
  }
  return {
    body: draft.body,
    change: (body: string) => keep({ ...draft, body }),
    /** @returns what to send: under the same key as before, if it is the same reply */
    attempt(): Reply {
      const body = draft.body.trim()
      const reply = draft.attempt?.body === body ? draft.attempt : { body, key: newKey() }
      keep({ ...draft, attempt: reply })
      return reply
    },
    clear: () => keep(nothing),
  }
}
