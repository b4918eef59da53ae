import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
/** What the scripts keep between runs: builds, results. Never tracked. */
export const cache = path.join(root, '.cache')

/** Ends the script with a plain message when this Node is older than package.json's `engines` allows. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const [major, minor] = engines.node.match(/\d+/g).map(Number)
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number)
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return
  console.error(`Portico needs Node ${major}.${minor} or newer; this is ${process.versions.node}.`)
  console.error(`Install a current one from nodejs.org, then run the command again.`)
  process.exit(1)
}

/**
 * The program that a package puts into node_modules/.bin, as a script for Node, so that it also starts on Windows.
 * @param {string} packageName
 * @param {string} [name] its name in `bin`, where the package has several
 */
export function bin(packageName, name = packageName) {
  const folder = path.join(root, 'node_modules', packageName)
  const { bin: bins } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bins === 'string' ? bins : bins[name])
}

/** Something that hangs has to end as a failure. */
const tooLongMs = 20 * 60_000

/**
 * Runs a program to its end; it never throws: a program that cannot start ends with code 127.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, live?: boolean, shell?: boolean }} [options] live: it writes to the terminal itself, `output` stays empty
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function run(command, args, { env = {}, live = false, shell = false } = {}) {
  const startedAt = performance.now()
  return new Promise((resolve) => {
    let output = ''
    const done = (code) => resolve({ code, output, seconds: (performance.now() - startedAt) / 1000 })
    const child = spawn(command, args, {
      cwd: root,
      // What is shown later, indented and only if something failed, is easier to read without colours.
      env: { ...process.env, ...(live ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }), ...env },
      shell,
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      timeout: tooLongMs,
      killSignal: 'SIGKILL',
    })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => {
      output += error.message
      done(127)
    })
    child.on('close', (code, signal) => {
      if (signal) output += `\nended by ${signal}`
      done(code ?? 1)
    })
  })
}

/** `run` for a script of Node's own. */
export const node = (args, options) => run(process.execPath, args, options)

/** Node's option with which the scripts read the TypeScript of mocks/ and tests/. */
export const typescript = ['--import', 'tsx']
