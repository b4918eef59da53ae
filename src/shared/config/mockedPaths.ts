/**
 * Which paths of the API the mock answers.
 * @param patterns as in `/settings/*`, where `*` stands for anything
 * @returns whether a path of the API, without its query, is one of them; the mock's own always are
 */
export function mockedPaths(patterns: string[]): (path: string) => boolean {
  const escaped = (part: string) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  const mocked = ['/mock/*', ...patterns].map(
    (pattern) => new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`),
  )
  return (path) => mocked.some((pattern) => pattern.test(path))
}
