import { useQuery } from '@tanstack/react-query'
import type { Versioned } from '../../shared/api/client'
import { SettingCardSkeleton } from '../../shared/settings/SettingCardSkeleton'
import { SettingsPageLayout } from '../../shared/settings/SettingsPageLayout'
import { SwitchCard } from '../../shared/settings/SwitchCard'
import { HomeIcon } from '../../shared/ui/icons'
import { QueryView } from '../../shared/ui/QueryView'
import { helpCenterSettingsQueries, useHelpCenterWrites, type HelpCenterSettings } from './api'
import { DomainCard } from './components/DomainCard'

/** Settings > Help Center > General. */
export function HelpCenterGeneralPage() {
  const settings = useQuery(helpCenterSettingsQueries.current())
  const skeleton = (
    <>
      <SettingCardSkeleton height={160} />
      <SettingCardSkeleton height={420} />
    </>
  )
  return (
    <SettingsPageLayout title="Help Center" lead="Whether customers can open it, and at which address.">
      <QueryView query={settings} skeleton={skeleton}>
        {(loaded) => (
          <>
            <LiveCard loaded={loaded} />
            <DomainCard loaded={loaded} />
          </>
        )}
      </QueryView>
    </SettingsPageLayout>
  )
}

const isLive = (settings: HelpCenterSettings) => settings.live

function LiveCard({ loaded }: { loaded: Versioned<HelpCenterSettings> }) {
  const { save, reload } = useHelpCenterWrites()
  return (
    <SwitchCard
      id="live"
      title="Set Help Center live"
      lead="Opens the homepage, with its guides and answers, to everybody who has the address."
      icon={<HomeIcon />}
      label="The Help Center is live"
      description="While it is not live, visitors only read that it is not open yet."
      loaded={loaded}
      pick={isLive}
      save={(live, etag) => save({ live }, etag)}
      reload={reload}
      prerequisite={{
        id: 'help_center_live',
        why: 'The portal is a part of the Help Center: it opens at its address, and the way in is a card on its homepage.',
      }}
    />
  )
}
