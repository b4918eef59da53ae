import { createTheme, type Direction, type Theme } from '@mui/material/styles'
import type { Brand } from '../../shared/theme/brand'
import { components } from './components'
import { brandPalette } from './palette'

const systemFont =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif'

const heading = { fontWeight: 650 }

function create(direction: Direction, { colors, radius, font }: Brand): Theme {
  // Spacing would tear the joined letters of Arabic apart.
  const letterSpacing = direction === 'rtl' ? 0 : '-0.011em'
  return createTheme({
    direction,
    cssVariables: { colorSchemeSelector: '[data-scheme="%s"]', cssVarPrefix: 'p' },
    colorSchemes: {
      light: { palette: brandPalette('light', colors?.light) },
      dark: { palette: brandPalette('dark', colors?.dark) },
    },
    shape: { borderRadius: radius ?? 8 },
    typography: {
      fontFamily: font ? `${font}, ${systemFont}` : systemFont,
      h1: { ...heading, letterSpacing, fontSize: '1.5rem', lineHeight: '2rem' },
      h2: { ...heading, letterSpacing, fontSize: '1.125rem', lineHeight: '1.625rem' },
      h3: { ...heading, fontSize: '0.9375rem', lineHeight: '1.375rem' },
      h4: { ...heading, fontSize: '0.875rem', lineHeight: '1.25rem' },
      subtitle1: { fontSize: '1rem', lineHeight: '1.5rem' },
      body1: { fontSize: '0.875rem', lineHeight: '1.375rem' },
      body2: { fontSize: '0.8125rem', lineHeight: '1.25rem' },
      caption: { fontSize: '0.75rem', lineHeight: '1.125rem' },
      button: { fontSize: '0.875rem', lineHeight: '1.25rem', fontWeight: 600, textTransform: 'none' },
    },
    components,
  })
}

const noBrand: Brand = {}
let made: { brand: Brand; byDirection: Map<Direction, Theme> } = { brand: noBrand, byDirection: new Map() }

/**
 * The one theme: CSS variables for light and dark, a short type scale, an 8-px rhythm.
 * @param direction of the language of the screens
 * @param brand what a deployment wants otherwise
 */
export function themeFor(direction: Direction, brand: Brand = noBrand): Theme {
  if (made.brand !== brand) made = { brand, byDirection: new Map() }
  const theme = made.byDirection.get(direction) ?? create(direction, brand)
  made.byDirection.set(direction, theme)
  return theme
}
