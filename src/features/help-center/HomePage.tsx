import Box from '@mui/material/Box'
import type { LiveSection, PortalLink } from './api'
import { Hero } from './components/Hero'
import { HomeSection } from './components/HomeSection'
import { t } from '../../shared/i18n/t'
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary'
import { StateMessage } from '../../shared/ui/StateMessage'

type Props = { sections: LiveSection[]; portalCard: PortalLink }

/** The homepage from a layout: the live one, or a draft of it as a preview. It asks for nothing itself. */
export function HomePage({ sections, portalCard }: Props) {
  const shown = sections.filter(({ kind }) => kind !== 'customer_portal' || portalCard.visible)
  return (
    <Box sx={{ containerType: 'inline-size', pb: 8 }}>
      <Hero />
      <Box sx={{ ...homeColumn, mt: { '@xs': 3, '@sm': 4 }, display: 'grid', gap: { '@xs': 4, '@sm': 5 } }}>
        {shown.map((section) => (
          <ErrorBoundary key={section.id} title={t('help.broken', { title: section.title })}>
            <HomeSection section={section} portalHref={portalCard.href} />
          </ErrorBoundary>
        ))}
        {shown.length === 0 && (
          <StateMessage title={t('help.nothing.title')} detail={t('help.nothing.detail')} />
        )}
      </Box>
    </Box>
  )
}

const homeColumn = { maxWidth: 1040, mx: 'auto', px: { '@xs': 2, '@sm': 3 } } as const
