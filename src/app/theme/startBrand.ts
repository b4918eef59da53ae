import { config } from '../../shared/config/config'
import { ConfigError } from '../../shared/config/configError'
import { demoWords } from '../../shared/lib/demoAddress'
import { brand } from '../../shared/theme/brand'
import { keptBrand } from '../../shared/theme/keptBrand'

/**
 * Puts the deployment's own look on, before anything is drawn.
 * @throws ConfigError if what the configuration says is no look
 */
export async function startBrand(): Promise<void> {
  const kept = __MOCK__ ? ((await brandOfLink()) ?? keptBrand.read()) : null
  const wanted = kept ?? config().theme
  if (wanted === null) return
  const { isBrand } = await import('../../shared/theme/brandProblems')
  const problems: string[] = []
  if (isBrand(wanted, problems)) brand.set(wanted)
  // What a demo kept in an older version may be forgotten; what somebody configured may not.
  else if (kept === null) throw new ConfigError('The configuration', problems)
}

/** Asked here, too: what is loaded later would be in every build otherwise. */
const readers = __MOCK__
  ? () =>
      Promise.all([
        import('../../features/demo/start/choice'),
        import('../../features/demo/theming/themeInLink'),
      ])
  : null

/** What the link to a demo asks for. */
async function brandOfLink(): Promise<unknown> {
  const word = demoWords()?.find((one) => one.startsWith('theme.'))
  if (word === undefined || !readers) return null
  const [{ readChoice }, { themeUnder }] = await readers()
  const { theme } = readChoice([word])
  return theme === null ? null : themeUnder(theme, keptBrand.read())
}
