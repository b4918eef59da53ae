import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeCatalogue } from '../../../mocks/domain/attributes'
import { validateAudience } from '../../../mocks/domain/audienceErrors'
import type { Attribute as WorkspaceAttribute } from '../../../mocks/domain/types'
import { byKey, operatorsOf, type Attribute, type Attributes } from '../../../src/shared/audience/attributes'
import {
  countConditions,
  findCondition,
  maxConditions,
  maxGroups,
  noRule,
  type Audience,
  type Rule,
} from '../../../src/shared/audience/rule'
import { conditionAt, problemsFromServer, problemsOf } from '../../../src/shared/audience/ruleProblems'
import { removedBy, ruleReducer, type RuleAction } from '../../../src/shared/audience/ruleReducer'
import { isSameRule, ruleFrom, toAudience } from '../../../src/shared/audience/ruleWire'
import { audienceWords } from '../../../src/shared/audience/ruleWords'
import { splitList } from '../../../src/shared/audience/values'

const custom: WorkspaceAttribute[] = [
  {
    key: 'person.custom.region',
    subject: 'person',
    label: 'Region',
    type: 'option',
    options: ['EMEA', 'APAC'],
  },
  { key: 'person.custom.isBilling', subject: 'person', label: 'Billing contact', type: 'boolean' },
  { key: 'company.custom.old', subject: 'company', label: 'Old', type: 'string', archived: true },
]
const catalogue = attributeCatalogue(custom)
const list = [...catalogue.values()].map(
  ({ key, subject, label, type, options, archived = false, userEditable = false }): Attribute => ({
    key,
    subject,
    label,
    type,
    archived,
    userEditable,
    ...(options ? { options: [...options] } : {}),
  }),
)
const attributes: Attributes = byKey(list)
const choosable = list.filter(({ archived }) => !archived)

const text = fc.oneof(
  fc.constantFrom(
    '',
    '  ',
    'examply.com',
    '12',
    '-3.5',
    '40000',
    '1e999',
    '2026-02-30',
    '2026-03-01',
    'EMEA',
    'emea ',
  ),
  fc.string({ maxLength: 300 }),
)
/** An edit, aimed at whatever stands at a place when its turn comes. */
const edit = fc.record({
  kind: fc.constantFrom(
    'match',
    'addGroup',
    'addCondition',
    'attribute',
    'operator',
    'fill',
    'text',
    'items',
    'duplicate',
    'duplicateGroup',
    'remove',
    'removeGroup',
    'undo',
  ),
  place: fc.nat(200),
  choice: fc.nat(50),
  text,
  items: fc.array(text, { maxLength: 60 }),
})
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

/** A value that is right for the condition, as far as it has one. */
function fill(rule: Rule, id: string): RuleAction | null {
  const condition = findCondition(rule, id)?.condition
  if (condition?.type === 'empty')
    return { type: 'attribute', id, attribute: choosable[1] ?? list[0] ?? fail() }
  if (!condition || condition.type === 'unreadable') return { type: 'remove', id }
  const { kind } = condition.value
  const options = attributes.get(condition.attribute)?.options
  if (kind === 'options') return { type: 'items', id, items: [...(options ?? ['Team'])] }
  const words = { none: '', text: 'a', tag: 'beta', number: '7.5', days: '30', date: '2026-03-01' }
  return { type: 'text', id, text: kind === 'option' ? (options?.[0] ?? 'Admin') : words[kind] }
}

function fail(): never {
  throw new Error('There are no attributes.')
}

function actionOf(rule: Rule, { kind, place, choice, text: typed, items }: Edit): RuleAction | null {
  const group = rule.groups[place % Math.max(1, rule.groups.length)]
  const conditions = rule.groups.flatMap((one) => one.conditions)
  const condition = conditions[place % Math.max(1, conditions.length)]
  const match = choice % 2 ? 'all' : 'any'
  if (kind === 'addGroup') return { type: 'addGroup' }
  if (kind === 'match')
    return group && choice % 3 ? { type: 'groupMatch', groupId: group.id, match } : { type: 'match', match }
  if (kind === 'addCondition' || kind === 'duplicateGroup' || kind === 'removeGroup')
    return group ? { type: kind, groupId: group.id } : null
  if (!condition || kind === 'undo') return null
  const { id } = condition
  if (kind === 'attribute') {
    const attribute = choosable[choice % choosable.length]
    return attribute ? { type: 'attribute', id, attribute } : null
  }
  if (kind === 'operator') {
    if (condition.type === 'empty' || condition.type === 'unreadable') return null
    const all = operatorsOf(condition.type)
    const operator = all[choice % all.length]?.operator
    return operator ? { type: 'operator', id, operator } : null
  }
  if (kind === 'fill') return fill(rule, id)
  if (kind === 'text') return { type: 'text', id, text: typed }
  if (kind === 'items') return { type: 'items', id, items }
  return { type: kind, id }
}

function play(start: Rule, edits: Edit[]): Rule {
  let rule = start
  let removed: ReturnType<typeof removedBy> = null
  for (const one of edits) {
    const action: RuleAction | null =
      one.kind === 'undo' && removed ? ({ type: 'putBack', removed } as const) : actionOf(rule, one)
    if (!action) continue
    removed = removedBy(rule, action) ?? removed
    rule = ruleReducer(rule, action)
  }
  return rule
}

