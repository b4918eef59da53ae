import type { Attributes } from '../../shared/audience/attributes'
import type { Audience, Match } from '../../shared/audience/rule'
import { missingFrom, pairGroups } from '../../shared/audience/rulePairs'
import { conditionText } from '../../shared/audience/ruleWords'

/** One difference between two rules, for people: what happened, to what, and in which group if there are several. */
export type RuleChange = { kind: 'added' | 'removed' | 'joined' | 'reordered'; text: string; group?: number }

type Group = { match: Match; lines: string[] }

function groupsOf(audience: Audience | null, attributes: Attributes): Group[] {
  return (audience?.groups ?? []).map(({ match, conditions }) => ({
    match,
    lines: conditions.map((condition) => conditionText(condition, attributes)),
  }))
}

const missing = (lines: string[], others: string[]) =>
  missingFrom(lines, others).map((place) => lines[place] ?? '')

/**
 * What became of a rule, line by line: conditions added and removed, groups joined in another way.
 * @param before, after `null` is a rule without conditions
 */
export function ruleDiff(
  before: Audience | null,
  after: Audience | null,
  attributes: Attributes,
): RuleChange[] {
  const [old, fresh] = [groupsOf(before, attributes), groupsOf(after, attributes)]
  const pairs = pairGroups(old, fresh)
  const isNumbered = old.length > 1 || fresh.length > 1
  const line = (kind: RuleChange['kind'], index: number) => (text: string) => ({
    kind,
    text,
    ...(isNumbered && { group: index + 1 }),
  })

  const kept = new Set(pairs.values())
  const gone = old.flatMap((group, index) => (kept.has(group) ? [] : group.lines.map(line('removed', index))))
  const changed = fresh.flatMap((group, index) => {
    const was = pairs.get(group)
    if (!was) return group.lines.map(line('added', index))
    return [
      ...(was.match === group.match
        ? []
        : [line('joined', index)(`${was.match} → ${group.match} of these conditions`)]),
      ...missing(was.lines, group.lines).map(line('removed', index)),
      ...missing(group.lines, was.lines).map(line('added', index)),
    ]
  })
  const joined: RuleChange[] =
    before && after && before.match !== after.match && isNumbered
      ? [{ kind: 'joined', text: `${before.match} → ${after.match} of these groups` }]
      : []
  const all = [...joined, ...gone, ...changed]
  return all.length > 0 ? all : [{ kind: 'reordered', text: 'Only the order changed.' }]
}
