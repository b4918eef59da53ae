import { ensureInstalled } from './lib/install.mjs'
import { bin, node, requireNode, typescript } from './lib/run.mjs'
import { closingLine } from './lib/tally.mjs'

requireNode()
await ensureInstalled()

const quiet = { REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

/** The longest first: two run at a time. */
const steps = {
  sizes: () => node([...typescript, '.ci/sizes.mjs']),
  types: () => node([bin('typescript', 'tsc'), '--noEmit']),
  lint: () => node([bin('oxlint'), '--type-aware', '--deny-warnings']),
  contract: () => node([bin('@redocly/cli', 'redocly'), 'lint', 'public/openapi.yaml'], { env: quiet }),
  'contract types': () => node(['.ci/apiTypes.mjs', '--check']),
  format: () => node([bin('prettier'), '--check', '.']),
  'dead code': () => node([bin('knip'), '--no-progress', '--treat-config-hints-as-errors']),
  architecture: () => node([bin('vitest'), 'run', 'tests/architecture']),
}
/** Steps whose figures are worth reading when all is well, too. */
const informative = ['sizes']

// npm run check -- <names>: only these steps.
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in steps))
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`)
  process.exit(1)
}

const queue = Object.entries(steps).filter(([name]) => wanted.length === 0 || wanted.includes(name))
const total = queue.length
const failed = []

async function work() {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, start] = next
    const { code, output, seconds } = await start()
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
    if (code !== 0) failed.push(name)
    if (code !== 0 || informative.includes(name)) console.log(output.trim().replace(/^/gm, '    '))
  }
}
await Promise.all([work(), work()])

if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`)
process.exitCode = failed.length > 0 ? 1 : 0
console.log(closingLine({ passed: total - failed.length, failed: failed.length, skipped: 0 }))
