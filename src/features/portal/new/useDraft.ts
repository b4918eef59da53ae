import { useState } from 'react'
import { storage } from '../../../shared/lib/storage'
import { newKey } from '../newKey'
import type { Attempt, NewTicket } from './api'
import { emptyDraft, isEmpty, type Draft } from './draft'

type Kept = {
  draft: Draft
  /** What was last sent and may have arrived: sending the same again must not make a second ticket. */
  attempt?: Attempt
}

/** A ticket that is being written, kept on this device for one person until it has been sent. */
export function useDraft(viewerId: string, start: Partial<Draft>) {
  const place = `portico.newTicket.${viewerId}`
  const [kept, setKept] = useState<Kept>(() => {
    const before = storage.read<Kept>(place)
    return { ...before, draft: { ...emptyDraft, ...before?.draft, ...start } }
  })

  function keep(next: Kept) {
    setKept(next)
    storage.write(place, isEmpty(next.draft) && !next.attempt ? null : next)
  }
  return {
    draft: kept.draft,
    change: (its: Partial<Draft>) => keep({ ...kept, draft: { ...kept.draft, ...its } }),
    /** @returns what to send: under the same key as before, if it is the same ticket */
    attempt(body: NewTicket): Attempt {
      const isSame = kept.attempt && JSON.stringify(kept.attempt.body) === JSON.stringify(body)
      const attempt = isSame && kept.attempt ? kept.attempt : { body, key: newKey() }
      keep({ ...kept, attempt })
      return attempt
    },
    /** The key has been used for something else: the next attempt has another one. */
    forgetAttempt: () => keep({ draft: kept.draft }),
    clear: () => keep({ draft: emptyDraft }),
  }
}
