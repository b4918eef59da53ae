const isWhole = (address) => /^https?:\/\//.test(address ?? '')
const isPath = (address) => address?.startsWith('/') && address !== '/'
const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
/** The path itself and what is below it: `/api` is not to take `/api-reference` along. */
const below = (path) => `^${escaped(path)}(?:[/?]|$)`

/**
 * Development against a real API: the app asks its own origin, and what is for the API is passed on, so that it needs no
 * CORS and its cookies count here. Pages to sign in and out that are named by a path are the API's, too.
 * @param {Record<string, string | undefined>} env `VITE_API_URL` and its companions
 */
export function realApi({ VITE_API_URL, VITE_SIGN_IN_URL, VITE_SIGN_OUT_URL }) {
  const api = isWhole(VITE_API_URL) ? new URL(VITE_API_URL) : undefined
  return {
    name: 'portico:real-api',
    apply: (_, { command, isPreview }) => command === 'serve' && !isPreview && api !== undefined,
    config() {
      const base = api.pathname.replace(/\/$/, '')
      const here = base || '/api/v1'
      const passOn = {
        target: api.origin,
        changeOrigin: true,
        autoRewrite: true,
        cookieDomainRewrite: '',
        configure: (proxy) =>
          proxy.on('proxyReq', (request, { headers }) => tellOrigin(request, headers, api)),
      }
      const pages = [VITE_SIGN_IN_URL, VITE_SIGN_OUT_URL].filter(isPath).map((url) => url.split(/[?#]/)[0])
      return {
        define: { 'import.meta.env.VITE_API_URL': JSON.stringify(here) },
        server: {
          proxy: {
            ...Object.fromEntries(pages.map((page) => [below(page), passOn])),
            [below(here)]: { ...passOn, rewrite: (path) => base + path.slice(here.length) },
          },
        },
      }
    },
  }
}

/** An API that checks where writes come from knows its own origin, and not this one. What comes from elsewhere stays so. */
function tellOrigin(request, { origin, host }, api) {
  if (origin === `http://${host}`) request.setHeader('Origin', api.origin)
}
