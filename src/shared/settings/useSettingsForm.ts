import { useMemo, useRef, useState } from 'react'
import { ApiError, hasCode } from '../api/apiError'
import type { Versioned } from '../api/client'
import { announce } from '../ui/LiveRegion'
import { useUnsavedChanges } from './unsavedChanges'

type Options<R, D> = {
  /** What the card is called, in questions and announcements. */
  name: string
  /** The resource as it is in the cache now. The form starts from the first one it gets, and never again. */
  loaded: Versioned<R>
  /** The card's own fields of the resource, as it edits them. */
  pick: (resource: R) => D
  /** Writes the card's own fields and no others; the mutation behind it owns the cache. */
  save: (draft: D, etag: string) => Promise<Versioned<R>>
  /** Asks for the resource as it is now, past the cache. */
  reload: () => Promise<Versioned<R>>
  /** Whether two drafts would be stored as the same thing; compared as JSON if not given. */
  isSame?: (one: D, other: D) => boolean
}

/** Somebody else saved the same fields in the meantime: both versions, what both began with, the resource with theirs. */
export type SettingsConflict<R, D> = { base: D; mine: D; theirs: D; current: Versioned<R> }

type Outcome<R, D> =
  | { status: 'idle' }
  | { status: 'saving' }
  | { status: 'saved' }
  | { status: 'failed'; error: ApiError; sent: D }
  | { status: 'conflict'; conflict: SettingsConflict<R, D> }

export type SettingsForm<R, D> = {
  draft: D
  /** What was loaded, or saved last: what Discard goes back to. */
  initial: D
  setDraft: (next: D | ((draft: D) => D)) => void
  isDirty: boolean
  /** The fields have been changed elsewhere since they were loaded here; nothing has been taken over. */
  isOutdated: boolean
  status: Outcome<R, D>['status']
  error: ApiError | null
  /** The draft that `error` is about; it may have been edited since. */
  refused: D | null
  conflict: SettingsConflict<R, D> | null
  /** @returns whether it is stored now; on any failure the draft stays as it is */
  save: () => Promise<boolean>
  discard: () => void
  /** Shows both versions, without trying to save. */
  compare: () => void
  /** Answers a conflict: with what is stored … */
  takeTheirs: () => void
  /** … or by going on with a draft on top of it, which is still to be saved. */
  goOnWith: (draft: D) => void
  /** Puts the conflict away undecided; the draft stays. */
  decideLater: () => void
}

const sameJson = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * The form of one settings card. It starts once from what was loaded; a refetch never touches it. It saves only its
 * own fields, and tells a real conflict (somebody changed the same fields) from a stale version (somebody changed
 * others: saved again, silently, once).
 */
export function useSettingsForm<R, D>(options: Options<R, D>): SettingsForm<R, D> {
  const { name, loaded, pick, isSame = sameJson } = options
  const [base, setBase] = useState(() => ({ fields: pick(loaded.value), etag: loaded.etag }))
  const [draft, setDraftState] = useState(base.fields)
  const [outcome, setOutcome] = useState<Outcome<R, D>>({ status: 'idle' })
  const latestDraft = useRef(draft)
  const isSaving = useRef(false)

  const isDirty = !isSame(draft, base.fields)
  useUnsavedChanges(name, isDirty)
  const loadedFields = useMemo(() => pick(loaded.value), [pick, loaded])
  const isOutdated = outcome.status !== 'saving' && !isSame(loadedFields, base.fields)

  function setDraft(next: D | ((draft: D) => D)) {
    const value = typeof next === 'function' ? (next as (draft: D) => D)(latestDraft.current) : next
    latestDraft.current = value
    setDraftState(value)
    setOutcome((before) => (before.status === 'saved' ? { status: 'idle' } : before))
  }

  function startFrom(version: Versioned<R>) {
    const fields = pick(version.value)
    setBase({ fields, etag: version.etag })
    latestDraft.current = fields
    setDraftState(fields)
  }

  function accept(sent: D, saved: Versioned<R>) {
    const fields = pick(saved.value)
    setBase({ fields, etag: saved.etag })
    // What was typed while it was being saved is kept, and so is what the server stored as it was sent.
    const isUntouched = latestDraft.current === sent
    if (isUntouched && !isSame(sent, fields)) {
      latestDraft.current = fields
      setDraftState(fields)
    }
    setOutcome({ status: 'saved' })
    announce(`${name}: saved.`)
  }

  async function send(etag: string, expected: D, mayRetry = true): Promise<Outcome<R, D>> {
    const sent = latestDraft.current
    try {
      accept(sent, await options.save(sent, etag))
      return { status: 'saved' }
    } catch (error) {
      if (!hasCode(error, 'stale')) return { status: 'failed', error: asApiError(error), sent }
      try {
        const current = await options.reload()
        const theirs = pick(current.value)
        if (!isSame(theirs, expected) && !isSame(theirs, sent))
          return { status: 'conflict', conflict: { base: expected, mine: sent, theirs, current } }
        return mayRetry ? await send(current.etag, theirs, false) : { status: 'failed', error, sent }
      } catch (failure) {
        return { status: 'failed', error: asApiError(failure), sent }
      }
    }
  }

  async function write(etag: string, expected: D): Promise<boolean> {
    if (isSaving.current) return false
    isSaving.current = true
    setOutcome({ status: 'saving' })
    const result = await send(etag, expected)
    isSaving.current = false
    if (result.status !== 'saved') setOutcome(result)
    return result.status === 'saved'
  }

  const conflict = outcome.status === 'conflict' ? outcome.conflict : null
  return {
    draft,
    initial: base.fields,
    setDraft,
    isDirty,
    isOutdated,
    status: outcome.status,
    error: outcome.status === 'failed' ? outcome.error : null,
    refused: outcome.status === 'failed' ? outcome.sent : null,
    conflict,
    // Another card's save makes a new version; as long as it left these fields alone, that one is ours to change.
    save: () => write(isOutdated ? base.etag : loaded.etag, base.fields),
    discard() {
      if (isOutdated) startFrom(loaded)
      else setDraft(base.fields)
      setOutcome({ status: 'idle' })
    },
    compare: () =>
      setOutcome({
        status: 'conflict',
        conflict: { base: base.fields, mine: draft, theirs: loadedFields, current: loaded },
      }),
    takeTheirs() {
      if (conflict) startFrom(conflict.current)
      setOutcome({ status: 'idle' })
    },
    goOnWith(next) {
      if (!conflict) return
      setBase({ fields: conflict.theirs, etag: conflict.current.etag })
      latestDraft.current = next
      setDraftState(next)
      setOutcome({ status: 'idle' })
    },
    decideLater: () => setOutcome({ status: 'idle' }),
  }
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  return new ApiError({ status: 0, code: 'unexpected_answer', title: 'The change could not be saved.' })
}
