import { describe, expect, it } from 'vitest'
import { compileMessage } from '../../.ci/messages.mjs'
import type { Message } from '../../src/shared/i18n/format'
import { projectFiles, read } from './sources'
import { unloadedAreas, uses } from './messageUse'

const folder = 'src/shared/i18n/messages/'
const files = projectFiles.filter((file) => file.startsWith(folder))
const locales = [...new Set(files.map((file) => file.split('/').at(-2) ?? ''))]

type Text = { locale: string; key: string; text: string; message: Message }

const texts: Text[] = files.flatMap((file) => {
  const [locale = '', area = ''] = file.slice(folder.length, -'.json'.length).split('/')
  const entries = Object.entries(JSON.parse(read(file)) as Record<string, string>)
  return entries.map(([key, text]) => ({
    locale,
    key: `${area}.${key}`,
    text,
    message: compileMessage(text, locale),
  }))
})
const english = new Map(texts.filter(({ locale }) => locale === 'en').map((text) => [text.key, text]))
const keys = [...english.keys()]

type Choice = { argument: string; kind: string; cases: Readonly<Record<string, Message>> }

function choicesIn(message: Message): Choice[] {
  if (typeof message === 'string') return []
  return message.flatMap((part) => {
    if (typeof part === 'string' || part[1] === undefined) return []
    const [argument, kind, cases] = part
    return [{ argument, kind, cases }, ...Object.values(cases).flatMap(choicesIn)]
  })
}

function argumentsIn(message: Message): string[] {
  if (typeof message === 'string') return []
  const own = message.flatMap((part) => (typeof part === 'string' ? [] : [part[0]]))
  const within = choicesIn(message).flatMap(({ cases }) => Object.values(cases).flatMap(argumentsIn))
  return [...new Set([...own, ...within])].toSorted()
}

const argumentsOf = (key: string) => argumentsIn(english.get(key)?.message ?? '')
const areaOf = (key: string) => key.split('.')[0] ?? ''

describe('the message catalogues', () => {
  it('say everything in every language', () => {
    expect(locales.toSorted()).toEqual(['ar', 'de', 'en'])
    for (const its of locales) {
      const there = texts.filter(({ locale }) => locale === its).map(({ key }) => key)
      expect(there.toSorted(), its).toEqual(keys.toSorted())
    }
  })

  it('take the same values in every language', () => {
    const wrong = texts.filter(({ key, message }) => argumentsIn(message).join() !== argumentsOf(key).join())
    expect(wrong.map(({ locale, key }) => `${locale} ${key}`)).toEqual([])
  })

  it('choose by the same values in every language, and have every plural that the language has', () => {
    const wrong = texts.filter(({ locale, key, message }) => {
      const choices = choicesIn(message)
      const selects = (its: Message) =>
        choicesIn(its)
          .filter(({ kind }) => kind === 'select')
          .map(({ argument, cases }) => [argument, Object.keys(cases).toSorted()])
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
      const lacks = choices.some(
        ({ kind, cases }) => kind === 'plural' && pluralCategories.some((category) => !(category in cases)),
      )
      const same =
        JSON.stringify(selects(message)) === JSON.stringify(selects(english.get(key)?.message ?? ''))
      return lacks || !same
    })
    expect(wrong.map(({ locale, key }) => `${locale} ${key}`)).toEqual([])
  })

  it('are translated, and hold no markup', () => {
    const isWord = ({ text }: Text) => /\p{L}{3}/u.test(text.replaceAll(/\{[^}]*\}/g, ''))
    const arabic = texts.filter((text) => text.locale === 'ar' && isWord(text))
    expect(arabic.filter(({ text }) => !/\p{Script=Arabic}/u.test(text)).map(({ key }) => key)).toEqual([])
    expect(
      texts.filter(({ text }) => /[<>]/.test(text) || text.trim() !== text).map(({ key }) => key),
    ).toEqual([])
  })

  it('hold nothing that nobody says', () => {
    const all = [...uses.values()]
    const isUsed = (key: string) =>
      all.some(({ literals, patterns }) => literals.has(key) || patterns.some((pattern) => pattern.test(key)))
    expect(keys.filter((key) => !isUsed(key))).toEqual([])
  })
})

describe('what is said', () => {
  it('gets exactly the values that its text takes', () => {
    const wrong = [...uses.values()].flatMap(({ sayings }) =>
      sayings.filter(({ keys: meant, values }) => {
        const taken = keys.filter((key) => meant.test(key)).flatMap(argumentsOf)
        return values !== null && [...new Set(taken)].toSorted().join() !== values.toSorted().join()
      }),
    )
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  it('is said when it is drawn: the language may change after a module is loaded', () => {
    expect([...uses.values()].flatMap(({ early }) => early)).toEqual([])
  })

  it('is loaded with the code that says it', () => {
    const areasOf = (file: string) => {
      const its = uses.get(file)
      const said = keys.filter(
        (key) => its?.literals.has(key) || its?.patterns.some((pattern) => pattern.test(key)),
      )
      return [...new Set(said.map(areaOf))]
    }
    expect(unloadedAreas('src/main.ts', areasOf)).toEqual([])
  })
})
