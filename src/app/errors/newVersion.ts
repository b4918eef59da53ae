const key = 'portico.reloadedFor'

/** @returns whether `error` says that a part of this (old) deployment is no longer on the server */
export function isMissingChunk(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|importing a module script failed|failed to load module/i.test(error.message)
  )
}

/** One reload per address and session: a second failure is shown, not reloaded for ever. */
export function mayReloadForNewVersion(): boolean {
  try {
    if (sessionStorage.getItem(key) === location.href) return false
    sessionStorage.setItem(key, location.href)
    return true
  } catch {
    return false
  }
}
