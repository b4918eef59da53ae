import type { BrandColors, Scheme } from './brand'

/** The product's own colours, where no brand says otherwise; the palette is built from them. */
export const usualColors: Record<Scheme, BrandColors> = {
  light: {
    accent: '#4042c4',
    text: '#1f1d1a',
    mutedText: '#5d5953',
    page: '#faf9f7',
    paper: '#ffffff',
    line: '#e4e1dc',
  },
  dark: {
    accent: '#b0b3ff',
    text: '#efece7',
    mutedText: '#b0aaa2',
    page: '#161513',
    paper: '#1e1c1a',
    line: '#34312d',
  },
}
