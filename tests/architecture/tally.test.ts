import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { closingLine, playwrightTally, sum, tallyOf, vitestTally } from '../../.ci/lib/tally.mjs'

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 }
const playwright = { stats: { expected: 2, flaky: 1, unexpected: 0, skipped: 0 }, errors: [] }

function report(content: unknown): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'tally-')), 'report.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('the closing line', () => {
  it('adds up what the runners counted', () => {
    const both = [
      tallyOf(report({ ...vitest, testResults: [] }), 0, vitestTally),
      tallyOf(report(playwright), 0, playwrightTally),
    ]
    expect(closingLine(sum(both))).toBe('6 passed, 0 failed, 1 skipped')
  })

  it('counts a runner that crashed, wrote no report or wrote half of one as a failure', () => {
    expect(tallyOf(report({ ...vitest, testResults: [] }), 1, vitestTally).failed).toBe(1)
    expect(tallyOf('/nowhere/report.json', 0, vitestTally).failed).toBe(1)
    expect(tallyOf(report('{"stats":'), 0, playwrightTally).failed).toBe(1)
  })

  it('counts a test file that could not be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(tallyOf(report({ ...vitest, testResults }), 1, vitestTally)).toMatchObject({
      passed: 3,
      failed: 1,
    })
    expect(tallyOf(report({ ...playwright, errors: [{}] }), 1, playwrightTally).failed).toBe(1)
  })
})
