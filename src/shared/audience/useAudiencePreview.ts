import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { audienceQueries, type AudiencePreview } from './api'
import { countConditions, type Audience, type Purpose } from './rule'
import { conditionAt } from './ruleProblems'
import { ruleFrom, toAudience } from './ruleWire'
import type { RuleEditor } from './useRuleEditor'
import { useLastComplete } from './useLastComplete'
import { useSettled } from '../hooks/useSettled'

/** People on one page of a preview. */
export const previewPageSize = 6

export type AudiencePreviewState = {
  query: UseQueryResult<AudiencePreview>
  purpose: Purpose
  /** The rule is not complete: what is shown belongs to the last one that was. */
  isPaused: boolean
  /** An answer to what is on screen now is still on its way. */
  isBehind: boolean
  search: string
  setSearch: (text: string) => void
  /** Counted from 0. */
  page: number
  nextPage: (() => void) | null
  previousPage: (() => void) | null
  /** Takes over a better rule that the server offered for exactly this one; null while it is for an older one. */
  applyRemedy: ((audience: Audience) => void) | null
  /** Goes to the condition that a warning means; null while there is only one, or the warning is for an older rule. */
  showCondition: ((path: string) => void) | null
}

/**
 * Who matches the rule in the editor, a moment after each edit. Outdated questions are cancelled; the last answer
 * stays until the next one is there, or for as long as the rule is incomplete.
 */
export function useAudiencePreview(editor: RuleEditor, purpose: Purpose): AudiencePreviewState {
  const isPaused = editor.problems.length > 0
  const audience = toAudience(editor.rule)
  const lastComplete = useLastComplete(audience, !isPaused)
  const [search, setSearch] = useState('')

  const wanted = { audience: lastComplete, q: search.trim() }
  const asked = useSettled(wanted)
  const key = JSON.stringify(asked)
  const [pages, setPages] = useState<{ key: string; cursors: string[] }>({ key, cursors: [] })
  const cursors = pages.key === key ? pages.cursors : []
  const cursor = cursors.at(-1)

  const query = useQuery({
    ...audienceQueries.preview({
      audience: asked.audience ?? null,
      purpose,
      limit: previewPageSize,
      ...(asked.q ? { q: asked.q } : {}),
      ...(cursor ? { cursor } : {}),
    }),
    enabled: asked.audience !== undefined,
  })
  const isBehind = query.isPlaceholderData || JSON.stringify(wanted) !== key
  const next = query.data?.nextCursor ?? null
  const isCurrent = !isPaused && !isBehind
  return {
    query,
    purpose,
    isPaused,
    isBehind,
    search,
    setSearch,
    page: cursors.length,
    nextPage: next && !isBehind ? () => setPages({ key, cursors: [...cursors, next] }) : null,
    previousPage: cursors.length > 0 ? () => setPages({ key, cursors: cursors.slice(0, -1) }) : null,
    applyRemedy: isCurrent
      ? (better) => editor.dispatch({ type: 'replace', rule: ruleFrom(better, editor.attributes) })
      : null,
    showCondition:
      isCurrent && countConditions(editor.rule) > 1
        ? (path) => {
            const id = conditionAt(editor.rule, path)
            if (id) editor.focus(id, 'attribute')
          }
        : null,
  }
}
