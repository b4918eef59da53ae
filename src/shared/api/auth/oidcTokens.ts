import * as oauth from 'oauth4webapi'

export type OidcOptions = {
  issuer: string
  clientId: string
  scope?: string
  parameters?: Record<string, string>
}

export type Tokens = { access: string; refresh: string | null; id: string | null; subject: string }

/** What has to be known when somebody comes back from the issuer. */
export type Pending = {
  state: string
  nonce: string
  verifier: string
  redirectUri: string
  returnTo: string
}

const servers = new Map<string, Promise<oauth.AuthorizationServer>>()

/** Without TLS only on this machine. */
function transportFor({ issuer }: OidcOptions) {
  const { hostname } = new URL(issuer)
  return { [oauth.allowInsecureRequests]: ['localhost', '127.0.0.1', '[::1]'].includes(hostname) }
}

/** What the issuer says about itself; asked once for as long as the page is open. */
function serverOf(options: OidcOptions): Promise<oauth.AuthorizationServer> {
  const { issuer } = options
  const known = servers.get(issuer)
  if (known) return known
  const url = new URL(issuer)
  const found = oauth
    .discoveryRequest(url, { algorithm: 'oidc', ...transportFor(options) })
    .then((response) => oauth.processDiscoveryResponse(url, response))
  servers.set(issuer, found)
  found.catch(() => servers.delete(issuer))
  return found
}

/**
 * Prepares a sign-in with an authorization code and PKCE.
 * @returns where to go, and what to keep until the way back
 * @throws when the issuer cannot be reached or is not what it should be
 */
export async function beginSignIn(options: OidcOptions, redirectUri: string, returnTo: string) {
  const server = await serverOf(options)
  if (!server.authorization_endpoint) throw new Error('The issuer has no authorization endpoint')
  const pending: Pending = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
    redirectUri,
    returnTo,
  }
  const url = new URL(server.authorization_endpoint)
  const asked = {
    ...options.parameters,
    client_id: options.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: options.scope ?? 'openid profile offline_access',
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
  }
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
  return { url: url.href, pending }
}

/**
 * The way back: changes the code in the address for tokens.
 * @throws when the answer does not belong to `pending`, is an error of the issuer, or holds anything that is not right.
 *   The ID token comes from the issuer itself, over TLS, so its signature says nothing more (OpenID Connect Core 3.1.3.7).
 */
export async function completeSignIn(options: OidcOptions, pending: Pending, address: URL): Promise<Tokens> {
  const server = await serverOf(options)
  const client = { client_id: options.clientId }
  const parameters = oauth.validateAuthResponse(server, client, address, pending.state)
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    pending.redirectUri,
    pending.verifier,
    transportFor(options),
  )
  const answer = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: pending.nonce,
    requireIdToken: true,
  })
  const subject = oauth.getValidatedIdTokenClaims(answer)?.sub
  if (subject === undefined) throw new Error('The ID token does not say whose it is')
  return {
    access: answer.access_token,
    refresh: answer.refresh_token ?? null,
    id: answer.id_token ?? null,
    subject,
  }
}

/**
 * New tokens for a refresh token.
 * @returns null when the issuer refuses, or answers for somebody else
 * @throws when the issuer cannot be reached
 */
export async function renewTokens(options: OidcOptions, held: Tokens): Promise<Tokens | null> {
  if (held.refresh === null) return null
  const server = await serverOf(options)
  const client = { client_id: options.clientId }
  const response = await oauth.refreshTokenGrantRequest(
    server,
    client,
    oauth.None(),
    held.refresh,
    transportFor(options),
  )
  if (response.status >= 500) throw new Error(`The issuer answered ${response.status}`)
  try {
    const answer = await oauth.processRefreshTokenResponse(server, client, response)
    const subject = oauth.getValidatedIdTokenClaims(answer)?.sub ?? held.subject
    if (subject !== held.subject) return null
    return {
      access: answer.access_token,
      refresh: answer.refresh_token ?? held.refresh,
      id: answer.id_token ?? held.id,
      subject,
    }
  } catch (error) {
    console.info(`Portico: the session could not be renewed. ${String(error)}`)
    return null
  }
}

/**
 * Takes the refresh token back and gives the address at which the issuer's own session ends.
 * @param backTo where the issuer sends people afterwards
 * @returns null when it has no such address
 */
export async function endSession(options: OidcOptions, held: Tokens, backTo: string): Promise<string | null> {
  const server = await serverOf(options)
  if (server.revocation_endpoint && held.refresh !== null)
    await oauth
      .revocationRequest(
        server,
        { client_id: options.clientId },
        oauth.None(),
        held.refresh,
        transportFor(options),
      )
      .catch(() => null)
  if (!server.end_session_endpoint) return null
  const url = new URL(server.end_session_endpoint)
  url.searchParams.set('client_id', options.clientId)
  url.searchParams.set('post_logout_redirect_uri', backTo)
  if (held.id !== null) url.searchParams.set('id_token_hint', held.id)
  return url.href
}
