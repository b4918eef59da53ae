import { useCallback, useReducer, useRef, useState } from 'react'
import { ApiError, hasCode } from '../../../shared/api/apiError'
import type { Versioned } from '../../../shared/api/client'
import { useStable } from '../../../shared/hooks/useStable'
import { useUnsavedChanges } from '../../../shared/settings/unsavedChanges'
import { announce } from '../../../shared/ui/LiveRegion'
import { useLayoutWrites, type Layout, type Section } from './api'
import { isSameLayout } from './layoutChanges'
import { layoutReducer, startEdit, type LayoutAction, type LayoutEdit } from './layoutReducer'

/** What was to be done when something came between. */
type Intent = 'save' | 'publish'

type Outcome =
  | { status: 'idle' | 'saving' | 'publishing' | 'saved' | 'published' }
  | { status: 'failed'; intent: Intent; error: ApiError; sent: Section[] }
  | { status: 'conflict'; mine: Section[]; current: Versioned<Layout> }

export type LayoutEditor = ReturnType<typeof useLayoutEditor>

type EditAction = LayoutAction | { type: 'start'; sections: Section[] }
const reduce = (edit: LayoutEdit, action: EditAction) =>
  action.type === 'start' ? startEdit(action.sections) : layoutReducer(edit, action)

/**
 * The draft of the homepage while it is edited. It starts once from what was loaded; saving sends the whole list,
 * setting live saves first and then publishes exactly what was sent. On any failure everything stays as it is.
 */
export function useLayoutEditor(loaded: Versioned<Layout>) {
  const writes = useLayoutWrites()
  const [base, setBase] = useState(loaded)
  const [edit, dispatch] = useReducer(reduce, base.value.draft, startEdit)
  const [outcome, setOutcome] = useState<Outcome>({ status: 'idle' })
  const isBusy = useRef(false)

  const isDirty = !isSameLayout(edit.sections, base.value.draft)
  useUnsavedChanges('the layout', isDirty)
  // Somebody published or turned the portal on: as long as the draft is the same, that version is ours to change.
  const isOutdated = !isSameLayout(loaded.value.draft, base.value.draft)
  const isWriting = outcome.status === 'saving' || outcome.status === 'publishing'
  const basis = isOutdated ? base : loaded

  // Stable, so that a card is drawn again only when it is another.
  const change = useCallback((action: LayoutAction) => {
    dispatch(action)
    if (action.type === 'pause') return
    setOutcome((before) =>
      before.status === 'saved' || before.status === 'published' ? { status: 'idle' } : before,
    )
  }, [])

  function startFrom(version: Versioned<Layout>) {
    setBase(version)
    dispatch({ type: 'start', sections: version.value.draft })
  }

  /** Runs a write again on the newest version if only something else than the draft has changed meanwhile. */
  async function onNewest(
    from: Versioned<Layout>,
    write: (etag: string) => Promise<Versioned<Layout>>,
  ): Promise<Versioned<Layout> | { changed: Versioned<Layout> }> {
    try {
      return await write(from.etag)
    } catch (error) {
      if (!hasCode(error, 'stale')) throw error
      const current = await writes.reload()
      if (!isSameLayout(current.value.draft, from.value.draft)) return { changed: current }
      return write(current.etag)
    }
  }

  // Stable: what is written is what is in the editor when it is pressed, not when the button was drawn.
  const run = useStable(async (intent: Intent, from: Versioned<Layout> = basis): Promise<void> => {
    if (isBusy.current) return
    isBusy.current = true
    const sent = edit.sections
    setOutcome({ status: intent === 'save' ? 'saving' : 'publishing' })
    try {
      let at: Versioned<Layout> | { changed: Versioned<Layout> } = from
      if (!isSameLayout(sent, from.value.draft)) {
        at = await onNewest(from, (etag) => writes.saveDraft(sent, etag))
        if ('etag' in at) setBase(at)
      }
      if ('etag' in at && intent === 'publish') {
        at = await onNewest(at, (etag) => writes.publish(etag))
        if ('etag' in at) setBase(at)
      }
      if ('changed' in at) setOutcome({ status: 'conflict', mine: sent, current: at.changed })
      else {
        setOutcome({ status: intent === 'save' ? 'saved' : 'published' })
        announce(intent === 'save' ? 'Draft saved.' : 'The homepage is live as you see it here.')
      }
    } catch (error) {
      setOutcome({ status: 'failed', intent, error: asApiError(error), sent })
    }
    isBusy.current = false
  })

  return {
    edit,
    base: basis.value,
    isDirty,
    isOutdated: isOutdated && !isWriting && outcome.status !== 'conflict',
    isBusy: isWriting,
    outcome,
    dispatch: change,
    save: () => run('save'),
    publish: () => run('publish'),
    discard() {
      dispatch({ type: 'replace', sections: base.value.draft, label: 'discarded the changes' })
      setOutcome({ status: 'idle' })
    },
    /** Fills the draft with a version that was live once. */
    async restore(id: string): Promise<void> {
      startFrom(await writes.restore(id, loaded.etag))
      setOutcome({ status: 'idle' })
    },
    compare: () => setOutcome({ status: 'conflict', mine: edit.sections, current: loaded }),
    showCurrent: () => startFrom(loaded),
    takeTheirs() {
      if (outcome.status === 'conflict') startFrom(outcome.current)
      setOutcome({ status: 'idle' })
    },
    async takeMine() {
      if (outcome.status !== 'conflict') return
      setBase(outcome.current)
      // Saved, not set live: what is published has been looked at beside what it replaces.
      await run('save', outcome.current)
    },
    decideLater: () => setOutcome({ status: 'idle' }),
  }
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  return new ApiError({ status: 0, code: 'unexpected_answer', title: 'The change could not be saved.' })
}
