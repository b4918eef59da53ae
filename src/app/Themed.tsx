import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { Fragment, lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react'
import { direction, locale, subscribeToLocale } from '../shared/i18n/locale'
import { demoWords, isSandbox } from '../shared/lib/demoAddress'
import { brand } from '../shared/theme/brand'
import { themeFor } from './theme/theme'

const RightToLeft = lazy(async () => ({ default: (await import('./theme/RightToLeft')).RightToLeft }))

/**
 * Gives everything in it the look of the product, in the direction of the language. Another language is a new tree,
 * on the same data.
 */
export function Themed({ children }: { children: ReactNode }) {
  const language = useSyncExternalStore(subscribeToLocale, locale)
  const look = useSyncExternalStore(brand.subscribe, brand.read) ?? undefined
  const Direction = direction() === 'rtl' ? RightToLeft : Fragment
  return (
    <Suspense fallback={null}>
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
    </Suspense>
  )
}

/** The reader's own, unless the address of a demo says which. */
function lookOf() {
  const words = isSandbox ? demoWords() : null
  if (words?.includes('look.dark')) return 'dark'
  return words?.includes('look.light') ? 'light' : 'system'
}
