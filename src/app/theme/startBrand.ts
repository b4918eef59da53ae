import { config } from '../../shared/config/config'
import { ConfigError } from '../../shared/config/configError'
import { brand } from '../../shared/theme/brand'
import { keptBrand } from '../../shared/theme/keptBrand'

/**
 * Puts the deployment's own look on, before anything is drawn.
 * @throws ConfigError if what the configuration says is no look
 */
export async function startBrand(): Promise<void> {
  const kept = __MOCK__ ? keptBrand.read() : null
  const wanted = kept ?? config().theme
  if (wanted === null) return
  const { isBrand } = await import('../../shared/theme/brandProblems')
  const problems: string[] = []
  if (isBrand(wanted, problems)) brand.set(wanted)
  // What a demo kept in an older version may be forgotten; what somebody configured may not.
  else if (kept === null) throw new ConfigError('The configuration', problems)
}
