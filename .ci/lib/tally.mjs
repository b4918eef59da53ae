import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @param {Tally[]} tallies @returns {Tally} */
export const sum = (tallies) =>
  tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

/** The line that CI reads: it has to be the last one printed. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** A suite that could not run is one failure: silence must never look like success. */
export const couldNotRun = { passed: 0, failed: 1, skipped: 0 }

/**
 * What a runner's report says, held against how its process ended: a crash, an error outside of any test and a
 * file that could not be loaded are failures too.
 * @param {string} file the JSON report
 * @param {number} code the exit code of the runner
 * @param {(report: any) => Tally} read
 * @returns {Tally}
 */
export function tallyOf(file, code, read) {
  try {
    const tally = read(JSON.parse(readFileSync(file, 'utf8')))
    const isSilentFailure = code !== 0 && tally.failed === 0
    return isSilentFailure ? sum([tally, couldNotRun]) : tally
  } catch {
    return couldNotRun
  }
}

/** @returns {Tally} of Vitest's JSON report */
export function vitestTally({ testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests + numTodoTests,
  }
}

/** @returns {Tally} of Playwright's JSON report; a test that passed at its second try counts as passed */
export function playwrightTally({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
}
