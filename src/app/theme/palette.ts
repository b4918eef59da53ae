import type { PaletteOptions } from '@mui/material/styles'

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
export const light: PaletteOptions = {
  primary: { main: '#4042c4', dark: '#2f3199', light: '#ecebfd', contrastText: '#ffffff' },
  secondary: { main: '#57534e', contrastText: '#ffffff' },
  access: { main: '#0f6e66', dark: '#0b544e', light: '#e0f3f0', contrastText: '#ffffff' },
  restriction: { main: '#9a4f07', dark: '#7a3d04', light: '#fdf0df', contrastText: '#ffffff' },
  error: { main: '#b3261e', light: '#fdecea', contrastText: '#ffffff' },
  warning: { main: '#8f5a00', light: '#fdf3dc', contrastText: '#ffffff' },
  success: { main: '#1a6f3c', light: '#e5f5eb', contrastText: '#ffffff' },
  info: { main: '#2b5fa8', light: '#e8f0fb', contrastText: '#ffffff' },
  text: { primary: '#1f1d1a', secondary: '#5d5953', disabled: '#8f8a83' },
  divider: '#e4e1dc',
  background: { default: '#faf9f7', paper: '#ffffff' },
  surface: { sunken: '#f3f1ed', raised: '#ffffff', marked: '#ffe9a8' },
  action: { hover: 'rgb(31 29 26 / 0.045)', selected: 'rgb(64 66 196 / 0.09)' },
}

export const dark: PaletteOptions = {
  primary: { main: '#b0b3ff', dark: '#8e92f5', light: '#2b2c52', contrastText: '#15152e' },
  secondary: { main: '#b8b2aa', contrastText: '#1a1917' },
  access: { main: '#6fd3c6', dark: '#4fb5a8', light: '#173733', contrastText: '#06231f' },
  restriction: { main: '#f0b26a', dark: '#d6974d', light: '#3c2a14', contrastText: '#2a1802' },
  error: { main: '#ff9d94', light: '#452120', contrastText: '#3a0a07' },
  warning: { main: '#efc069', light: '#3c2f14', contrastText: '#2a1e02' },
  success: { main: '#7fd6a0', light: '#17352a', contrastText: '#06230f' },
  info: { main: '#9cc3f7', light: '#1d2f48', contrastText: '#061a33' },
  text: { primary: '#efece7', secondary: '#b0aaa2', disabled: '#7c7770' },
  divider: '#34312d',
  background: { default: '#161513', paper: '#1e1c1a' },
  surface: { sunken: '#121110', raised: '#252320', marked: '#5f4a10' },
  action: { hover: 'rgb(239 236 231 / 0.06)', selected: 'rgb(176 179 255 / 0.14)' },
}
