import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companiesOf, isLetIn } from '../../mocks/domain/access'
import { matches } from '../../mocks/domain/audience'
import { emailDomain } from '../../mocks/domain/attributeValues'
import { AudienceIndex, type UserPosition } from '../../mocks/domain/audienceIndex'
import { previewAudience } from '../../mocks/domain/audiencePreview'
import { hasBit } from '../../mocks/domain/bits'
import { assessImpact } from '../../mocks/domain/impact'
import { TextColumn, type TextMatch } from '../../mocks/domain/textColumn'
import type { User } from '../../mocks/domain/types'
import { isRestricted } from '../../mocks/domain/visibility'
import type { World } from '../../mocks/domain/world'
import { audiences, type SomeWorkspace, workspaces } from '../support/arbitraries'
import { company, user, worldOf } from '../support/worlds'

const indexOf = (world: World) =>
  new AudienceIndex(world.usersById.values(), world.companiesById, world.catalogue)
const idsOf = (users: readonly User[]) => users.map(({ id }) => id).toSorted()

describe('the index of all users', { timeout: 30_000 }, () => {
  it('agrees with the rule asked about each of them', () => {
    fc.assert(
      fc.property(
        workspaces,
        fc.array(audiences, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (cast, rules, onInvalid) => {
          const world = worldOf(cast)
          const index = indexOf(world)
          const { catalogue, now } = world
          for (const rule of [...rules, ...rules]) {
            const bits = index.evaluate(rule, { now, onInvalid })
            const found = index.users.filter((_, at) => hasBit(bits, at))
            const expected = cast.users.filter((one) =>
              matches(rule, one, companiesOf(one, world), { catalogue, now, onInvalid }),
            )
            expect(idsOf(found)).toEqual(idsOf(expected))
          }
        },
      ),
      { numRuns: 250 },
    )
  })

  it('agrees with it for hundreds of people, where texts are searched all at once', () => {
    const companies = [company('c1', { plan: 'Team' }), company('c2')]
    const users = Array.from({ length: 300 }, (_, at) =>
      user(`u${at}`, at % 3 ? ['c1', 'c2'].slice(at % 2) : [], {
        email: at % 7 ? `Person${at}@examply.com` : '',
        name: at % 50 ? `Ann ${at}` : `Zoë\u0000Ann ${at}`,
      }),
    )
    const world = worldOf({ users, companies })
    const index = indexOf(world)
    const { catalogue, now } = world
    const operators = ['is', 'is_not', 'starts_with', 'ends_with', 'contains', 'does_not_contain'] as const
    for (const attribute of ['person.email', 'person.name'])
      for (const operator of operators)
        for (const value of [
          'person1',
          '@EXAMPLY.com',
          'person17@examply.com',
          'ann 4',
          'n',
          '\u0000',
          'zoe\u0308',
          'é',
        ])
          for (const onInvalid of [true, false]) {
            const condition = { attribute, operator, value }
            const rule = {
              match: 'all' as const,
              groups: [{ match: 'all' as const, conditions: [condition] }],
            }
            const bits = index.evaluate(rule, { now, onInvalid })
            const found = index.users.filter((_, at) => hasBit(bits, at))
            const expected = users.filter((one) =>
              matches(rule, one, companiesOf(one, world), { catalogue, now, onInvalid }),
            )
            expect([condition, idsOf(found)]).toEqual([condition, idsOf(expected)])
          }
  })

  it('evaluates only the condition that was edited again', () => {
    fc.assert(
      fc.property(workspaces, audiences, fc.nat(200), (cast, rule, at) => {
        const world = worldOf(cast)
        const index = indexOf(world)
        const context = { now: world.now, onInvalid: false }
        const conditions = rule.groups.flatMap((group) => group.conditions)
        index.evaluate(rule, context)
        const kept = conditions.map((condition) => index.condition(condition, context))
        const edited = conditions.map((condition, place) =>
          place === at % conditions.length
            ? { attribute: 'person.name', operator: 'contains' as const, value: 'edited just now' }
            : condition,
        )
        index.evaluate({ match: 'all', groups: [{ match: 'any', conditions: edited }] }, context)
        const again = edited.filter((condition, place) => index.condition(condition, context) !== kept[place])
        expect(again).toHaveLength(1)
      }),
    )
  })

  it('finds in many texts at once what it would find in each', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\u0000', 'ä'), maxLength: 5 })
    const how = fc.constantFrom<TextMatch>('is', 'starts_with', 'ends_with', 'contains')
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), text, how, (texts, wanted, match) => {
        const one = (value: string) =>
          match === 'is'
            ? value === wanted
            : match === 'starts_with'
              ? value.startsWith(wanted)
              : match === 'ends_with'
                ? value.endsWith(wanted)
                : value.includes(wanted)
        expect([...new TextColumn(texts).match(match, wanted)]).toEqual(
          texts.map((value) => (one(value) ? 1 : 0)),
        )
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a preview', { timeout: 30_000 }, () => {
  const purposes = fc.constantFrom('access' as const, 'visibility' as const)

  it('case 3: is the evaluation over all users, page by page in alphabetical order, and changes nothing', () => {
    fc.assert(
      fc.property(
        workspaces,
        fc.option(audiences),
        purposes,
        fc.integer({ min: 1, max: 3 }),
        (cast, audience, purpose, limit) => {
          const world = worldOf(cast)
          const index = indexOf(world)
          const { catalogue, now } = world
          const context = { catalogue, now, onInvalid: purpose === 'visibility' }
          const expected = cast.users.filter((one) =>
            audience ? matches(audience, one, companiesOf(one, world), context) : purpose === 'visibility',
          )
          const shown: User[] = []
          let after: UserPosition | undefined
          do {
            const page = previewAudience(index, { audience, purpose, limit, after }, now)
            expect([page.total, page.matching, page.totalUsers]).toEqual([
              expected.length,
              expected.length,
              cast.users.length,
            ])
            const counts = page.byDomain.map(({ domain, count }) => [domain, count])
            expect(counts).toEqual(domainsOf(expected))
            shown.push(...page.users)
            after = page.next ?? undefined
          } while (after)
          expect(idsOf(shown)).toEqual(idsOf(expected))
          expect(shown).toEqual(index.users.filter((one) => shown.includes(one)))
        },
      ),
      { numRuns: 120 },
    )
  })

  it('narrows the people shown by name or e-mail, and nothing else', () => {
    const users = [
      user('1', [], { name: 'Zoë Ångström', email: 'z@examply.com' }),
      user('2', [], { name: 'Bob', email: 'ANGST@other.org' }),
      user('3', [], { name: 'Carl', email: 'c@examply.com' }),
    ]
    const index = indexOf(worldOf({ users }))
    const page = (q: string) =>
      previewAudience(index, { audience: null, purpose: 'visibility', q, limit: 1 }, 0)
    expect(page('angst')).toMatchObject({
      total: 2,
      matching: 3,
      users: [users[1]],
      byDomain: [{ domain: 'examply.com', count: 2 }, { count: 1 }],
    })
    expect(page(' ')).toMatchObject({ total: 3, users: [users[1]] })
    expect(page('nobody')).toMatchObject({ total: 0, matching: 3, users: [], next: null })
  })
})

function domainsOf(users: readonly User[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const { email } of users) {
    const domain = emailDomain(email)
    if (domain) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 10)
}

describe('the impact of a draft', { timeout: 30_000 }, () => {
  const withPortal = (cast: SomeWorkspace, portal: Partial<SomeWorkspace['settings']['portal']>) =>
    worldOf({ ...cast, settings: { ...cast.settings, portal: { ...cast.settings.portal, ...portal } } })

  it('case 3: is the difference between the rules as they are and as they would be', () => {
    const draft = fc.record(
      {
        access: fc.record({ audience: fc.option(audiences) }),
        visibility: fc.record(
          { restricted: fc.boolean(), audience: fc.option(audiences) },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(workspaces, draft, (cast, its) => {
        const world = worldOf(cast)
        const { portal } = cast.settings
        const impact = assessImpact(indexOf(world), portal, its, world.now)
        const changed = withPortal(cast, {
          access: { ...portal.access, ...its.access },
          visibility: { ...portal.visibility, ...its.visibility },
        })
        const difference = (is: (one: User, where: World) => boolean) => {
          const [before, after] = [world, changed].map((where) => cast.users.filter((one) => is(one, where)))
          return { before: before ?? [], after: after ?? [] }
        }
        const only = (these: User[], those: User[]) => these.filter((one) => !those.includes(one)).length
        const access = difference(isLetIn)
        const restricted = difference(isRestricted)
        expect(impact).toMatchObject({
          access: {
            before: access.before.length,
            after: access.after.length,
            gained: { count: only(access.after, access.before) },
            lost: { count: only(access.before, access.after) },
          },
          visibility: {
            before: restricted.before.length,
            after: restricted.after.length,
            newlyRestricted: { count: only(restricted.after, restricted.before) },
            newlyUnrestricted: { count: only(restricted.before, restricted.after) },
          },
        })
        expect(idsOf(impact.access.lost.users)).toEqual(
          idsOf(access.before.filter((one) => !access.after.includes(one))),
        )
      }),
      { numRuns: 120 },
    )
  })

  it('names the first five people', () => {
    const users = ['g', 'f', 'e', 'd', 'c', 'b', 'a'].map((id) => user(id))
    const world = worldOf({ users })
    const impact = assessImpact(
      indexOf(world),
      world.settings.portal,
      { visibility: { restricted: true } },
      world.now,
    )
    expect(impact.visibility.newlyRestricted.count).toBe(7)
    expect(impact.visibility.newlyRestricted.users.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})
