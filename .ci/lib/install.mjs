import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root, run } from './run.mjs'

const packagesIn = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages

/** Whether node_modules holds what the lock file names: npm leaves its own list of what it installed there. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  let have
  try {
    have = packagesIn('node_modules/.package-lock.json')
  } catch {
    return false
  }
  const isAsWanted = ([place, { version, integrity, optional }]) => {
    const got = have[place]
    if (!got) return place === '' || optional === true
    return got.version === version && got.integrity === integrity
  }
  return Object.entries(wanted).every(isAsWanted) && Object.keys(have).every((place) => place in wanted)
}

/** Installs the exact versions of the lock file if they are not there; ends the script if that fails. */
export async function ensureInstalled() {
  if (isInstalled()) return
  console.log('Installing the packages of package-lock.json …')
  const npm = process.env.npm_execpath
  const { code } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, 'ci', '--include=dev'], { live: true })
    : await run('npm', ['ci', '--include=dev'], { live: true, shell: process.platform === 'win32' })
  if (code === 0) return
  console.error(
    'The packages could not be installed (see above). Check the network, then run the command again.',
  )
  process.exit(1)
}
