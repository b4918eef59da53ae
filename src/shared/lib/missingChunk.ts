/** @returns whether `error` says that a part of this (old) deployment is no longer on the server */
export function isMissingChunk(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|importing a module script failed|failed to load module/i.test(error.message)
  )
}
