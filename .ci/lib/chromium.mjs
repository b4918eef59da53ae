import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { bin, node, root, run } from './run.mjs'

/** What Chromium needs to run headless anywhere, as root and in a container too, without calling home. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

/** The path of a Chromium that is already on this machine, or undefined. */
async function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return isProgram(given) ? given : undefined
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...inPath, ...elsewhere, await playwrightsOwn()].find(isProgram)
}

async function aptInstall() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log('Installing the package chromium …')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { live: true, env })
  await run('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'], { live: true, env })
}

/** As `findChromium`, but installs one where there is none; undefined, with advice printed, where that fails. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  if (process.env.CHROMIUM_PATH) {
    console.error(`CHROMIUM_PATH names no program: ${process.env.CHROMIUM_PATH}`)
    return undefined
  }
  console.log('No Chromium here: trying to download one …')
  const download = await node([bin('@playwright/test', 'playwright'), 'install', 'chromium'])
  const downloaded = download.code === 0 ? await findChromium() : undefined
  if (downloaded) return downloaded
  await aptInstall()
  const installed = await findChromium()
  if (installed) return installed
  console.error(download.output.trim())
  console.error('The browser tests need Chromium or Chrome, and none could be installed here.')
  console.error('Install one, or set CHROMIUM_PATH to its program, then run the command again.')
  console.error(
    `(Debian, Ubuntu: apt-get install chromium. Elsewhere: npx playwright install chromium, in ${root})`,
  )
  return undefined
}
