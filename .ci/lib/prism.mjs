import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { cache, root, run } from './run.mjs'

const folder = path.join(cache, 'prism')
const wanted = path.join(root, '.ci/prism')
const lock = 'package-lock.json'
const program = path.join(folder, 'node_modules/@stoplight/prism-cli/dist/index.js')

const isThere = () =>
  existsSync(program) &&
  readFileSync(path.join(folder, lock), 'utf8') === readFileSync(path.join(wanted, lock), 'utf8')

/**
 * Prism, in the exact versions of .ci/prism. It is fetched by the test that needs it and not with everything else: it has
 * 185 packages of its own, and only runs here.
 * @returns {Promise<{ program: string } | { reason: string }>}
 */
export async function ensurePrism() {
  if (isThere()) return { program }
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(path.join(cache, 'prism-'))
  for (const file of ['package.json', lock]) copyFileSync(path.join(wanted, file), path.join(fresh, file))
  copyFileSync(path.join(root, '.npmrc'), path.join(fresh, '.npmrc'))
  const args = ['ci', '--ignore-scripts', '--prefix', fresh]
  const npm = process.env.npm_execpath
  const { code, output } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' })
  // Whoever is first wins: tests that run side by side may all have come here.
  if (code === 0 && !isThere()) {
    rmSync(folder, { recursive: true, force: true })
    renameSync(fresh, folder)
  }
  rmSync(fresh, { recursive: true, force: true })
  return isThere()
    ? { program }
    : { reason: `Prism could not be fetched: ${output.trim().split('\n').at(-1)}` }
}
