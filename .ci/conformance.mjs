import { ensureInstalled } from './lib/install.mjs'
import { node, requireNode, typescript } from './lib/run.mjs'

// npm run conformance -- --url https://… --config personas.json: holds an API to the contract's behaviour.
requireNode()
await ensureInstalled()
const kit = [...typescript, 'tests/conformance/start.ts', ...process.argv.slice(2)]
process.exitCode = (await node(kit, { live: true })).code
