/** The deployment says something that cannot be meant. */
export class ConfigError extends Error {
  /** Where it stands. */
  readonly source: string
  /** What is wrong, each a phrase that names its place. */
  readonly problems: string[]

  constructor(source: string, problems: string[]) {
    super([`${source}:`, ...problems].join('\n  '))
    this.name = 'ConfigError'
    this.source = source
    this.problems = problems
  }
}
