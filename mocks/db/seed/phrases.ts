import type { Random } from './random'

/**
 * A sentence with choices: `{Hi|Hello} $agent` picks one of the alternatives and fills the slot.
 * Choices nest; `¶` is an empty line.
 */
export type Phrase = readonly (string | { readonly slot: string } | readonly Phrase[])[]

/** Reads a phrase; `macros` are phrases that stand for a slot of the same name. */
export function parsePhrase(source: string, macros: Readonly<Record<string, Phrase>> = {}): Phrase {
  const tokens = source.replaceAll('¶', '\n\n').match(/[{|}]|\$[a-z]+\d?|[^{|}$]+/g) ?? []
  let at = 0
  const sequence = (): Phrase => {
    const items: Phrase[number][] = []
    for (; at < tokens.length; at++) {
      const token = tokens[at] ?? ''
      if (token === '|' || token === '}') break
      if (token === '{') items.push(alternatives())
      else if (token.startsWith('$')) items.push(...(macros[token.slice(1)] ?? [{ slot: token.slice(1) }]))
      else items.push(token)
    }
    return items
  }
  const alternatives = (): Phrase[] => {
    const all: Phrase[] = []
    do {
      at++
      all.push(sequence())
    } while (tokens[at] === '|')
    return all
  }
  return sequence()
}

function write(
  phrase: Phrase,
  random: Random,
  slots: Readonly<Record<string, string>>,
  into: string[],
): void {
  for (const item of phrase) {
    if (typeof item === 'string') into.push(item)
    else if ('slot' in item) into.push(slots[item.slot] ?? item.slot)
    else write(random.pick(item), random, slots, into)
  }
}

/** One wording of the phrase. Joined at once: a rope of small pieces would cost several times the memory. */
export function say(phrase: Phrase, random: Random, slots: Readonly<Record<string, string>> = {}): string {
  const pieces: string[] = []
  write(phrase, random, slots, pieces)
  return pieces.join('').trim()
}
