import { Link } from 'react-router-dom'
import { auth } from './api/auth/auth'
import { config } from './config/config'
import { signInPath } from './paths'

/**
 * What makes a button lead to where people sign in, and from there back here.
 * A page around this one goes there, too: sign-in pages refuse to stand in a frame.
 * @param here the path of this page, with its query
 */
export function signInLink(here: string) {
  return (__MOCK__ && auth().signIn) || auth().goToSignIn
    ? { component: Link, to: signInPath(here) }
    : { href: signInHref(), target: '_top' }
}

/** The deployment's own sign-in page; `{returnTo}` in its address stands for the page we are on. */
export function signInHref(): string {
  return config().signInUrl.replace('{returnTo}', encodeURIComponent(location.href))
}
