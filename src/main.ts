import { askForFirstPage } from './app/firstPage'
import { startBrand } from './app/theme/startBrand'
import { cacheFor } from './app/viewerCache'
import { auth, chooseAuth } from './shared/api/auth/auth'
import { authFor } from './shared/api/auth/authFor'
import { mockAuth } from './shared/api/auth/mockAuth'
import { takeViewAs, withViewAs } from './shared/api/auth/viewAs'
import { transport } from './shared/api/transport'
import { config, configure } from './shared/config/config'
import { ConfigError } from './shared/config/configError'
import { mockedPaths } from './shared/config/mockedPaths'
import { checked, readSettings } from './shared/config/readSettings'
import { hostPage } from './shared/embedding/hostPage'
import { loadDirection } from './shared/i18n/direction'
import { makeFormatters } from './shared/i18n/intl'
import { direction, locale, takeLocale } from './shared/i18n/locale'
import { demoWords, isSandbox } from './shared/lib/demoAddress'
import { brand } from './shared/theme/brand'

/** What draws is much larger than what asks: it comes beside, and the answers are there before it. */
const [look, app] = [import('./app/theme/theme'), import('./app/draw')]
const demo = demoWords()
if (!isSandbox) takeViewAs()
takeLocale()
// A tree that waits for it later could miss what its router says meanwhile. Without it, the page is only less tidy.
const turned = loadDirection(locale()).catch(() => {})
/** Loaded, and not imported: a production build is to know nothing of it. */
const corner = __MOCK__ ? import('./features/demo/DemoCorner') : null
const host = hostPage()
const configured = Promise.all([
  readSettings(),
  checked(host?.settings ?? {}, 'What the page around the portal gives'),
]).then(([settings, ofHost]) => configure({ ...settings, ...ofHost }))
if (__MOCK__ && !demo)
  // The mock starts beside the app; only the first request waits for it.
  transport.waitFor(startShared())

async function start(root: HTMLElement): Promise<void> {
  try {
    await configured
    const isMockSession = __MOCK__ && mocked().isMocked('/session')
    chooseAuth(withViewAs(isMockSession ? mockAuth() : await authFor(config(), host?.auth)))
    const finishDemo = __MOCK__ && demo ? await beginDemo(demo) : null
    if (isSandbox) takeViewAs()
    askForFirstPage(cacheFor(auth().identity()), new URL(location.href), import.meta.env.BASE_URL)
    await Promise.all([turned, startBrand()])
    // While the rest is on its way.
    makeFormatters()
    ;(await look).themeFor(direction(), brand.read() ?? undefined)
    const props = corner ? { corner: (await corner).DemoCorner } : {}
    ;(await app).draw(root, props)
    finishDemo?.()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(`Portico: ${error.message}`)
    ;(await app).drawConfigError(root, error)
  }
}

function mocked() {
  const { apiUrl, mock: paths } = config()
  return { apiUrl, paths, isMocked: mockedPaths(paths) }
}

/** What this browser does not give to the mock, the demo says. */
async function startShared() {
  const { startMock } = await import('../mocks/browser')
  return startMock(configured.then(mocked, mocked), (missing) => {
    void import('./features/demo/limits').then(({ limitsHere }) => limitsHere.add(missing))
  })
}

/** What the address asks of a demo is done before the first page is drawn. */
async function beginDemo(words: string[]) {
  const begin = await import('./features/demo/start/beginDemo')
  return begin.beginDemo(words, {
    startShared: startShared,
    startSandbox: async (recipe) => (await import('../mocks/browser/sandbox')).startSandbox(recipe),
  })
}

const root = document.getElementById('root')
if (root) void start(root)
