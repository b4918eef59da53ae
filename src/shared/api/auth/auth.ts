/**
 * Who is signed in, as far as the app has to know: how a request is authorised, and when somebody else is there.
 * One small interface, so that a deployment can bring its own way of signing in.
 */
export type AuthAdapter = {
  /** Changes whenever another person is signed in, or nobody; never a secret. */
  identity: () => string
  /** False when it is certain, without asking the API, that nobody is signed in. */
  mayBeSignedIn(): boolean
  subscribe: (listener: () => void) => () => void
  authorize(request: Request): Request | Promise<Request>
  /**
   * The API answered 401 to this request. Where a session can be renewed: does it, once for all requests that wait.
   * @returns whether the request may be sent once more; @throws when nobody could tell, which is not a refusal
   */
  renew?(request: Request): Promise<boolean>
  /** The API answered 401 to this request, and nothing more can be done about it. */
  rejected(request: Request): void
  signOut(): void
  /** Where people sign in on a page that needs preparing: goes there. @param returnTo a path of this app */
  goToSignIn?(returnTo: string): Promise<void>
  /** Where the app itself holds the token: takes over the person it was given to. */
  signIn?(held: { id: string; token: string }): void
}

let adapter: AuthAdapter | null = null

/** Chosen once, at the start of the app. */
export function chooseAuth(chosen: AuthAdapter): void {
  adapter = chosen
}

/** @throws Error before an adapter has been chosen */
export function auth(): AuthAdapter {
  if (!adapter) throw new Error('No auth adapter has been chosen')
  return adapter
}
