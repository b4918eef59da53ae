const key = 'portico.reloadedFor'

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
