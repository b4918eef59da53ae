import { ensureBuild } from './lib/builds.mjs'
import { ensureChromium } from './lib/chromium.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { node, requireNode, typescript } from './lib/run.mjs'

// npm run bench -- [audience] [search] [load] [typing] [many] [dragging] [settings] [start]: only these; without a name, all.
requireNode()
await ensureInstalled()
const CHROMIUM_PATH = await ensureChromium()
const errors = [await ensureBuild('production'), await ensureBuild('demo')].flatMap(
  ({ error }) => error ?? [],
)
for (const error of errors) console.error(error)
const isReady = CHROMIUM_PATH && errors.length === 0
// Wall-clock time never fails anything; not being able to measure does.
const bench = [...typescript, 'tests/bench/run.ts', ...process.argv.slice(2)]
process.exitCode = isReady ? (await node(bench, { live: true, env: { CHROMIUM_PATH } })).code : 1
