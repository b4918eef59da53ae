/**
 * Puts the portal into a page of your own, which has the same origin as the portal:
 *
 *   import { mountPortal } from '/support/embed.js'
 *   const portal = mountPortal(document.querySelector('#support'), { auth: { getToken: () => session.token() } })
 *   portal.unmount()
 *
 * It stands in a frame, so that no style, script or shortcut of either reaches the other, and nothing of it is left
 * when the frame is gone. The frame is as large as the element. It needs `frame-ancestors 'self'` where the portal is
 * served, and of your page's own policy no more than `frame-src 'self'`.
 *
 * @typedef {object} PortalOptions
 * @property {{ getToken(ask: { renew: boolean }): string | null | Promise<string | null>, signOut?(): void,
 *   subscribe?(changed: () => void): () => void }} [auth] tokens for whoever is signed in to your page; without it the
 *   portal signs in as its config.json says
 * @property {string} [apiUrl] what config.json says, otherwise for this page; so with `theme` and `signInUrl`
 * @property {object} [theme]
 * @property {string} [signInUrl]
 * @property {string} [locale] a language of the portal, such as `de`
 * @property {string} [path] the page of the portal to begin with, `/portal` unless told
 * @property {(path: string) => void} [onNavigate] is told of every page that people go to
 * @property {string} [title] what the frame is called for those who hear it
 *
 * @param {Element} element what the portal is put into
 * @param {PortalOptions} [options]
 * @returns {{ unmount(): void }}
 */
export function mountPortal(element, options = {}) {
  const { auth, onNavigate, locale, path = '/portal', title = 'Customer portal', ...settings } = options
  const home = new URL('.', import.meta.url)
  if (home.origin !== location.origin)
    throw new Error(
      `The portal at ${home.origin} cannot be mounted in a page of ${location.origin}: serve it there`,
    )
  const address = new URL(path.replace(/^\/+/, ''), home)
  if (!address.href.startsWith(home.href)) throw new Error(`${path} is no path of the portal`)
  if (locale !== undefined) address.searchParams.set('lang', locale)

  const frame = element.ownerDocument.createElement('iframe')
  // The portal reads this when it starts; a page of another origin could neither set nor see it.
  const ends = []
  frame.portico = { auth: auth && withEnds(auth, ends), onNavigate, settings }
  frame.title = title
  frame.src = address.href
  // Set by property: the page's policy may allow no style in text.
  Object.assign(frame.style, {
    display: 'block',
    width: '100%',
    height: '100%',
    minHeight: '480px',
    border: '0',
  })
  element.append(frame)
  return {
    unmount() {
      for (const end of ends) end()
      frame.portico = null
      frame.remove()
    },
  }
}

/** The same tokens; what listens for others is given up with the frame. */
function withEnds(auth, ends) {
  return {
    getToken: (ask) => auth.getToken(ask),
    ...(auth.signOut && { signOut: () => auth.signOut() }),
    ...(auth.subscribe && {
      subscribe(changed) {
        const end = auth.subscribe(changed)
        ends.push(end)
        return end
      },
    }),
  }
}
