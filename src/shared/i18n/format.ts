/** A text as `.ci/messages.mjs` compiles it: plain, or a list of texts, arguments and choices. */
export type Message = string | readonly Part[]

type Part =
  | string
  | readonly [argument: string, kind?: undefined, cases?: undefined]
  | readonly [argument: string, kind: 'plural' | 'select', cases: Readonly<Record<string, Message>>]

/** How a language writes numbers, chooses plurals, and keeps what people wrote from turning around its own text. */
export type Speech = {
  number: (value: number) => string
  plural: (value: number) => Intl.LDMLPluralRule
  isolate: (text: string) => string
}

/**
 * Puts values into a compiled message.
 * @param values numbers are written as the language does, texts are isolated, everything else stays what it is
 * @returns the pieces in order, to be joined or to be shown one after the other
 */
export function pieces<T>(
  message: Message,
  values: Readonly<Record<string, string | number | T>>,
  speech: Speech,
): (string | T)[] {
  if (typeof message === 'string') return [message]
  return message.flatMap((part): (string | T)[] => {
    if (typeof part === 'string') return [part]
    const [argument, kind, cases] = part
    const value = values[argument]
    if (kind === undefined) return value === undefined ? [] : [said(value, speech)]
    const exact = kind === 'plural' ? `=${String(value)}` : String(value)
    const category = kind === 'plural' ? speech.plural(Number(value)) : 'other'
    return pieces(cases[exact] ?? cases[category] ?? cases['other'] ?? '', values, speech)
  })
}

function said<T>(value: string | number | T, { number, isolate }: Speech): string | T {
  if (typeof value === 'number') return number(value)
  return typeof value === 'string' ? isolate(value) : value
}
