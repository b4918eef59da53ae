import { Link, type LinkProps } from 'react-router-dom'
import { paths, safeReturnTo } from '../../shared/paths'

type PortalLinkProps = { component: typeof Link; to: LinkProps['to'] } | { component: 'a'; href: string }

/**
 * The way to a place in the portal.
 * @param href as the API gives it: a path of this app, or the address of a portal elsewhere; anything else is not followed
 */
export function portalLink(href: string): PortalLinkProps {
  if (/^https?:\/\/[^/]/i.test(href)) return { component: 'a', href }
  return { component: Link, to: safeReturnTo(href) ?? paths.portal }
}
