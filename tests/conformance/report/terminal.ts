import type { Exchange } from '../kit/client'
import type { Result, Run } from '../kit/run'
import { countOf, type Outcome, verdictOf } from './summary'

export const marks: Record<Outcome, string> = { passed: '✓', failed: '✗', 'not shown': '○', skipped: '–' }

const clip = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text)

function exchangeLines({ who, method, path, headers, sent, status, answer }: Exchange): string[] {
  const own = Object.entries(headers).filter(([name]) => name !== 'Content-Type')
  return [
    `${method} ${path}   as ${who}${own.map(([name, value]) => `, ${name}: ${value}`).join('')}`,
    ...(sent === undefined ? [] : [`  ${clip(sent, 300)}`]),
    `→ ${status} ${clip(answer.replaceAll(/\s+/g, ' '), 400)}`,
  ]
}

/** Everything there is to know about a check that failed. */
export function failureLines({ check, findings }: Result): string[] {
  const told = findings
    .slice(0, 5)
    .flatMap(({ message, exchange }) => [
      message,
      ...(exchange ? exchangeLines(exchange).map((line) => `  ${line}`) : []),
    ])
  const more = findings.length > 5 ? [`… and ${findings.length - 5} more of the kind.`] : []
  return [
    `✗ ${check.id}: ${check.title}`,
    ...[
      ...told,
      ...more,
      `Rule (${check.rule.where} in public/openapi.yaml): ${check.rule.says}`,
      `Next: ${check.next}`,
    ].map((line) => `    ${line}`),
  ]
}

export function terminalReport(run: Run): string {
  const failed = run.results.filter(({ outcome }) => outcome === 'failed')
  const notShown = run.results.filter(({ outcome }) => outcome === 'not shown')
  const reasons = new Map<string, string[]>()
  for (const { check, reason = '' } of notShown)
    reasons.set(reason, [...(reasons.get(reason) ?? []), check.id])
  return [
    ...failed.flatMap((result) => ['', ...failureLines(result)]),
    ...(reasons.size > 0 ? ['', 'Not shown:'] : []),
    ...[...reasons].map(([reason, ids]) => `  ○ ${ids.join(', ')}: ${reason}`),
    ...(run.lost.length > 0 ? ['', `Could not be put back as it was: ${run.lost.join(', ')}`] : []),
    '',
    verdictOf(run),
    `${countOf(run, 'passed')} passed, ${failed.length} failed, ${notShown.length} not shown, ` +
      `${countOf(run, 'skipped')} skipped (${run.requests} requests, ${run.seconds.toFixed(1)} s)`,
  ].join('\n')
}
