import type { Result, Run } from '../kit/run'
import { countOf, coverageOf, topicsOf, verdictOf } from './summary'
import { failureLines } from './terminal'

/** For programs: every result, with the exchanges of what failed, and every documented answer. */
export function jsonReport(run: Run): string {
  const { url, requests, seconds, lost } = run
  const counts = {
    passed: countOf(run, 'passed'),
    failed: countOf(run, 'failed'),
    notShown: countOf(run, 'not shown'),
    skipped: countOf(run, 'skipped'),
  }
  const results = run.results.map(({ check, outcome, findings, reason, seconds: took }) => {
    const { id, tag, title, rule, next } = check
    return { id, tag, title, outcome, seconds: took, reason, rule, next, findings }
  })
  const report = {
    url,
    verdict: verdictOf(run),
    counts,
    requests,
    seconds,
    lost,
    results,
    answers: coverageOf(run),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control characters, which neither XML nor HTML can hold. */
const isControl = (character: string) => character < ' ' && !'\t\n\r'.includes(character)

/** Text as XML and HTML can hold it. */
export function escaped(text: string): string {
  return Array.from(text, (character) =>
    isControl(character) ? '' : (entities[character] ?? character),
  ).join('')
}

function testcase(topic: string, result: Result): string {
  const { check, outcome, reason = '', seconds } = result
  const name = `name="${escaped(`${check.id}: ${check.title}`)}"`
  const head = `    <testcase ${name} classname="${escaped(topic)}" time="${seconds.toFixed(3)}"`
  if (outcome === 'passed') return `${head}/>`
  if (outcome === 'failed') {
    const message = escaped(result.findings[0]?.message ?? '')
    return `${head}>\n      <failure message="${message}">${escaped(failureLines(result).join('\n'))}</failure>\n    </testcase>`
  }
  return `${head}>\n      <skipped message="${escaped(outcome === 'skipped' ? `--skip ${check.tag}` : reason)}"/>\n    </testcase>`
}

/** For CI: JUnit’s XML. What was not shown is skipped there, never passed. */
export function junitReport(run: Run): string {
  const skipped = countOf(run, 'not shown') + countOf(run, 'skipped')
  const counts = (tests: number, failures: number, skips: number) =>
    `tests="${tests}" failures="${failures}" skipped="${skips}"`
  const suites = topicsOf(run).map(({ name, results }) => {
    const of = (outcomes: string[]) => results.filter(({ outcome }) => outcomes.includes(outcome)).length
    const head = counts(results.length, of(['failed']), of(['not shown', 'skipped']))
    const cases = results.map((result) => testcase(name, result)).join('\n')
    return `  <testsuite name="${escaped(name)}" ${head}>\n${cases}\n  </testsuite>`
  })
  const head = counts(run.results.length, countOf(run, 'failed'), skipped)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Conformance" ${head} time="${run.seconds.toFixed(3)}">\n${suites.join('\n')}\n</testsuites>\n`
}
