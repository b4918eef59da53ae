import { useState } from 'react'
import { setLocale } from '../../shared/i18n/catalogue'
import { locale, type Locale } from '../../shared/i18n/locale'

/** Changes the language, and says if it could not be loaded. */
export function useLanguageChoice() {
  const [hasFailed, setHasFailed] = useState(false)
  function choose(next: Locale) {
    setHasFailed(false)
    setLocale(next).catch(() => setHasFailed(true))
  }
  return { chosen: locale(), choose, hasFailed }
}
