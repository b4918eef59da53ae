import { isBrand } from '../../src/shared/theme/brandProblems'

/** What is wrong with the `theme` of a configuration. */
export function brandProblemsOf(value: unknown): string[] {
  const problems: string[] = []
  isBrand(value, problems)
  return problems
}
