import { useCallback, useId, useMemo, useState } from 'react'
import { useStable } from '../hooks/useStable'
import { afterPress } from '../lib/afterPress'
import { announce } from '../ui/LiveRegion'
import type { Attributes } from './attributes'
import { findCondition, type Condition, type Rule } from './rule'
import { problemsOf, type ConditionProblem } from './ruleProblems'
import { ruleReducer, type RuleAction } from './ruleReducer'
import { landedWords, stepOf, stuckWords, type Step } from './ruleMoves'
import { undoOf, type Undo } from './ruleUndo'

/** A problem the server found, and the condition as it was then: it is gone as soon as that condition changes. */
export type ServerProblem = { problem: ConditionProblem; condition: Condition }

type Options = {
  rule: Rule
  setRule: (change: (rule: Rule) => Rule) => void
  attributes: Attributes
  serverProblems?: readonly ServerProblem[]
}

/** What of a condition has an id of its own; of a group, its buttons. */
type Part = ConditionProblem['part'] | 'up' | 'down' | 'match'

/** What it is called with does the newest thing, so that a part of the screen may keep an older one. */
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
  /** The id of an element of a condition or a group, to label it and to find it. */
  domId: (id: string, part: Part) => string
  focus: (conditionId: string, part: ConditionProblem['part']) => void
  /** Moves a condition or a group by one place, says where to, and leaves the focus on what was used to move it. */
  move: (id: string, by: Step) => void
  canMove: (id: string, by: Step) => boolean
  /** The last thing that was moved, duplicated, removed or replaced, which can be taken back; then the one before. */
  undoable: { id: string; text: string; undo: () => void } | null
}

/** The rule as the last edit here left it, and the ways back from there. */
type Trail = { rule: Rule; undos: readonly Undo[] }

/** After React has drawn what the focus goes to. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

/** Everything between a rule and its screen: edits, undoing a removal, which problems to show, where the focus goes. */
export function useRuleEditor({ rule, setRule, attributes, serverProblems = [] }: Options): RuleEditor {
  const prefix = useId()
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [trail, setTrail] = useState<Trail>({ rule, undos: [] })
  // Discarded, or taken over from somebody else: what was done to the rule before means nothing in this one.
  if (trail.rule !== rule) setTrail({ rule, undos: [] })

  const problems = useMemo(() => problemsOf(rule, attributes), [rule, attributes])
  const fromServer = serverProblems
    .filter(({ problem, condition }) => findCondition(rule, problem.conditionId)?.condition === condition)
    .map(({ problem }) => problem)
  const undoId = `${prefix}-undo`
  const domId = (conditionId: string, part: string) => `${prefix}-${conditionId}-${part}`

  function apply(action: RuleAction, undosAfter: (undos: readonly Undo[]) => readonly Undo[]) {
    let next = rule
    setRule((latest) => (next = ruleReducer(latest, action)))
    setTrail(({ undos }) => ({ rule: next, undos: undosAfter(undos) }))
  }

  const dispatch = useStable((action: RuleAction) => {
    const undo = undoOf(rule, action)
    // Bringing back a whole rule would also take back what was edited since.
    apply(action, (undos) => [
      ...undos.filter((one) => one.action.type !== 'replace'),
      ...(undo ? [undo] : []),
    ])
    const isMove = action.type === 'move' || action.type === 'moveGroup'
    if (undo && !isMove) announce(undo.text)
    if (action.type === 'remove' || action.type === 'removeGroup') focusSoon(undoId)
    const added = addedBy(rule, action)
    if (added) focusSoon(domId(added.id, 'attribute'))
  })

  const move = useStable((id: string, by: Step) => {
    const step = stepOf(rule, id, by)
    if (typeof step === 'string') return announce(stuckWords(rule, id, by, step, attributes))
    const used = document.activeElement?.id
    dispatch(step)
    announce(landedWords(ruleReducer(rule, step), id, attributes))
    // In another group it is drawn anew.
    if (used) focusSoon(used)
  })

  function undoLast(undo: Undo) {
    apply(undo.action, (undos) => undos.filter((one) => one !== undo))
    announce(`Taken back: ${undo.text}`)
    if (undo.focusId) focusSoon(domId(undo.focusId, 'attribute'))
  }

  const touch = useCallback(
    // Its error takes a line, which moves everything below.
    (id: string) =>
      afterPress(() => setTouched((before) => (before.has(id) ? before : new Set(before).add(id)))),
    [],
  )

  const last = trail.undos.at(-1)
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
    move,
    canMove: (id, by) => typeof stepOf(rule, id, by) !== 'string',
    undoable: last ? { id: undoId, text: last.text, undo: () => undoLast(last) } : null,
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