/** Everything that is still wrong put right. */
function finish(rule: Rule): Rule {
  let finished = rule
  for (let round = 0; round < 2; round += 1) {
    for (const { conditionId } of problemsOf(finished, attributes)) {
      const action = fill(finished, conditionId)
      if (action) finished = ruleReducer(finished, action)
    }
  }
  return finished
}

const stored: Audience = {
  match: 'any',
  groups: [
    {
      match: 'all',
      conditions: [
        { attribute: 'person.emailDomain', operator: 'is', value: 'examply.com' },
        { attribute: 'company.custom.old', operator: 'is', value: 'x' },
      ],
    },
    {
      match: 'any',
      conditions: [
        { attribute: 'person.lastSeenAt', operator: 'less_than_days_ago', value: 30 },
        { attribute: 'company.plan', operator: 'is_any_of', value: ['Team', 'Enterprise'] },
      ],
    },
  ],
}

describe('a rule that is edited', () => {
  it('is valid, or refused with an error at a condition that exists, whatever was done to it', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.array(edit, { maxLength: 60 }),
        (isStored, isDone, edits) => {
          const played = play(isStored ? ruleFrom(stored, attributes) : noRule, edits)
          const rule = isDone ? finish(played) : played
          const problems = problemsOf(rule, attributes)
          expect(isDone ? problems : []).toEqual([])
          for (const { conditionId } of problems) expect(findCondition(rule, conditionId)).toBeDefined()
          // The server is asked for its opinion of the same rule: both find the same conditions wrong.
          const refused = validateAudience(toAudience(rule), catalogue, '/access/audience')
          const places = new Set(
            problemsFromServer(rule, refused, '/access/audience').map((one) => one.conditionId),
          )
          expect(places).toEqual(new Set(problems.map(({ conditionId }) => conditionId)))
          expect(refused.length > 0).toBe(problems.length > 0)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('keeps to its limits, has no empty group and no id twice, and never a value of another kind', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 120 }), (edits) => {
        const rule = play(noRule, edits)
        const ids = rule.groups.flatMap(({ id, conditions }) => [id, ...conditions.map((one) => one.id)])
        expect(new Set(ids).size).toBe(ids.length)
        expect(rule.groups.length).toBeLessThanOrEqual(maxGroups)
        for (const { conditions } of rule.groups) {
          expect(conditions.length).toBeGreaterThan(0)
          expect(conditions.length).toBeLessThanOrEqual(maxConditions)
          for (const condition of conditions) {
            if (condition.type === 'empty' || condition.type === 'unreadable') continue
            const words = operatorsOf(condition.type).find(({ operator }) => operator === condition.operator)
            expect(words?.kind).toBe(condition.value.kind)
          }
        }
      }),
    )
  })

  it('comes back from the server as it was sent, unreadable conditions included', () => {
    expect(toAudience(ruleFrom(stored, attributes))).toEqual(stored)
    expect(toAudience(ruleFrom(null, attributes))).toBeNull()
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 60 }), (edits) => {
        const rule = play(ruleFrom(stored, attributes), edits)
        if (problemsOf(rule, attributes).length > 0) return
        expect(isSameRule(ruleFrom(toAudience(rule), attributes), rule)).toBe(true)
      }),
    )
  })

  it('gets back what was removed, where it stood, even if its group went with it', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), fc.nat(150), fc.boolean(), (edits, place, isGroup) => {
        const rule = play(ruleFrom(stored, attributes), edits)
        const group = rule.groups[place % Math.max(1, rule.groups.length)]
        const condition = group?.conditions[place % group.conditions.length]
        if (!condition) return
        const action: RuleAction = isGroup
          ? { type: 'removeGroup', groupId: group.id }
          : { type: 'remove', id: condition.id }
        const removed = removedBy(rule, action)
        expect(removed).not.toBeNull()
        if (!removed) return
        const less = ruleReducer(rule, action)
        expect(countConditions(less)).toBeLessThan(countConditions(rule))
        const again = ruleReducer(less, { type: 'putBack', removed })
        expect(again.groups).toEqual(rule.groups)
        expect(ruleReducer(again, { type: 'putBack', removed })).toBe(again)
      }),
    )
  })

  it('points at the condition that the server means, and at nothing for anything else', () => {
    const rule = ruleFrom(stored, attributes)
    expect(conditionAt(rule, '/groups/1/conditions/0')).toBe(rule.groups[1]?.conditions[0]?.id)
    expect(conditionAt(rule, '/groups/7/conditions/0')).toBeNull()
    expect(conditionAt(rule, undefined)).toBeNull()
    const errors = [{ pointer: '/visibility/audience/groups/0', code: 'required', message: 'No.' }]
    expect(problemsFromServer(rule, errors, '/access/audience')).toEqual([])
  })

  it('is said on one line of plain text', () => {
    expect(audienceWords(stored, attributes)).toBe(
      '(Person · Email domain is examply.com and Company · Old is x) or Person · Last seen is less than 30 days ago or Company · Plan is any of Team or Enterprise',
    )
  })

  it('takes a pasted list, however it is separated', () => {
    expect(splitList('Team, Enterprise;\n"Starter"\t\nteam,,')).toEqual(['Team', 'Enterprise', 'Starter'])
  })
})
