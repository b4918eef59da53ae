import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

type Grant = {
  subject: string
  clientId: string
  redirectUri: string
  challenge: string
  nonce: string | null
  scope: string
}

export type FakeIssuer = {
  url: string
  /** Who is behind an access token, null if it is none or has expired. */
  subjectOf(accessToken: string): string | null
  /** Every access token given so far is refused from now on. */
  expireAccessTokens(): void
  /** How often tokens were asked for, by grant type. */
  asked: string[]
  /** What is wrong with the next answers: other claims in ID tokens, a status of the token endpoint. */
  trouble: { claims?: Record<string, unknown>; tokenStatus?: number }
  /** What a person does on the sign-in page. @returns where the browser goes then */
  approve(authorizationUrl: string, subject: string): string
  close(): Promise<void>
}

const random = () => randomBytes(24).toString('base64url')

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return new URLSearchParams(Buffer.concat(chunks).toString())
}

/** An OpenID Connect issuer for tests, over HTTP on this machine: it knows everybody, and asks for no password. */
export async function startIssuer(people: Record<string, string>): Promise<FakeIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }
  const codes = new Map<string, Grant>()
  const refreshTokens = new Map<string, Grant>()
  let accessTokens = new Map<string, string>()
  let url = ''

  function approve(authorizationUrl: string, subject: string): string {
    const asked = new URL(authorizationUrl).searchParams
    const need = (name: string) => {
      const value = asked.get(name)
      if (!value) throw new Error(`The authorization request has no ${name}`)
      return value
    }
    if (need('response_type') !== 'code' || need('code_challenge_method') !== 'S256')
      throw new Error('Only the code flow with PKCE is offered')
    const code = random()
    const grant = {
      subject,
      clientId: need('client_id'),
      redirectUri: need('redirect_uri'),
      challenge: need('code_challenge'),
      nonce: asked.get('nonce'),
      scope: need('scope'),
    }
    codes.set(code, grant)
    const back = new URL(grant.redirectUri)
    back.searchParams.set('code', code)
    back.searchParams.set('state', need('state'))
    return back.href
  }

  async function tokensFor(grant: Grant) {
    const access = random()
    accessTokens.set(access, grant.subject)
    const refresh = random()
    if (grant.scope.includes('offline_access')) refreshTokens.set(refresh, grant)
    const claims = { ...(grant.nonce && { nonce: grant.nonce }), ...issuer.trouble.claims }
    const id = await new SignJWT({ sub: grant.subject, aud: grant.clientId, iss: url, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'test' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey)
    return {
      access_token: access,
      token_type: 'Bearer',
      expires_in: 300,
      id_token: id,
      ...(grant.scope.includes('offline_access') && { refresh_token: refresh }),
    }
  }

  async function token(request: IncomingMessage): Promise<[number, object]> {
    const body = await bodyOf(request)
    issuer.asked.push(body.get('grant_type') ?? '')
    if (issuer.trouble.tokenStatus) return [issuer.trouble.tokenStatus, { error: 'server_error' }]
    const isRefresh = body.get('grant_type') === 'refresh_token'
    const key = body.get(isRefresh ? 'refresh_token' : 'code') ?? ''
    const store = isRefresh ? refreshTokens : codes
    const grant = store.get(key)
    // Both are good for one use.
    store.delete(key)
    const verified = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url')
    const isHonest =
      isRefresh || (verified === grant?.challenge && body.get('redirect_uri') === grant.redirectUri)
    if (!grant || !isHonest || body.get('client_id') !== grant.clientId)
      return [400, { error: 'invalid_grant' }]
    return [200, await tokensFor(isRefresh ? { ...grant, nonce: null } : grant)]
  }

  function html(response: ServerResponse, body: string): void {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><html lang="en"><title>Issuer</title><body>${body}</body></html>`)
  }

  const server = createServer((request, response) => {
    void (async () => {
      const asked = new URL(request.url ?? '/', url)
      const json = (status: number, body: object) => {
        response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        response.end(JSON.stringify(body))
      }
      switch (asked.pathname) {
        case '/.well-known/openid-configuration':
          return json(200, {
            issuer: url,
            authorization_endpoint: `${url}/authorize`,
            token_endpoint: `${url}/token`,
            jwks_uri: `${url}/keys`,
            revocation_endpoint: `${url}/revoke`,
            end_session_endpoint: `${url}/sign-out`,
            id_token_signing_alg_values_supported: ['RS256'],
          })
        case '/keys':
          return json(200, { keys: [jwk] })
        case '/authorize': {
          const choices = Object.entries(people).map(
            ([id, name]) => `<p><a href="${approve(asked.href, id)}">Sign in as ${name}</a></p>`,
          )
          const no = new URL(asked.searchParams.get('redirect_uri') ?? url)
          no.searchParams.set('error', 'access_denied')
          no.searchParams.set('state', asked.searchParams.get('state') ?? '')
          return html(response, `<h1>Who are you?</h1>${choices.join('')}<a href="${no.href}">Cancel</a>`)
        }
        case '/token':
          return json(...(await token(request)))
        case '/revoke':
          refreshTokens.delete((await bodyOf(request)).get('token') ?? '')
          return json(200, {})
        case '/sign-out': {
          const back = asked.searchParams.get('post_logout_redirect_uri') ?? '/'
          return html(response, `<h1>You have left</h1><a href="${back}">Back to the app</a>`)
        }
        default:
          return json(404, {})
      }
    })().catch((error: unknown) => response.writeHead(400).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const issuer: FakeIssuer = {
    url,
    asked: [],
    trouble: {},
    approve,
    subjectOf: (accessToken) => accessTokens.get(accessToken) ?? null,
    expireAccessTokens() {
      accessTokens = new Map()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return issuer
}
