import { useEffect, useEffectEvent, useState } from 'react'
import type { ImpactDraft } from './api'
import { impactFor } from './impactWords'
import type { Purpose } from './rule'
import { useImpact } from './useImpact'
import type { RuleEditor } from './useRuleEditor'

type Options = {
  purpose: Purpose
  editor: RuleEditor
  draft: ImpactDraft
  etag: string
  isDirty: boolean
  save: () => Promise<unknown>
}

/**
 * Saving a rule: at once only if it affects nobody, or if the names of those it affects have been looked at for exactly
 * this draft. Otherwise it is asked about first, as soon as it is known who they are.
 */
export function useGuardedSave({ purpose, editor, draft, etag, isDirty, save }: Options) {
  const unfinished = editor.problems.length
  const state = useImpact({ draft, etag, unfinished, isEnabled: isDirty })
  const key = JSON.stringify([draft, etag])
  const [looked, setLooked] = useState<string | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const isAsked = asked === key
  const affected = state.impact && !state.isBehind ? impactFor(purpose, state.impact).affected : undefined
  const mayPass = looked === key || affected === 0

  const saveNow = useEffectEvent(() => void save().finally(() => setAsked(null)))
  useEffect(() => {
    if (isAsked && mayPass) saveNow()
  }, [isAsked, mayPass])

  return {
    state,
    onLook: () => setLooked(key),
    /** Save has been pressed, and it is not known yet whom it affects. */
    isChecking: isAsked && state.isBehind,
    save() {
      if (unfinished > 0) editor.reveal()
      else if (mayPass) void save()
      else setAsked(key)
    },
    dialog: {
      open: isAsked && !mayPass && !state.isBehind,
      purpose,
      state,
      confirmLabel: state.isError ? 'Save without knowing' : 'Save',
      onConfirm: () => setLooked(key),
      onCancel: () => setAsked(null),
    },
  }
}
