import type { PaletteOptions } from '@mui/material/styles'
import type { BrandColors, Scheme } from '../../shared/theme/brand'
import { inkOn, mixed, tintOf } from '../../shared/theme/contrast'
import { usualColors } from '../../shared/theme/usualColors'

declare module '@mui/material/styles' {
  interface Palette {
    /** Letting people in: access permissions. */
    access: Palette['primary']
    /** Restricting people to their own tickets: ticket visibility. */
    restriction: Palette['primary']
    surface: { sunken: string; raised: string; marked: string }
  }
  interface PaletteOptions {
    access?: PaletteOptions['primary']
    restriction?: PaletteOptions['primary']
    surface?: { sunken: string; raised: string; marked: string }
  }
}

/** Stone neutrals and one indigo accent; teal lets in, amber restricts, and nothing else uses those two. */
const light: PaletteOptions = {
  primary: { main: usualColors.light.accent, dark: '#2f3199', light: '#ecebfd', contrastText: '#ffffff' },
  secondary: { main: '#57534e', contrastText: '#ffffff' },
  access: { main: '#0f6e66', dark: '#0b544e', light: '#e0f3f0', contrastText: '#ffffff' },
  restriction: { main: '#9a4f07', dark: '#7a3d04', light: '#fdf0df', contrastText: '#ffffff' },
  error: { main: '#b3261e', light: '#fdecea', contrastText: '#ffffff' },
  warning: { main: '#8f5a00', light: '#fdf3dc', contrastText: '#ffffff' },
  success: { main: '#1a6f3c', light: '#e5f5eb', contrastText: '#ffffff' },
  info: { main: '#2b5fa8', light: '#e8f0fb', contrastText: '#ffffff' },
  text: { primary: usualColors.light.text, secondary: usualColors.light.mutedText, disabled: '#8f8a83' },
  divider: usualColors.light.line,
  background: { default: usualColors.light.page, paper: usualColors.light.paper },
  surface: { sunken: '#f3f1ed', raised: '#ffffff', marked: '#ffe9a8' },
  action: { hover: 'rgb(31 29 26 / 0.045)', selected: 'rgb(64 66 196 / 0.09)' },
}

const dark: PaletteOptions = {
  primary: { main: usualColors.dark.accent, dark: '#8e92f5', light: '#2b2c52', contrastText: '#15152e' },
  secondary: { main: '#b8b2aa', contrastText: '#1a1917' },
  access: { main: '#6fd3c6', dark: '#4fb5a8', light: '#173733', contrastText: '#06231f' },
  restriction: { main: '#f0b26a', dark: '#d6974d', light: '#3c2a14', contrastText: '#2a1802' },
  error: { main: '#ff9d94', light: '#452120', contrastText: '#3a0a07' },
  warning: { main: '#efc069', light: '#3c2f14', contrastText: '#2a1e02' },
  success: { main: '#7fd6a0', light: '#17352a', contrastText: '#06230f' },
  info: { main: '#9cc3f7', light: '#1d2f48', contrastText: '#061a33' },
  text: { primary: usualColors.dark.text, secondary: usualColors.dark.mutedText, disabled: '#7c7770' },
  divider: usualColors.dark.line,
  background: { default: usualColors.dark.page, paper: usualColors.dark.paper },
  surface: { sunken: '#121110', raised: '#252320', marked: '#5f4a10' },
  action: { hover: 'rgb(239 236 231 / 0.06)', selected: 'rgb(176 179 255 / 0.14)' },
}

/** The palette in the colours of a brand; what it does not name stays, what hangs on a colour goes with it. */
export function brandPalette(scheme: Scheme, colors: Partial<BrandColors> = {}): PaletteOptions {
  const base = scheme === 'light' ? light : dark
  const { accent, text, mutedText, page, paper, line } = { ...usualColors[scheme], ...colors }
  const [ink, sink] = scheme === 'light' ? ['#000000', text] : ['#ffffff', '#000000']
  return {
    ...base,
    ...(colors.accent && {
      primary: {
        main: accent,
        dark: mixed(accent, ink, 0.2),
        light: tintOf(accent, paper, scheme === 'light'),
        contrastText: inkOn(accent),
      },
    }),
    text: { ...base.text, primary: text, secondary: mutedText },
    divider: line,
    background: { default: page, paper },
    ...((colors.page ?? colors.paper) && {
      surface: {
        sunken: mixed(page, sink, scheme === 'light' ? 0.03 : 0.2),
        raised: scheme === 'light' ? paper : mixed(paper, ink, 0.03),
        marked: base.surface?.marked ?? accent,
      },
    }),
    action: { ...base.action, ...(colors.accent && { selected: `${accent}17` }) },
  }
}
