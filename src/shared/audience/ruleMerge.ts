import type { Difference } from '../settings/merge'
import type { Attributes } from './attributes'
import type { Condition, Group, Match, Rule } from './rule'
import { missingFrom, pairGroups } from './rulePairs'
import { ruleReducer } from './ruleReducer'
import { toCondition } from './ruleWire'
import { conditionText, joining } from './ruleWords'

type Read = { group: Group; number: number; lines: string[] }
type Versions = { base: Rule; mine: Rule; theirs: Rule }

const absent = 'Not in it'
const joinWords: Record<Match, string> = { all: 'All must match', any: 'Any may match' }

/** What two versions of a rule differ in: how things are joined, single conditions, whole groups. */
export function ruleDifferences(
  { base, mine, theirs }: Versions,
  attributes: Attributes,
): Difference<Rule>[] {
  const read = (rule: Rule): Read[] =>
    rule.groups.map((group, index) => ({
      group,
      number: index + 1,
      lines: group.conditions.map((condition) => conditionText(toCondition(condition), attributes)),
    }))
  const [before, yours, saved] = [read(base), read(mine), read(theirs)]
  // What is edited keeps its id, so that what it was before is known.
  const baseOf = ({ group }: Read) => before.find((one) => one.group.id === group.id)
  const isUnchanged = (one: Read) => isSame(one, baseOf(one))
  const pairs = pairGroups(saved, yours)
  const taken = new Set(pairs.values())
  // What both have rewritten goes together if it stands at the same place.
  for (const [index, one] of yours.entries()) {
    const other = saved[index]
    if (pairs.has(one) || !other || taken.has(other)) continue
    pairs.set(one, other)
    taken.add(other)
  }
  const isNumbered = yours.length > 1 || saved.length > 1

  const whole: Difference<Rule>[] =
    mine.match === theirs.match || !isNumbered
      ? []
      : [
          {
            id: 'match',
            label: 'How the groups are joined',
            mine: joinWords[mine.match],
            theirs: joinWords[theirs.match],
            isTheirChange: mine.match === base.match,
            takeTheirs: (rule) => ({ ...rule, match: theirs.match }),
          },
        ]
  const shared = yours.flatMap((group) => {
    const other = pairs.get(group)
    return other
      ? inPair(group, other, baseOf(group), isNumbered ? `In group ${group.number}` : 'Condition')
      : []
  })
  const words = ({ group, lines }: Read) => lines.join(` ${joining[group.match]} `)
  const onlyMine = yours
    .filter((one) => !pairs.has(one))
    .map((one): Difference<Rule> => {
      const { id } = one.group
      return {
        id: `mine ${id}`,
        label: `Group ${one.number} of yours`,
        mine: words(one),
        theirs: absent,
        isTheirChange: isUnchanged(one),
        takeTheirs: (rule) => ruleReducer(rule, { type: 'removeGroup', groupId: id }),
        isRemoval: true,
      }
    })
  // One that was there before, and that I have changed or taken out, is not new.
  const isGoneFromMine = (old: Read) =>
    !yours.some((own) => own.group.id === old.group.id && isUnchanged(own))
  const onlyTheirs = saved
    .filter((one) => !taken.has(one))
    .map((one): Difference<Rule> => {
      return {
        id: `theirs ${one.group.id}`,
        label: `Group ${one.number} of what is saved now`,
        mine: absent,
        theirs: words(one),
        isTheirChange: !before.some((old) => isSame(one, old) && isGoneFromMine(old)),
        takeTheirs: (rule) => withGroup(rule, one.group),
      }
    })
  return [...whole, ...shared, ...onlyMine, ...onlyTheirs]
}

/** What differs between two groups that go on from the same one. */
function inPair(yours: Read, saved: Read, base: Read | undefined, label: string): Difference<Rule>[] {
  const { group } = yours
  const wasThere = (line: string) => base?.lines.includes(line) ?? false
  const at = (read: Read) => (place: number) => ({
    condition: read.group.conditions[place],
    line: read.lines[place] ?? '',
  })
  const mine = missingFrom(yours.lines, saved.lines).map(at(yours))
  const theirs = missingFrom(saved.lines, yours.lines).map(at(saved))
  const differences: Difference<Rule>[] = []
  if (group.match !== saved.group.match)
    differences.push({
      id: `${group.id} match`,
      label: `${label}: how the conditions are joined`,
      mine: joinWords[group.match],
      theirs: joinWords[saved.group.match],
      isTheirChange: base?.group.match === group.match,
      takeTheirs: (rule) =>
        ruleReducer(rule, { type: 'groupMatch', groupId: group.id, match: saved.group.match }),
    })
  for (const { condition, line } of mine) {
    if (!condition) continue
    const { id } = condition
    const index = theirs.findIndex((other) => isAboutSame(condition, other.condition))
    const [other] = index < 0 ? [] : theirs.splice(index, 1)
    const theirCondition = other?.condition
    if (other && theirCondition)
      differences.push({
        id,
        label,
        mine: line,
        theirs: other.line,
        isTheirChange: wasThere(line),
        takeTheirs: (rule) => withCondition(rule, id, theirCondition),
      })
    else
      differences.push({
        id,
        label,
        mine: line,
        theirs: absent,
        isTheirChange: wasThere(line),
        takeTheirs: (rule) => ruleReducer(rule, { type: 'remove', id }),
        isRemoval: true,
      })
  }
  for (const { condition, line } of theirs) {
    if (!condition) continue
    differences.push({
      id: `theirs ${condition.id}`,
      label,
      mine: absent,
      theirs: line,
      isTheirChange: !wasThere(line),
      takeTheirs: (rule) => added(rule, group.id, condition),
    })
  }
  return differences
}

function isSame(one: Read, other: Read | undefined): boolean {
  return other !== undefined && one.group.match === other.group.match && isSameList(one.lines, other.lines)
}

const isSameList = (lines: string[], others: string[]) =>
  lines.length === others.length && lines.every((line, index) => line === others[index])

function isAboutSame(one: Condition, other: Condition | undefined): boolean {
  return other !== undefined && toCondition(one).attribute === toCondition(other).attribute
}

/** Ids belong to one rule: what comes from the other gets one of this. */
function withCondition(rule: Rule, id: string, other: Condition): Rule {
  const groups = rule.groups.map((group) => ({
    ...group,
    conditions: group.conditions.map((condition) => (condition.id === id ? { ...other, id } : condition)),
  }))
  return { ...rule, groups }
}

function added(rule: Rule, groupId: string, other: Condition): Rule {
  const id = `c${rule.nextId}`
  return withCondition(ruleReducer(rule, { type: 'addCondition', groupId }), id, other)
}

function withGroup(rule: Rule, { match, conditions }: Group): Rule {
  const [first, ...others] = conditions
  const groupId = `g${rule.nextId}`
  const empty = ruleReducer(rule, { type: 'addGroup' })
  const fresh = empty.groups.find(({ id }) => id === groupId)
  const firstId = fresh?.conditions[0]?.id
  if (!first || firstId === undefined) return rule
  const begun = ruleReducer(withCondition(empty, firstId, first), { type: 'groupMatch', groupId, match })
  return others.reduce((whole, condition) => added(whole, groupId, condition), begun)
}
