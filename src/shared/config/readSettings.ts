import type { Settings } from './config'
import { ConfigError } from './configError'

const meta = 'meta[name="portico-config"]'

/**
 * Reads what the deployment says: from a meta tag of the page if there is one, else from `config.json` beside
 * index.html, which the page has begun to load together with the app. Without either, everything has its default.
 * @throws ConfigError if there is something that is no configuration, or nobody can tell
 */
export async function readSettings(): Promise<Settings> {
  const tag = document.querySelector<HTMLMetaElement>(meta)
  if (tag) return parse(tag.content, 'The meta tag “portico-config”')
  const name = 'config.json'
  const response = await fetch(`${import.meta.env.BASE_URL}${name}`).catch(() => null)
  if (response?.status === 404) return {}
  if (!response?.ok)
    throw new ConfigError(name, [response ? `answered ${response.status}` : 'cannot be reached'])
  // A host that answers every unknown path with index.html has no such file either.
  const isPage = response.headers.get('Content-Type')?.includes('html')
  return isPage ? {} : parse(await response.text(), name)
}

async function parse(text: string, source: string): Promise<Settings> {
  let settings: unknown
  try {
    settings = JSON.parse(text)
  } catch (error) {
    throw new ConfigError(source, [`is not JSON: ${error instanceof Error ? error.message : ''}`])
  }
  return checked(settings, source)
}

/** @throws ConfigError with everything that is wrong with what `source` says */
export async function checked(settings: unknown, source: string): Promise<Settings> {
  if (JSON.stringify(settings) === '{}') return {}
  // Most say nothing, and need nobody who can judge it.
  const { isSettings } = await import('./settingsShape')
  const problems: string[] = []
  if (isSettings(settings, problems)) return settings
  throw new ConfigError(source, problems)
}
