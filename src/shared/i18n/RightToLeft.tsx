import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import rtlPlugin from '@mui/stylis-plugin-rtl'
import type { ReactNode } from 'react'

const cache = createCache({ key: 'rtl', stylisPlugins: [rtlPlugin] })

/** Turns round the styles of the library's own parts, which say `left` and `right`. Ours say `start` and `end`. */
export function RightToLeft({ children }: { children: ReactNode }) {
  return <CacheProvider value={cache}>{children}</CacheProvider>
}
