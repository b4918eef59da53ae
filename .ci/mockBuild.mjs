import { rmSync } from 'node:fs'
import path from 'node:path'

/**
 * Keeps the mock out of production builds and small in the others.
 * `tldts` (a list of all public suffixes, 110 kB) is only used by msw for cookies, which the mock does not need.
 */
export function mockBuild(hasMock) {
  let outDir
  return {
    name: 'portico:mock-build',
    enforce: 'pre',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir)
    },
    resolveId(id) {
      return hasMock && id === 'tldts' ? '\0no-tldts' : undefined
    },
    load(id) {
      return id === '\0no-tldts'
        ? 'export const getDomain = () => null; export const parse = () => ({}); export const getPublicSuffix = () => null; export const getHostname = () => null'
        : undefined
    },
    closeBundle() {
      if (!hasMock && outDir) rmSync(path.join(outDir, 'mockServiceWorker.js'), { force: true })
    },
  }
}
