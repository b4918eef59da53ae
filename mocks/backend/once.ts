import type { User } from '../domain/types'
import type { Operation, OperationId } from './contract'
import { canonicalJson, fingerprint } from './fingerprint'
import type { Call, Reply } from './endpoint'
import { type FieldError, refuse } from './problem'
import type { AnyReply } from './respond'

const longestKey = 255

/** What is wrong with the Idempotency-Key of a request; nothing if it has none. */
export function keyErrors({ idempotent }: Operation, headers: Headers): FieldError[] {
  const key = idempotent ? headers.get('Idempotency-Key') : null
  if (key === null || (key !== '' && key.length <= longestKey)) return []
  const message = `The Idempotency-Key has 1 to ${longestKey} characters.`
  return [{ pointer: '', code: key === '' ? 'too_short' : 'too_long', message }]
}

/**
 * Makes something at most once for each Idempotency-Key of a viewer: a repetition gets the first answer again, another
 * request with the same key is refused. Failures are not kept, so they can be tried again.
 * @param make does it, all in one step
 * @param mayStillSee refuses to repeat an answer that is no longer for this viewer
 */
export function once<Id extends OperationId>(
  { headers, params, body, services: { idempotency } }: Call<Id>,
  user: User,
  make: () => Reply<Id>,
  mayStillSee: (made: Reply<Id>) => void = () => undefined,
): Reply<Id> {
  const key = headers.get('Idempotency-Key')
  if (key === null) return make()
  const scope = JSON.stringify([user.id, key])
  const print = fingerprint(canonicalJson([params, body]))
  const known = idempotency.recall(scope)
  if (known) {
    if (known.print !== print) refuse('idempotency_mismatch')
    const reply = known.reply as Reply<Id>
    mayStillSee(reply)
    return reply
  }
  const reply = make()
  idempotency.remember(scope, { print, reply: reply as AnyReply })
  return reply
}
