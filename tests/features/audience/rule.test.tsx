import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeCatalogue } from '../../../mocks/domain/attributes'
import { validateAudience } from '../../../mocks/domain/audienceErrors'
import type { Attribute as WorkspaceAttribute } from '../../../mocks/domain/types'
import { byKey, operatorsOf, type Attribute, type Attributes } from '../../../src/shared/audience/attributes'
import {
  findCondition,
  maxConditions,
  maxGroups,
  noRule,
  type Audience,
  type Rule,
} from '../../../src/shared/audience/rule'
import { conditionAt, problemsFromServer, problemsOf } from '../../../src/shared/audience/ruleProblems'
import { landedWords, spotOf, stepOf, stuckWords } from '../../../src/shared/audience/ruleMoves'
import { ruleReducer, type RuleAction } from '../../../src/shared/audience/ruleReducer'
import { undoOf, type Undo } from '../../../src/shared/audience/ruleUndo'
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
    'move',
    'moveGroup',
    'replace',
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
  if (kind === 'moveGroup' || kind === 'move') {
    const id = kind === 'move' ? condition?.id : group?.id
    const step = id === undefined ? 'at end' : stepOf(rule, id, choice % 2 ? 1 : -1)
    return typeof step === 'string' ? null : step
  }
  if (kind === 'replace') return choice % 10 ? null : { type: 'replace', rule: ruleFrom(stored, attributes) }
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
  const undos: Undo[] = []
  for (const one of edits) {
    const action = one.kind === 'undo' ? undos.pop()?.action : actionOf(rule, one)
    if (!action) continue
    const undo = one.kind === 'undo' ? null : undoOf(rule, action)
    if (undo) undos.push(undo)
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
  it('case 7: is valid, or refused with an error at a condition that exists, whatever was done to it', () => {
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

  it('case 7: is as it was once an edit of what stands where is taken back, whatever the edit was', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), edit, (edits, last) => {
        const rule = play(ruleFrom(stored, attributes), edits)
        const action = actionOf(rule, last)
        const undo = action && undoOf(rule, action)
        if (!action || !undo) return
        const changed = ruleReducer(rule, action)
        expect(changed.groups).not.toEqual(rule.groups)
        const again = ruleReducer(changed, undo.action)
        expect(toAudience(again)).toEqual(toAudience(rule))
        // A whole rule that comes back fits itself to what stands there.
        if (action.type === 'replace') return
        expect(again.groups).toEqual(rule.groups)
        expect(findCondition(again, undo.focusId ?? '')).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })

  it('gets back what was removed, even if others were edited since, and only once', () => {
    const rule = ruleFrom(stored, attributes)
    const [first, second] = rule.groups
    if (!first?.conditions[0] || !second?.conditions[1]) throw new Error('The rule has changed.')
    const removal: RuleAction = { type: 'remove', id: first.conditions[0].id }
    const undo = undoOf(rule, removal)
    const less = ruleReducer(rule, removal)
    const edited = ruleReducer(less, { type: 'items', id: second.conditions[1].id, items: ['Scale'] })
    const again = ruleReducer(edited, undo?.action ?? removal)
    expect(again.groups[0]).toEqual(first)
    expect(findCondition(again, second.conditions[1].id)?.condition).toMatchObject({
      value: { items: ['Scale'] },
    })
    expect(ruleReducer(again, undo?.action ?? removal)).toBe(again)
  })

  it('loses and gains nothing by moving, and says where things land', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), fc.nat(200), fc.boolean(), (edits, place, isUp) => {
        const rule = play(ruleFrom(stored, attributes), edits)
        const all = rule.groups.flatMap(({ id, conditions }) => [id, ...conditions.map((one) => one.id)])
        const id = all[place % Math.max(1, all.length)] ?? ''
        const step = stepOf(rule, id, isUp ? -1 : 1)
        if (typeof step === 'string') return
        const moved = ruleReducer(rule, step)
        const ids = ({ groups }: Rule) => groups.flatMap((one) => one.conditions.map((it) => it.id)).sort()
        expect(ids(moved)).toEqual(ids(rule))
        // What moves goes by one place, or into the group beside its own.
        const [was, is] = [spotOf(rule, id), spotOf(moved, id)]
        if (was && is && was.groupId === is.groupId) expect(Math.abs(was.index - is.index)).toBe(1)
        expect(landedWords(moved, id, attributes)).toMatch(/ moved to position \d+ of \d+/)
      }),
    )
    const rule = ruleFrom(stored, attributes)
    const [first, second] = rule.groups
    const domain = first?.conditions[0]?.id ?? ''
    expect(stepOf(rule, domain, -1)).toBe('at end')
    expect(stuckWords(rule, domain, -1, 'at end', attributes)).toBe(
      'Person · Email domain is examply.com is already first.',
    )
    const step = stepOf(rule, second?.conditions[0]?.id ?? '', -1)
    if (typeof step === 'string') throw new Error(step)
    expect(landedWords(ruleReducer(rule, step), second?.conditions[0]?.id ?? '', attributes)).toBe(
      'Person · Last seen is less than 30 days ago moved to position 3 of 3 in group 1',
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
