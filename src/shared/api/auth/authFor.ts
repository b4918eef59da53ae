import type { Config } from '../../config/config'
import { ConfigError } from '../../config/configError'
import type { AuthAdapter } from './auth'
import type { TokenProvider } from './bearerAuth'
import { cookieAuth } from './cookieAuth'

/**
 * The adapter a deployment has chosen. Only the one for cookies is there at once; the others are loaded.
 * @param host gives the tokens where a page of somebody's own has put the portal into itself
 * @throws ConfigError when the page does not provide what it should
 */
export async function authFor(
  { auth, signOutUrl }: Pick<Config, 'auth' | 'signOutUrl'>,
  host?: TokenProvider,
): Promise<AuthAdapter> {
  if (host) return (await import('./bearerAuth')).bearerAuth(host, signOutUrl)
  switch (auth.kind) {
    case 'cookie':
      return cookieAuth({ ...auth, signOutUrl })
    case 'bearer':
      return (await import('./bearerAuth')).bearerAuth(providerOf(auth.provider), signOutUrl)
    case 'oidc':
      return (await import('./oidcAuth')).oidcAuth(auth)
  }
}

function providerOf(name: string): TokenProvider {
  const provider: unknown = Reflect.get(globalThis, name)
  if (isProvider(provider)) return provider
  const problem = `auth.provider: the page has no window.${name} with a function getToken; a script before the app’s has to put it there`
  throw new ConfigError('The configuration', [problem])
}

function isProvider(value: unknown): value is TokenProvider {
  return (
    typeof value === 'object' && value !== null && 'getToken' in value && typeof value.getToken === 'function'
  )
}
