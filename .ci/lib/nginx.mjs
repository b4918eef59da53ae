import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { cache, run } from './run.mjs'

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const unpacked = path.join(cache, 'nginx')
const places = ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']

function find() {
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...places,
    path.join(unpacked, 'usr/sbin'),
  ]
  return folders.map((folder) => path.join(folder, 'nginx')).find(isProgram)
}

/** Debian's package, unpacked and not installed: nothing is started, and nothing of the machine changes. */
async function unpack() {
  if (!existsSync('/etc/debian_version')) return 'this is not Debian, whose package is used'
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(path.join(cache, 'nginx-'))
  const download = `cd "$0" && apt-get download -q nginx nginx-common && for deb in *.deb; do dpkg-deb -x "$deb" .; done`
  let result = await run('sh', ['-c', download, folder])
  if (result.code !== 0 && process.getuid?.() === 0) {
    await run('apt-get', ['update', '-q'])
    result = await run('sh', ['-c', download, folder])
  }
  // Whoever is first wins: tests that run side by side may all have come here.
  if (result.code === 0 && !existsSync(unpacked)) renameSync(folder, unpacked)
  rmSync(folder, { recursive: true, force: true })
  return result.code === 0
    ? undefined
    : `the package could not be fetched: ${result.output.trim().split('\n').at(-1)}`
}

/**
 * An nginx of this machine, or one that is fetched; without either, why there is none.
 * @returns {Promise<{ program: string, types: string } | { reason: string }>} types: the file of its MIME types
 */
export async function ensureNginx() {
  const reason = find() ? undefined : await unpack()
  const program = find()
  if (!program) return { reason: reason ?? 'the package has no nginx in it' }
  const { code, output } = await run(program, ['-v'])
  if (code !== 0) return { reason: `${program} does not start: ${output.trim()}` }
  const types = [path.join(unpacked, 'etc/nginx/mime.types'), '/etc/nginx/mime.types'].find((file) =>
    existsSync(file),
  )
  return types ? { program, types } : { reason: 'nginx has no mime.types here' }
}
