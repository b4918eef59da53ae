import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byKey, type Attribute } from '../../../src/shared/audience/attributes'
import type { Audience } from '../../../src/shared/audience/rule'
import { ruleDifferences } from '../../../src/shared/audience/ruleMerge'
import { ruleFrom, toAudience } from '../../../src/shared/audience/ruleWire'
import { mergeOf } from '../../../src/shared/settings/merge'

const attribute = (name: string): Attribute => ({
  key: `person.${name}`,
  subject: 'person',
  label: name,
  type: 'string',
  archived: false,
  userEditable: false,
})
const attributes = byKey(['name', 'email', 'emailDomain'].map(attribute))

const condition = fc.record({
  attribute: fc.constantFrom('person.name', 'person.email', 'person.emailDomain'),
  operator: fc.constantFrom('is' as const, 'contains' as const),
  value: fc.constantFrom('a', 'b', 'c'),
})
const match = fc.constantFrom('all' as const, 'any' as const)
const audience: fc.Arbitrary<Audience> = fc.record({
  match,
  groups: fc.array(
    fc.record({
      match,
      conditions: fc.uniqueArray(condition, {
        minLength: 1,
        maxLength: 3,
        selector: (one) => JSON.stringify(one),
      }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})
const read = (one: Audience) => ruleFrom(one, attributes)

/** A rule without regard to the order of its parts, which a merge does not touch. */
function unordered(one: Audience | null): unknown {
  const groups = (one?.groups ?? []).map(({ match: its, conditions }) =>
    JSON.stringify([its, conditions.map((each) => JSON.stringify(each)).sort()]),
  )
  // One group is not joined to anything.
  return [groups.length > 1 ? one?.match : '', groups.sort()]
}

describe('two versions of a rule', () => {
  it('make theirs when theirs is chosen everywhere, mine when nothing is, and never something in between', () => {
    fc.assert(
      fc.property(audience, audience, audience, (base, mine, theirs) => {
        const versions = { base: read(base), mine: read(mine), theirs: read(theirs) }
        const differences = ruleDifferences(versions, attributes)
        const all = mergeOf(versions.mine, differences, () => true)
        const none = mergeOf(versions.mine, differences, () => false)
        expect(unordered(toAudience(all))).toEqual(unordered(theirs))
        expect(toAudience(none)).toEqual(mine)
        expect(new Set(differences.map(({ id }) => id)).size).toBe(differences.length)
      }),
      { numRuns: 300 },
    )
  })

  it('choose by themselves what only one of both has changed', () => {
    fc.assert(
      fc.property(audience, audience, (base, changed) => {
        const versions = { base: read(base), mine: read(base), theirs: read(changed) }
        const differences = ruleDifferences(versions, attributes)
        for (const { isTheirChange, label } of differences)
          expect([label, isTheirChange]).toEqual([label, true])
      }),
      { numRuns: 300 },
    )
  })
})
