import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  noChoice,
  presetNames,
  readChoice,
  withChoice,
  workspaceNames,
  type DemoChoice,
} from '../../../src/features/demo/start/choice'
import { demoStates } from '../../../src/features/demo/states/states'
import { locales } from '../../../src/shared/i18n/locale'
import { demoWords } from '../../../src/shared/lib/demoAddress'

const orNull = <T,>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const minutes = fc.integer({ min: 0, max: 60_000_000 }).map((one) => new Date(one * 60_000).toISOString())

const choices: fc.Arbitrary<DemoChoice> = fc.record({
  state: orNull(fc.constantFrom(...demoStates.map(({ id }) => id))),
  as: orNull(fc.string({ unit: 'grapheme', minLength: 1 })),
  workspace: orNull(fc.constantFrom(...workspaceNames)),
  settings: orNull(fc.constantFrom(...presetNames)),
  latencyMs: orNull(fc.integer({ min: 0, max: 60_000 })),
  failPercent: orNull(fc.integer({ min: 0, max: 100 })),
  now: orNull(minutes),
  look: orNull(fc.constantFrom('light', 'dark')),
  theme: orNull(fc.string({ unit: 'grapheme', minLength: 1 })),
  language: orNull(fc.constantFrom(...locales)),
  isPanelHidden: fc.boolean(),
})

const opened = (path: string) => readChoice(demoWords(`https://demo.example${path}`) ?? [])

describe('the link of a demo', () => {
  it('says everything that was chosen, also after somebody has written its query anew', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const link = withChoice('/portal?q=two+words#end', choice)
        expect(opened(link)).toEqual(choice)
        const url = new URL(link, 'https://demo.example')
        url.searchParams.append('sort', 'title')
        expect(opened(url.pathname + url.search)).toEqual(choice)
        expect(opened(`/some/folder/#${link}`)).toEqual(choice)
      }),
    )
  })

  it('reads like what it asks for', () => {
    const choice: DemoChoice = {
      ...noChoice,
      state: 'list-empty',
      as: 'u_tom',
      latencyMs: 800,
      now: '2026-11-20T09:30:00.000Z',
    }
    expect(withChoice('/portal?q=a&demo=old', choice)).toBe(
      '/portal?q=a&demo=list-empty+as.u_tom+ms.800+now.2026-11-20T0930',
    )
  })

  it('opens whatever stands in it: what nobody knows is passed over', () => {
    expect(opened('/portal?demo=list+as.%25+ws.moon+ms.fast+fail.101+now.never+look.red+what.ever')).toEqual({
      ...noChoice,
      state: 'list',
    })
    expect(demoWords('https://demo.example/portal')).toBeNull()
  })
})

describe('the states', () => {
  it('have names of their own', () => {
    const ids = demoStates.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const names = demoStates.map(({ screen, name }) => `${screen}: ${name}`)
    expect(new Set(names).size).toBe(names.length)
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  })
})
