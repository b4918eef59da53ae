import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { Fragment, type ReactNode, useSyncExternalStore } from 'react'
import { directionProviders } from '../shared/i18n/direction'
import { direction, locale, subscribeToLocale } from '../shared/i18n/locale'
import { demoWords, isSandbox } from '../shared/lib/demoAddress'
import { brand } from '../shared/theme/brand'
import { themeFor } from './theme/theme'

/**
 * Gives everything in it the look of the product, in the direction of the language. Another language is a new tree,
 * on the same data.
 */
export function Themed({ children }: { children: ReactNode }) {
  const language = useSyncExternalStore(subscribeToLocale, locale)
  const look = useSyncExternalStore(brand.subscribe, brand.read) ?? undefined
  const Direction = directionProviders[direction()] ?? Fragment
  return (
    <Direction key={language}>
      <ThemeProvider
        theme={themeFor(direction(), look)}
        defaultMode={lookOf()}
        storageManager={isSandbox ? null : undefined}
        noSsr
      >
        <CssBaseline enableColorScheme />
        {children}
      </ThemeProvider>
    </Direction>
  )
}

/** The reader's own, unless the address of a demo says which. */
function lookOf() {
  const words = isSandbox ? demoWords() : null
  if (words?.includes('look.dark')) return 'dark'
  return words?.includes('look.light') ? 'light' : 'system'
}
