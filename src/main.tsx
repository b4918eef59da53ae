import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { chooseAuth } from './shared/api/auth/auth'
import { bearerAuth } from './shared/api/auth/bearerAuth'
import { cookieAuth } from './shared/api/auth/cookieAuth'
import { takeViewAs, withViewAs } from './shared/api/auth/viewAs'
import { transport } from './shared/api/transport'

takeViewAs()
if (__MOCK__) {
  // The mock starts beside the app; only the first request waits for it.
  transport.waitFor(import('../mocks/browser').then((mock) => mock.startMock()))
  chooseAuth(withViewAs(bearerAuth()))
} else {
  chooseAuth(withViewAs(cookieAuth(import.meta.env.VITE_SIGN_OUT_URL)))
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
