/** One line of the report: what was measured, and what it has to be held against. */
export type Figure = {
  name: string
  value: number
  unit: 'ms' | 's' | 'MB' | ''
  /** The budget, and what we want instead. */
  must?: number
  aim?: number
  /** A peer that was measured in the same run, or the limit of what is possible. */
  beside?: { name: string; value: number }
}

const show = (value: number, unit: string) => {
  const digits = unit === '' ? (Number.isInteger(value) ? 0 : 4) : value < 10 ? 2 : 0
  return `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`
}

function verdict({ value, must = Infinity, aim = must }: Figure): string {
  if (must === Infinity) return ' '
  if (value > must) return '✗'
  return value > aim ? '·' : '✓'
}

/** `✓` reaches its aim, `·` its budget only, `✗` not even that. */
export function line(figure: Figure): string {
  const { name, value, unit, must, aim, beside } = figure
  const notes = [
    must === undefined ? '' : `must ≤ ${show(must, unit)}`,
    aim === undefined ? '' : `aim ≤ ${show(aim, unit)}`,
    beside ? `${beside.name} ${show(beside.value, unit)}` : '',
  ].filter((note) => note !== '')
  return `${verdict(figure)} ${name.padEnd(58)} ${show(value, unit).padStart(10)}   ${notes.join(' · ')}`
}

/** @param share 0.5 is the median */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Milliseconds that each run took. */
export function timed(runs: number, measured: (run: number) => unknown): number[] {
  return Array.from({ length: runs }, (_, run) => {
    const start = performance.now()
    measured(run)
    return performance.now() - start
  })
}
