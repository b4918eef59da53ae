import { useCallback, useId, useMemo, useState } from 'react'
import { afterPress } from '../lib/afterPress'
import { announce } from '../ui/LiveRegion'
import type { Attributes } from './attributes'
import { findCondition, type Condition, type Rule } from './rule'
import { problemsOf, type ConditionProblem } from './ruleProblems'
import { removedBy, ruleReducer, type RuleAction } from './ruleReducer'

/** A problem the server found, and the condition as it was then: it is gone as soon as that condition changes. */
export type ServerProblem = { problem: ConditionProblem; condition: Condition }

type Options = {
  rule: Rule
  setRule: (change: (rule: Rule) => Rule) => void
  attributes: Attributes
  serverProblems?: readonly ServerProblem[]
}

export type RuleEditor = {
  rule: Rule
  attributes: Attributes
  dispatch: (action: RuleAction) => void
  /** What keeps the rule from being saved. */
  problems: ConditionProblem[]
  /** The problem to show at a condition now: not while it is being filled in for the first time. */
  problemAt: (conditionId: string) => ConditionProblem | undefined
  /** The person has left this condition: it may be told what is missing. */
  touch: (conditionId: string) => void
  /** Shows every problem and puts the focus on the first. */
  reveal: () => void
  /** The id of an element of a condition, to label it and to find it. */
  domId: (conditionId: string, part: ConditionProblem['part']) => string
  focus: (conditionId: string, part: ConditionProblem['part']) => void
  /** The last removal or replacement, which can be taken back. */
  undoable: { id: string; text: string; undo: () => void } | null
}

/** After React has drawn what the focus goes to. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

/** Everything between a rule and its screen: edits, undoing a removal, which problems to show, where the focus goes. */
export function useRuleEditor({ rule, setRule, attributes, serverProblems = [] }: Options): RuleEditor {
  const prefix = useId()
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [undoAction, setUndoAction] = useState<{ text: string; action: RuleAction } | null>(null)

  const problems = useMemo(() => problemsOf(rule, attributes), [rule, attributes])
  const fromServer = serverProblems
    .filter(({ problem, condition }) => findCondition(rule, problem.conditionId)?.condition === condition)
    .map(({ problem }) => problem)
  const undoId = `${prefix}-undo`
  const domId = (conditionId: string, part: string) => `${prefix}-${conditionId}-${part}`

  function dispatch(action: RuleAction) {
    const removed = removedBy(rule, action)
    if (removed) {
      const count = removed.kind === 'group' ? removed.group.conditions.length : 1
      const text =
        removed.kind === 'group'
          ? `Group removed, with ${count === 1 ? 'its condition' : `its ${count} conditions`}.`
          : 'Condition removed.'
      setUndoAction({ text, action: { type: 'putBack', removed } })
      announce(text)
    } else if (action.type === 'replace') {
      setUndoAction({ text: 'The rule was changed.', action: { type: 'replace', rule } })
      announce('The rule was changed.')
    } else if (action.type !== 'putBack') setUndoAction(null)
    setRule((latest) => ruleReducer(latest, action))
    if (removed) focusSoon(undoId)
    const added = addedBy(rule, action)
    if (added) focusSoon(domId(added.id, 'attribute'))
  }

  const touch = useCallback(
    // Its error takes a line, which moves everything below.
    (id: string) =>
      afterPress(() => setTouched((before) => (before.has(id) ? before : new Set(before).add(id)))),
    [],
  )

  return {
    rule,
    attributes,
    dispatch,
    problems,
    problemAt: (id) =>
      fromServer.find(({ conditionId }) => conditionId === id) ??
      problems.find(({ conditionId }) => conditionId === id && (touched.has(id) || isUnreadable(rule, id))),
    touch,
    reveal() {
      setTouched(new Set(rule.groups.flatMap(({ conditions }) => conditions.map(({ id }) => id))))
      const [first] = problems
      if (!first) return
      announce(
        `${problems.length === 1 ? 'One condition is' : `${problems.length} conditions are`} not complete.`,
      )
      focusSoon(domId(first.conditionId, first.part))
    },
    domId,
    focus: (conditionId, part) => focusSoon(domId(conditionId, part)),
    undoable: undoAction && {
      id: undoId,
      text: undoAction.text,
      undo() {
        setRule((latest) => ruleReducer(latest, undoAction.action))
        setUndoAction(null)
        if (undoAction.action.type !== 'putBack') return
        const { removed } = undoAction.action
        const back = removed.kind === 'group' ? removed.group.conditions[0] : removed.condition
        if (back) focusSoon(domId(back.id, 'attribute'))
      },
    },
  }
}

/** The first condition that an edit adds, to put the focus there. */
function addedBy(rule: Rule, action: RuleAction): Condition | undefined {
  if (!/^(add|duplicate)/.test(action.type)) return undefined
  const after = ruleReducer(rule, action)
  return after.groups.flatMap(({ conditions }) => conditions).find(({ id }) => !findCondition(rule, id))
}

/** A stored condition that cannot be read any more is shown as wrong at once: nobody is filling it in. */
function isUnreadable(rule: Rule, id: string): boolean {
  return findCondition(rule, id)?.condition.type === 'unreadable'
}
