import { createRoot, type Root } from 'react-dom/client'
import { App } from './app/App'
import { ConfigErrorPage } from './app/errors/ConfigErrorPage'
import { Themed } from './app/Themed'
import { chooseAuth } from './shared/api/auth/auth'
import { authFor } from './shared/api/auth/authFor'
import { mockAuth } from './shared/api/auth/mockAuth'
import { takeViewAs, withViewAs } from './shared/api/auth/viewAs'
import { transport } from './shared/api/transport'
import { config, configure } from './shared/config/config'
import { ConfigError } from './shared/config/configError'
import { mockedPaths } from './shared/config/mockedPaths'
import { readSettings } from './shared/config/readSettings'
import { takeLocale } from './shared/i18n/locale'

takeViewAs()
takeLocale()
const configured = readSettings().then(configure)
if (__MOCK__)
  // The mock starts beside the app; only the first request waits for it.
  transport.waitFor(
    import('../mocks/browser').then((mock) => mock.startMock(configured.then(mocked, mocked))),
  )

async function start(root: Root): Promise<void> {
  try {
    await configured
    const isMockSession = __MOCK__ && mocked().isMocked('/session')
    chooseAuth(withViewAs(isMockSession ? mockAuth() : await authFor(config())))
    root.render(<App />)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(`Portico: ${error.message}`)
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

const root = document.getElementById('root')
if (root) void start(createRoot(root))
