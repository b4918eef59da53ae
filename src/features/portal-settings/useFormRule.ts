import { useMemo } from 'react'
import type { Attributes } from '../../shared/audience/attributes'
import { findCondition, type Rule } from '../../shared/audience/rule'
import { problemsFromServer } from '../../shared/audience/ruleProblems'
import { useRuleEditor, type RuleEditor, type ServerProblem } from '../../shared/audience/useRuleEditor'
import type { SettingsForm } from '../../shared/settings/useSettingsForm'

type Options<R, D> = {
  form: SettingsForm<R, D>
  ruleOf: (draft: D) => Rule
  withRule: (draft: D, rule: Rule) => D
  attributes: Attributes
  /** Where the audience stands in what is sent: `/access/audience`. */
  pointer: string
}

/** The editor of the rule in a card's draft; what the server refuses is shown at the conditions it means. */
export function useFormRule<R, D>({
  form,
  ruleOf,
  withRule,
  attributes,
  pointer,
}: Options<R, D>): RuleEditor {
  const { error, refused } = form
  const serverProblems = useMemo<ServerProblem[]>(() => {
    if (!error || !refused) return []
    const rule = ruleOf(refused)
    return problemsFromServer(rule, error.fieldErrors, pointer).flatMap((problem) => {
      const condition = findCondition(rule, problem.conditionId)?.condition
      return condition ? [{ problem, condition }] : []
    })
  }, [error, refused, ruleOf, pointer])
  return useRuleEditor({
    rule: ruleOf(form.draft),
    setRule: (change) => form.setDraft((draft) => withRule(draft, change(ruleOf(draft)))),
    attributes,
    serverProblems,
  })
}
