import { createRoot, type Root } from 'react-dom/client'
import { App } from './app/App'
import { startBrand } from './app/theme/startBrand'
import { Themed } from './app/Themed'
import { chooseAuth } from './shared/api/auth/auth'
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
import { locale, takeLocale } from './shared/i18n/locale'
import { demoWords, isSandbox } from './shared/lib/demoAddress'

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

async function start(root: Root): Promise<void> {
  try {
    await configured
    await turned
    await startBrand()
    const isMockSession = __MOCK__ && mocked().isMocked('/session')
    chooseAuth(withViewAs(isMockSession ? mockAuth() : await authFor(config(), host?.auth)))
    const finishDemo = __MOCK__ && demo ? await beginDemo(demo) : null
    if (isSandbox) takeViewAs()
    root.render(corner ? <App corner={(await corner).DemoCorner} /> : <App />)
    finishDemo?.()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(`Portico: ${error.message}`)
    const { ConfigErrorPage } = await import('./app/errors/ConfigErrorPage')
    root.render(
      <Themed>
        <ConfigErrorPage error={error} />
      </Themed>,
    )
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
if (root) void start(createRoot(root))
