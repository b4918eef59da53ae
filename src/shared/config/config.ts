/** How people are recognised; see the adapters in shared/api/auth. */
export type AuthConfig =
  | {
      /** The deployment's own same-site session cookie. */
      kind: 'cookie'
      /** Where the token against forged requests stands, and the header that sends it back with every write. */
      csrf?: { cookie: string; header: string } | { meta: string; header: string }
      /** Where a session that has run out is renewed (POST, 2xx), if it can be. */
      renewUrl?: string
    }
  | {
      kind: 'bearer'
      /** Under which name of `window` the page provides tokens; see TokenProvider. */
      provider: string
    }
  | {
      kind: 'oidc'
      issuer: string
      clientId: string
      /** `openid profile offline_access` unless told. */
      scope?: string
      /** What the issuer wants to know beside the standard parameters, e.g. `audience`. */
      parameters?: Record<string, string>
    }

/** What a deployment may say, in `config.json` or in a meta tag; README has an example. */
export type Settings = {
  apiUrl?: string
  auth?: AuthConfig
  signInUrl?: string
  signOutUrl?: string
  theme?: Record<string, unknown>
  mock?: string[]
}

/** What holds while the app runs. */
export type Config = {
  /** The address of the API, without a slash at the end. */
  apiUrl: string
  auth: AuthConfig
  /** Where people sign in, for a session cookie: a page of the deployment's own. */
  signInUrl: string
  signOutUrl: string | null
  /** As it was given; app/theme knows its shape. */
  theme: Record<string, unknown> | null
  /**
   * Paths of the API that the mock answers: all of them (`/*`) in a demo and where no real API is named, else those that
   * development asks for, e.g. `/settings/*`. A production build has no mock.
   */
  mock: string[]
}

let current: Config | null = null

/** What the deployment says, and defaults for everything it does not say. */
export function config(): Config {
  current ??= configOf({})
  return current
}

/** Once, before anything of the app is shown. */
export function configure(settings: Settings): void {
  current = configOf(settings)
}

function configOf({ apiUrl, auth, signInUrl, signOutUrl, theme, mock }: Settings): Config {
  const built = import.meta.env
  const isDemo = built.MODE === 'demo'
  return {
    apiUrl: new URL(apiUrl ?? built.VITE_API_URL ?? '/api/v1', location.origin).href.replace(/\/$/, ''),
    auth: auth ?? { kind: 'cookie' },
    signInUrl: signInUrl ?? built.VITE_SIGN_IN_URL ?? '/',
    signOutUrl: signOutUrl ?? built.VITE_SIGN_OUT_URL ?? null,
    theme: theme ?? null,
    mock:
      isDemo || !(apiUrl ?? built.VITE_API_URL) ? ['/*'] : (mock ?? built.VITE_MOCK?.split(/[\s,]+/) ?? []),
  }
}
