/** Every link in the product. Screens never spell a path themselves. */
export const paths = {
  settings: {
    portal: '/settings/helpdesk/tickets/portal',
    helpCenter: '/settings/help-center',
    styling: '/settings/help-center/configure/styling',
    ticketPortal: '/settings/help-center/ticket-portal',
    messenger: '/settings/messenger',
    security: '/settings/security',
    companies: '/settings/data/people/companies',
    history: '/settings/history',
  },
  help: '/help',
  /** For a tab of its own, in which a teammate sees what this customer sees. */
  viewAs: (userId: string) => `/help?viewAs=${encodeURIComponent(userId)}`,
  portal: '/portal',
  ticket: (id: string) => `/portal/tickets/${encodeURIComponent(id)}`,
  newTicket: '/portal/new',
  messenger: '/messenger',
  signIn: '/sign-in',
  signOut: '/sign-out',
  apiReference: '/api-reference',
  demo: '/demo',
  demoData: '/demo/data',
} as const

/**
 * The sign-in page, remembering where to return to.
 * @param returnTo path within the app, with its query
 */
export function signInPath(returnTo?: string): string {
  return returnTo && returnTo !== '/'
    ? `${paths.signIn}?returnTo=${encodeURIComponent(returnTo)}`
    : paths.signIn
}

/**
 * A `returnTo` is followed only within this app: it must be a path of ours, never another origin, and not the way to
 * sign in again.
 * @returns the path, or null if it may not be followed
 */
export function safeReturnTo(value: string | null): string | null {
  if (!value || !isPath(value)) return null
  try {
    const { origin, pathname, search, hash } = new URL(value, 'https://portico.invalid')
    // Dots in a path can make another origin of what is left: `/.//example.com`.
    const isOurs =
      origin === 'https://portico.invalid' && isPath(pathname) && !pathname.startsWith(paths.signIn)
    return isOurs ? pathname + search + hash : null
  } catch {
    return null
  }
}

const isPath = (value: string) => /^\/(?![/\\])/.test(value)

/** A build for any folder of any static server cannot own the paths below it: its URLs stand behind a `#`. */
const hasOwnPaths = () => import.meta.env.BASE_URL !== './'

/** @returns the address of a path of the app in this deployment, for everything that is not the router */
export function appAddress(path: string): string {
  return hasOwnPaths() ? import.meta.env.BASE_URL + path.slice(1) : `#${path}`
}
