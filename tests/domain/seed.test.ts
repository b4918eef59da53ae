import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { generateWorkspace } from '../../mocks/db/seed/generateWorkspace'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import type { Workspace } from '../../mocks/db/workspace'
import { workspaceErrors } from '../../mocks/db/workspaceErrors'

const hashOf = (workspace: Workspace) =>
  createHash('sha256').update(JSON.stringify(workspace)).digest('hex').slice(0, 16)

const textsOf = ({ tickets }: Workspace) =>
  tickets.flatMap(({ title, description, parts }) => [
    title,
    description,
    ...parts.flatMap(({ body = [] }) => body),
  ])

const timesOf = ({ companies, users, tickets }: Workspace) =>
  [
    ...companies.map(({ createdAt }) => createdAt),
    ...users.flatMap(({ createdAt, lastSeenAt }) => [createdAt, lastSeenAt ?? createdAt]),
    ...tickets.flatMap(({ createdAt, parts }) => [createdAt, ...parts.map(({ at }) => at)]),
  ].map((time) => Date.parse(time))

const seed = generateWorkspace()

describe('the generated workspace', () => {
  it('is the same on every machine', () => {
    expect(hashOf(seed)).toBe('4d18c7de04764e69')
    expect(hashOf(generateWorkspace({ seed: 7, tickets: 40, users: 30 }))).toBe('9681978a695e79db')
  })

  it('is another one for another seed', () => {
    const [one, other] = [1, 2].map((number) =>
      hashOf(generateWorkspace({ seed: number, tickets: 40, users: 30 })),
    )
    expect(one).not.toBe(other)
  })

  it.each<readonly [string, Workspace]>([
    ['as it comes', seed],
    ['without tickets', generateWorkspace({ tickets: 0 })],
    ['with few people', generateWorkspace({ tickets: 25, users: 12 })],
    ['with many people', generateWorkspace({ tickets: 1_000, users: 20_000 })],
    ...Object.entries(settingsPresets).map(([name, settings]) => [name, { ...seed, settings }] as const),
  ])('is a valid data set: %s', (_, workspace) => {
    expect(workspaceErrors(workspace)).toEqual([])
  })

  it('has as many tickets and users as were asked for', () => {
    expect(generateWorkspace({ tickets: 123, users: 45 })).toMatchObject({
      tickets: { length: 123 },
      users: { length: 45 },
    })
    expect(seed).toMatchObject({
      tickets: { length: 3000 },
      users: { length: 1200 },
      companies: { length: 40 },
    })
  })

  it('ends at its anchor, with tickets of the last hours, and does not stop the clock', () => {
    const anchor = '2027-03-01T15:00:00Z'
    const now = Date.parse(anchor)
    const later = generateWorkspace({ anchor })
    expect(later.now).toBeUndefined()
    expect(Math.max(...timesOf(later))).toBeLessThanOrEqual(now)
    expect(
      later.tickets.filter(({ createdAt }) => now - Date.parse(createdAt) < 86_400_000).length,
    ).toBeGreaterThan(5)
  })

  it('numbers tickets in the order in which they were raised, and answers come after questions', () => {
    const created = seed.tickets.map(({ createdAt }) => Date.parse(createdAt))
    expect(created).toEqual(created.toSorted((a, b) => a - b))
    for (const { createdAt, parts } of seed.tickets) {
      const times = [createdAt, ...parts.map(({ at }) => at)].map((time) => Date.parse(time))
      expect(times).toEqual(times.toSorted((a, b) => a - b))
    }
  })

  it('has every category, open and resolved tickets, some not shared, some of nobody’s company', () => {
    const typesById = new Map(seed.ticketTypes.map((type) => [type.id, type]))
    const categories = new Set(seed.tickets.map(({ typeId }) => typesById.get(typeId)?.category))
    expect(categories).toEqual(new Set(['customer', 'back_office', 'tracker']))
    expect(new Set(seed.tickets.map(({ stateId }) => stateId)).size).toBeGreaterThan(7)
    expect(
      seed.tickets.some(({ shared, typeId }) => !shared && typesById.get(typeId)?.category === 'customer'),
    ).toBe(true)
    expect(seed.tickets.some(({ companyId }) => companyId === null)).toBe(true)
    const companies = seed.users.map(({ companyIds }) => companyIds.length)
    expect(new Set(companies)).toEqual(new Set([0, 1, 2]))
  })

  it('moves tickets through the states that their parts tell of', () => {
    for (const { typeId, stateId, parts } of seed.tickets) {
      const moves = parts.filter(({ kind }) => kind === 'state_change')
      const first = seed.ticketTypes.find(({ id }) => id === typeId)?.stateIds[0]
      expect([first, ...moves.map(({ toStateId }) => toStateId)]).toEqual([
        ...moves.map(({ fromStateId }) => fromStateId),
        stateId,
      ])
    }
  })

  it('shows one external label for several states', () => {
    const labels = seed.ticketStates.map(({ externalLabel }) => externalLabel)
    expect(new Set(labels).size).toBeLessThan(labels.length)
  })

  it('reads as if people had written it: no gap, no slot, no mark of the generator is left', () => {
    const broken = textsOf(seed).filter((text) => /\$|[{}¶]| {2}|undefined|^\s|\s$|^$|\bnull\b/.test(text))
    expect(broken).toEqual([])
  })

  it.each(['Greek', 'Cyrillic', 'Arabic', 'Hebrew', 'Devanagari', 'Han', 'Hiragana', 'Hangul', 'Thai'])(
    'has tickets and people in %s',
    (script) => {
      const written = new RegExp(`\\p{Script=${script}}`, 'u')
      expect(seed.tickets.filter(({ title }) => written.test(title)).length).toBeGreaterThan(1)
      expect(seed.users.some(({ name }) => written.test(name)) || script === 'Hiragana').toBe(true)
    },
  )

  it('has what breaks careless code: dotted capitals, sharp s, combining accents, joined emoji, markup', () => {
    const text = [...textsOf(seed), ...seed.users.map(({ name }) => name)].join('\n')
    const hard = ['İ', 'ı', 'ß', 'e\u0301', '👨‍👩‍👧‍👦', '👩🏽‍🔬', '<Lab>', 'Łukasz']
    expect(hard.filter((one) => !text.includes(one))).toEqual([])
  })
})
