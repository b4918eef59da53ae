import { useColorScheme } from '@mui/material/styles'
import { useEffect } from 'react'
import { setLocale } from '../../shared/i18n/catalogue'
import { isSandbox } from '../../shared/lib/demoAddress'
import { readChoice } from './start/choice'

/** The words of an address, sent to a page that shows a state: how it looks changes, what it shows stays. */
export type LookMessage = { demo: string }

const isLook = (data: unknown): data is LookMessage =>
  typeof data === 'object' && data !== null && 'demo' in data && typeof data.demo === 'string'

/** Lets whoever shows this page in a frame turn it dark, or into another language, without starting it anew. */
export function useLookFromOutside(): void {
  const { setMode } = useColorScheme()
  useEffect(() => {
    if (!isSandbox) return
    const listener = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin !== location.origin || !isLook(data)) return
      const { look, language } = readChoice(data.demo.split(' '))
      setMode(look ?? 'system')
      void setLocale(language ?? 'en')
    }
    addEventListener('message', listener)
    return () => removeEventListener('message', listener)
  }, [setMode])
}
