import type { Brand, BrandColors, Scheme } from '../../../shared/theme/brand'
import { isBrand } from '../../../shared/theme/brandProblems'

const letters: Record<keyof BrandColors, string> = {
  accent: 'a',
  text: 't',
  mutedText: 'm',
  page: 'p',
  paper: 'c',
  line: 'l',
}
const fields = Object.keys(letters) as (keyof BrandColors)[]
const schemes: Record<string, Scheme> = { l: 'light', d: 'dark' }

/**
 * A look, as short as a link can hold it: `la00695c_dp101413_r3_fGeorgia` is an accent for light, a page for dark, a
 * radius and a font. A logo is too long for a link, and is left out.
 * @returns null when there is nothing to say
 */
export function writeTheme({ colors, radius, font }: Brand): string | null {
  const words = [
    ...Object.entries(schemes).flatMap(([letter, scheme]) =>
      fields.flatMap((field) => {
        const color = colors?.[scheme]?.[field]
        return color ? [letter + letters[field] + color.slice(1)] : []
      }),
    ),
    ...(radius === undefined ? [] : [`r${radius}`]),
    ...(font === undefined ? [] : [`f${encodeURIComponent(font).replaceAll('_', '%5F')}`]),
  ]
  return words.length > 0 ? words.join('_') : null
}

function readWord(word: string): Brand {
  const [, letter = '', field, color] = /^([ld])([atmpcl])([0-9a-f]{6})$/.exec(word) ?? []
  const its = fields.find((one) => letters[one] === field)
  const scheme = schemes[letter]
  if (its && scheme) return { colors: { [scheme]: { [its]: `#${color}` } } }
  if (/^r\d+$/.test(word)) return { radius: Number(word.slice(1)) }
  return word.startsWith('f') ? { font: decodeURIComponent(word.slice(1)) } : {}
}

/** @returns the look that a link asks for; null for none, and for what cannot be read */
export function readTheme(text: string): Brand | null {
  try {
    const theme = text.split('_').reduce<Brand>((before, word) => {
      const its = readWord(word)
      const { light, dark } = { ...its.colors }
      const colors = {
        ...before.colors,
        ...(light && { light: { ...before.colors?.light, ...light } }),
        ...(dark && { dark: { ...before.colors?.dark, ...dark } }),
      }
      return { ...before, ...its, ...(Object.keys(colors).length > 0 && { colors }) }
    }, {})
    return Object.keys(theme).length > 0 && isBrand(theme, []) ? theme : null
  } catch {
    return null
  }
}

/**
 * What is worn under a link: what it asks for; with the logo that is kept here, if the rest is the same.
 * @param kept what this browser keeps, unchecked
 */
export function themeUnder(text: string, kept: unknown): unknown {
  const isSame = isBrand(kept, []) && writeTheme(kept) === text
  return isSame ? kept : readTheme(text)
}
