import { rmSync } from 'node:fs'
import path from 'node:path'

const noCookies = '\0no-cookies'

/**
 * Keeps the mock out of production builds and small in the others.
 * msw keeps cookies with a list of all public suffixes (110 kB); the mock has no cookies, so it keeps none.
 */
export function mockBuild(hasMock) {
  let outDir
  return {
    name: 'portico:mock-build',
    enforce: 'pre',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir)
    },
    resolveId(id, importer) {
      const isKeeper = id.endsWith('/cookieStore.mjs') && importer?.includes('/msw/')
      return hasMock && isKeeper ? noCookies : undefined
    },
    load(id) {
      return id === noCookies
        ? 'export const cookieStore = { getCookies: () => [], setCookie: async () => {} }'
        : undefined
    },
    closeBundle() {
      if (!hasMock && outDir) rmSync(path.join(outDir, 'mockServiceWorker.js'), { force: true })
    },
  }
}
