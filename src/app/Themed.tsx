import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { Fragment, lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react'
import { direction, locale, subscribeToLocale } from '../shared/i18n/locale'
import { themeFor } from './theme/theme'

const RightToLeft = lazy(async () => ({ default: (await import('./theme/RightToLeft')).RightToLeft }))

/**
 * Gives everything in it the look of the product, in the direction of the language. Another language is a new tree,
 * on the same data.
 */
export function Themed({ children }: { children: ReactNode }) {
  const language = useSyncExternalStore(subscribeToLocale, locale)
  const Direction = direction() === 'rtl' ? RightToLeft : Fragment
  return (
    <Suspense fallback={null}>
      <Direction key={language}>
        <ThemeProvider theme={themeFor(direction())} defaultMode="system" noSsr>
          <CssBaseline enableColorScheme />
          {children}
        </ThemeProvider>
      </Direction>
    </Suspense>
  )
}
