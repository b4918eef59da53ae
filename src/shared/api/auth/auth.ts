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
  authorize(request: Request): Request
  /** The API answered 401 to this request. */
  rejected(request: Request): void
  signOut(): void
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
