import type { createBrowserRouter } from 'react-router-dom'
import { speak } from '../shared/i18n/catalogue'
import { chosenLocale } from '../shared/i18n/locale'

type Router = ReturnType<typeof createBrowserRouter>

/** Screens for teammates, designers and developers speak English, and only that. */
const englishOnly = __MOCK__
  ? /^\/*(settings|api-reference|sign-in|demo)(\/|$)/
  : /^\/*(settings|api-reference)(\/|$)/

/** Lets every screen speak its language: English in the settings, the reader's own where customers are. */
export function followScreenLanguage(router: Router): void {
  const follow = ({ location }: Router['state']) => {
    const path = location.pathname.slice((router.basename ?? '/').length)
    void speak(englishOnly.test(path) ? 'en' : chosenLocale()).catch(() => {})
  }
  follow(router.state)
  router.subscribe(follow)
}
