import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { builds, ensureBuild } from './lib/builds.mjs'
import { ensureChromium } from './lib/chromium.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { bin, cache, node, requireNode, root } from './lib/run.mjs'
import { closingLine, couldNotRun, playwrightTally, sum, tallyOf, vitestTally } from './lib/tally.mjs'

requireNode()
await ensureInstalled()

// npm test -- <words>: only the test files whose path contains one of them.
const words = process.argv.slice(2)
const results = path.join(cache, 'results')
mkdirSync(results, { recursive: true })

function testFiles(ending) {
  return readdirSync(path.join(root, 'tests'), { recursive: true })
    .map((file) => `tests/${file.split(path.sep).join('/')}`)
    .filter((file) => ending.test(file) && (words.length === 0 || words.some((word) => file.includes(word))))
}

async function runVitest(files) {
  const report = path.join(results, 'vitest.json')
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const filter = words.length > 0 ? files : []
  const { code } = await node([bin('vitest'), 'run', ...reporters, ...filter], { live: true })
  return tallyOf(report, code, vitestTally)
}

async function runPlaywright(files) {
  const CHROMIUM_PATH = await ensureChromium()
  if (!CHROMIUM_PATH) return couldNotRun
  for (const name of Object.keys(builds)) {
    const { seconds, error } = await ensureBuild(name)
    if (error) {
      console.error(`The ${name} build failed:\n${error}`)
      return couldNotRun
    }
    if (seconds > 0) console.log(`Built ${name} in ${seconds.toFixed(1)} s`)
  }
  const report = path.join(results, 'playwright.json')
  rmSync(report, { force: true })
  const program = bin('@playwright/test', 'playwright')
  const filter = words.length > 0 ? files.map((file) => file.slice('tests/e2e/'.length)) : []
  const { code } = await node([program, 'test', '-c', 'tests/e2e/playwright.config.ts', ...filter], {
    live: true,
    env: { CHROMIUM_PATH, TRACE: words.length > 0 ? '1' : '', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  return tallyOf(report, code, playwrightTally)
}

const unit = testFiles(/\.test\.tsx?$/)
const endToEnd = testFiles(/^tests\/e2e\/.*\.spec\.ts$/)
const tallies = []
if (unit.length > 0) tallies.push(await runVitest(unit))
if (endToEnd.length > 0) tallies.push(await runPlaywright(endToEnd))

const total = sum(tallies)
if (total.passed + total.failed === 0) {
  console.error(words.length > 0 ? `No test file matches ${words.join(' ')}.` : 'No test ran.')
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
console.log(closingLine(total))
