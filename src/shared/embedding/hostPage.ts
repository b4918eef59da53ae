import type { TokenProvider } from '../api/auth/bearerAuth'

/** What a page gives to the portal that `mountPortal` of public/embed.js has put into a frame of it. */
export type HostPage = {
  /** Over what config.json says; not checked yet. */
  settings?: unknown
  auth?: TokenProvider | undefined
  onNavigate?: ((path: string) => void) | undefined
}

/**
 * @returns what the page around this one gives; null where there is none, and for a page of another origin, to which
 *   browsers do not show the element of a frame
 */
export function hostPage(): HostPage | null {
  const frame = window.frameElement
  const given: unknown = frame && 'portico' in frame ? frame.portico : null
  return typeof given === 'object' ? given : null
}
