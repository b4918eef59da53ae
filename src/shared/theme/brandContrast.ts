import type { Brand, BrandColors, Scheme } from './brand'
import { contrast, inkOn, readable, tintOf } from './contrast'

/** Two colours that stand on each other, and whether what is written so can be read (WCAG 2.2, 1.4.3: 4.5 to 1). */
export type Pair = {
  /** What it is on the screen. */
  name: string
  scheme: Scheme
  ink: string
  ground: string
  ratio: number
  isReadable: boolean
  /** The nearest colour that would do, for the colour of the brand that it belongs to. */
  suggestion: { field: keyof BrandColors; color: string } | null
}

const enough = 4.5

type Colors = BrandColors & { scheme: Scheme }

/** What is written on what, with the colour of the brand to change where it cannot be read. */
const pairs: {
  name: string
  field: keyof BrandColors
  ink: (its: Colors) => string
  ground: (its: Colors) => string
}[] = [
  { name: 'Text on cards', field: 'text', ink: (its) => its.text, ground: (its) => its.paper },
  { name: 'Text on the page', field: 'text', ink: (its) => its.text, ground: (its) => its.page },
  {
    name: 'Muted text on cards',
    field: 'mutedText',
    ink: (its) => its.mutedText,
    ground: (its) => its.paper,
  },
  {
    name: 'Muted text on the page',
    field: 'mutedText',
    ink: (its) => its.mutedText,
    ground: (its) => its.page,
  },
  { name: 'Links on cards', field: 'accent', ink: (its) => its.accent, ground: (its) => its.paper },
  { name: 'Links on the page', field: 'accent', ink: (its) => its.accent, ground: (its) => its.page },
  {
    name: 'What is chosen',
    field: 'accent',
    ink: (its) => its.accent,
    ground: ({ accent, page, scheme }) => tintOf(accent, page, scheme === 'light'),
  },
  { name: 'Words on buttons', field: 'accent', ink: (its) => inkOn(its.accent), ground: (its) => its.accent },
]

/** The colours a brand ends up with: its own, and the product's where it has none. */
export type FullColors = Record<Scheme, BrandColors>

/**
 * Looks at everything that is written in a brand's colours.
 * @param usual what holds where the brand says nothing
 */
export function pairsOf({ colors }: Brand, usual: FullColors): Pair[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const its = { ...usual[scheme], ...colors?.[scheme], scheme }
    return pairs.map(({ name, field, ink, ground }) => {
      const ratio = contrast(ink(its), ground(its))
      const isReadable = ratio >= enough
      const color = isReadable
        ? null
        : readable(its[field], (one) => ground({ ...its, [field]: one }), enough)
      const suggestion = color === null ? null : { field, color }
      return { name, scheme, ink: ink(its), ground: ground(its), ratio, isReadable, suggestion }
    })
  })
}
