import { parse } from '@messageformat/parser'

const isCatalogue = /\/i18n\/messages\/[a-z]+\/\w+\.json$/

/** A plain text stays one; what has arguments becomes a list that src/shared/i18n/format.ts can read without eval. */
function compileTokens(tokens, message, counted) {
  const parts = tokens.map((token) => {
    if (token.type === 'content') return token.value
    if (token.type === 'octothorpe') return [counted]
    if (token.type === 'argument' || (token.type === 'function' && token.key === 'number')) return [token.arg]
    if ((token.type !== 'plural' && token.type !== 'select') || token.pluralOffset)
      throw new Error(`“${token.key ?? token.type}” is not supported in “${message}”`)
    const within = token.type === 'plural' ? token.arg : counted
    const cases = token.cases.map(({ key, tokens: its }) => [key, compileTokens(its, message, within)])
    return [token.arg, token.type, Object.fromEntries(cases)]
  })
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts
}

/**
 * Compiles one text in ICU MessageFormat: arguments, `number`, `plural` and `select`.
 * @param {string} message
 * @param {string} locale its language decides which plural categories there may be
 * @returns {import('../src/shared/i18n/format').Message}
 */
export function compileMessage(message, locale) {
  const cardinal = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  return compileTokens(parse(message, { cardinal, strict: true, strictPluralKeys: true }), message)
}

/** Compiles the message catalogues while they are built, so that browsers get no parser. */
export function messages() {
  return {
    name: 'portico:messages',
    enforce: 'pre',
    transform: {
      filter: { id: isCatalogue },
      handler(code, id) {
        const locale = id.split('/').at(-2)
        const entries = Object.entries(JSON.parse(code))
        const compiled = entries.map(([key, message]) => [key, compileMessage(message, locale)])
        return { code: JSON.stringify(Object.fromEntries(compiled)), map: null }
      },
    },
  }
}
