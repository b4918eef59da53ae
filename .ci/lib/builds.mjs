import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bin, cache, node, root } from './run.mjs'

const inputs = [
  'src',
  'mocks',
  'public',
  '.ci/messages.mjs',
  '.ci/reference.mjs',
  '.ci/mockBuild.mjs',
  '.ci/leftOut.mjs',
  '.ci/firstLoad.mjs',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
]

/** The builds that are tested and measured; demo lives under a sub-path, as it will on a static host. */
export const builds = {
  production: { folder: path.join(cache, 'production'), base: '/', mode: 'production' },
  /** As it is deployed under a path of another site. */
  subPath: { folder: path.join(cache, 'subPath', 'support'), base: '/support/', mode: 'production' },
  demo: { folder: path.join(cache, 'demo'), base: '/portico/', mode: 'demo' },
  /** As `npm run build:demo` makes it: for any folder, which it is not told. */
  anywhere: { folder: path.join(cache, 'anywhere'), base: './', mode: 'demo' },
}

function filesIn(entry) {
  const full = path.join(root, entry)
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return existsSync(full) ? [full] : []
  return readdirSync(full, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name))
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(filesIn).sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * Builds, unless the same sources have been built already.
 * @param {keyof typeof builds} name
 * @returns {Promise<{ seconds: number, error?: string }>} seconds 0: it was there
 */
export async function ensureBuild(name) {
  const { folder, base, mode } = builds[name]
  const stamp = path.join(cache, `${name}.built`)
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { seconds: 0 }
  const args = ['build', '--mode', mode, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn']
  const { code, output, seconds } = await node([bin('vite'), ...args], {
    env: { BASE_PATH: base, NODE_ENV: 'production' },
  })
  if (code !== 0) return { seconds, error: output }
  writeFileSync(stamp, wanted)
  return { seconds }
}
