import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brandProblemsOf } from '../../support/brandProblemsOf'
import { readTheme, writeTheme } from '../../../src/features/demo/theming/themeInLink'
import type { Brand, BrandColors } from '../../../src/shared/theme/brand'
import { pairsOf } from '../../../src/shared/theme/brandContrast'
import { contrast, readable } from '../../../src/shared/theme/contrast'
import { usualColors } from '../../../src/shared/theme/usualColors'

const colors = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('contrast', () => {
  it('is what WCAG says, either way round', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    fc.assert(fc.property(colors, colors, (one, other) => contrast(one, other) === contrast(other, one)))
  })

  it('can be mended on every ground, and what is readable already stays as it is', () => {
    fc.assert(
      fc.property(colors, colors, (color, ground) => {
        const found = readable(color, () => ground, 4.5)
        expect(found).not.toBeNull()
        expect(contrast(found ?? color, ground)).toBeGreaterThanOrEqual(4.5)
        if (contrast(color, ground) >= 4.5) expect(found).toBe(color)
      }),
    )
  })

  it('holds for the product’s own colours, and names the pair that a brand breaks with a colour that would do', () => {
    expect(pairsOf({}, usualColors).filter(({ isReadable }) => !isReadable)).toEqual([])
    const pale: Brand = { colors: { light: { mutedText: '#b0b0b0', accent: '#ffd400' } } }
    const failing = pairsOf(pale, usualColors).filter(({ isReadable }) => !isReadable)
    expect(failing.map(({ scheme, name }) => `${scheme}: ${name}`)).toEqual([
      'light: Muted text on cards',
      'light: Muted text on the page',
      'light: Links on cards',
      'light: Links on the page',
      'light: What is chosen',
    ])
    // Following what is suggested, one after the other, leaves nothing that cannot be read.
    const light: Partial<BrandColors> = { ...pale.colors?.light }
    for (const { suggestion } of failing) {
      const still = pairsOf({ colors: { light } }, usualColors).find(({ isReadable }) => !isReadable)
      const { field, color } = still?.suggestion ??
        suggestion ?? { field: 'accent' as const, color: '#000000' }
      if (still) light[field] = color
    }
    expect(pairsOf({ colors: { light } }, usualColors).filter(({ isReadable }) => !isReadable)).toEqual([])
  })
})

describe('a theme file', () => {
  it('may choose colours, a logo, a radius and a font, and nothing else', () => {
    expect(
      brandProblemsOf({
        colors: { light: { accent: '#00695c' }, dark: { accent: '#7fd1c2', page: '#101413' } },
        logo: { light: 'data:image/svg+xml;base64,PHN2Zy8+', dark: '/brand/logo.png' },
        radius: 4,
        font: '"Source Sans 3", Verdana',
      }),
    ).toEqual([])
    expect(brandProblemsOf({ colors: { light: { accent: 'teal' } }, radius: 99, spacing: 2 })).toEqual([
      'theme.colors.light.accent must be a colour such as #4042c4, not "teal"',
      'theme.radius must be a whole number of pixels from 0 to 24, not 99',
      'theme.spacing is unknown; there are colors, logo, radius, font',
    ])
  })

  it('cannot bring a script or a style of its own', () => {
    for (const light of ['javascript:alert(1)', 'data:text/html,<b>', '//evil.example/x.png', 'x") , url("y'])
      expect(brandProblemsOf({ logo: { light } })).toHaveLength(1)
    for (const font of ['Arial; } body { display: none', 'url(https://evil.example)', 'x</style>'])
      expect(brandProblemsOf({ font })).toHaveLength(1)
    expect(brandProblemsOf({ logo: { dark: '/a.png' } })).toEqual(['theme.logo.light is missing'])
    expect(brandProblemsOf([])).toHaveLength(1)
  })

  it('goes into a link, but for its logo, and comes out of it as it was', () => {
    const some = fc.record(
      { accent: colors, text: colors, mutedText: colors, page: colors, paper: colors, line: colors },
      { requiredKeys: [] },
    )
    const themes = fc.record(
      {
        colors: fc.record({ light: some, dark: some }),
        radius: fc.integer({ min: 0, max: 20 }),
        font: fc.constantFrom('Georgia, "Times New Roman", serif', '"Source Sans 3", Verdana', 'Under_score'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(themes, (theme) => {
        const text = writeTheme({ ...theme, logo: { light: '/logo.svg' } })
        const back: Brand = (text === null ? null : readTheme(text)) ?? {}
        const { light, dark } = { ...theme.colors }
        expect({ ...back.colors?.light }).toEqual({ ...light })
        expect({ ...back.colors?.dark }).toEqual({ ...dark })
        expect([back.radius, back.font, back.logo]).toEqual([theme.radius, theme.font, undefined])
      }),
    )
    for (const text of ['', 'laxxxxxx', 'r99', 'f%', 'furl(https%3A%2F%2Fevil.example)', 'whatever'])
      expect(readTheme(text)).toBeNull()
  })
})
